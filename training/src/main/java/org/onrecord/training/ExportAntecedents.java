package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.extract.AttributionFinder;
import org.onrecord.extract.ParseTriggers;
import org.onrecord.extract.quotes.QuoteDraft;
import org.onrecord.extract.quotes.QuoteReader;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActingGroups;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.CastBuilder;
import org.onrecord.resolve.places.GeoResolver;
import org.onrecord.resolve.reference.AntecedentFeature;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.ReferenceResolver.Candidate;

/**
 * Writes the candidates of each pronoun whose antecedent annotated articles tell, a line each, for {@code
 * antecedents.py}: pronoun, kind (he, they, it), whether it is the right one, then the features.
 */
public final class ExportAntecedents {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{3,}");

    private final Cast cast;
    private final GoldAlignment alignment;

    private ExportAntecedents(Cast cast, GoldAlignment alignment) {
        this.cast = cast;
        this.alignment = alignment;
    }

    /**
     * @param args the file to write, then annotated articles as JSON Lines
     */
    public static void main(String[] args) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0])))) {
            for (int i = 1; i < args.length; i++) {
                for (GoldArticle gold : GoldArticle.read(Path.of(args[i]))) {
                    export(gold, out);
                }
            }
        }
    }

    private static void export(GoldArticle gold, PrintWriter out) {
        AnnotatedArticle annotated = CoreNlpAnnotator.shared().annotate(gold.article(), ParseTriggers::worthParsing);
        Cast named = new CastBuilder().build(annotated, new GeoResolver().resolve(annotated));
        ArticleClauses clauses = new ArticleClauses(annotated);
        List<QuoteDraft> drafts = QuoteReader.drafts(annotated, clauses, AttributionFinder::find);
        Cast cast = ActingGroups.add(
                annotated,
                named,
                drafts.stream().map(QuoteDraft::source).filter(Objects::nonNull).toList());
        Map<Integer, Set<String>> answers = new ExportAntecedents(
                        cast, new GoldAlignment(gold.goldText(), gold.article().text()))
                .answers(gold.gold());
        new ReferenceResolver(
                annotated,
                cast,
                clauses,
                drafts.stream().map(QuoteDraft::statement).toList(),
                (pronoun, candidates) -> {
                    Set<String> right = answers.get(pronoun.start());
                    if (right != null) {
                        write(gold.id() + "@" + pronoun.start(), annotated.slice(pronoun), right, candidates, out);
                    }
                });
    }

    private static void write(String id, String word, Set<String> right, List<Candidate> candidates, PrintWriter out) {
        boolean known = candidates.stream().anyMatch(candidate -> isRight(candidate, right));
        Pronoun pronoun = Pronoun.of(word.toLowerCase(Locale.ROOT));
        String kind = pronoun.isOfPerson() ? "he" : pronoun.name().toLowerCase(Locale.ROOT);
        for (Candidate candidate : candidates) {
            boolean answer = known ? isRight(candidate, right) : candidate.localId() == null;
            StringBuilder line = new StringBuilder(id);
            line.append('\t').append(kind).append('\t').append(answer ? 1 : 0);
            for (AntecedentFeature feature : AntecedentFeature.values()) {
                double value = candidate.features()[feature.ordinal()];
                if (value != 0) {
                    line.append('\t').append(feature).append('=').append((float) value);
                }
            }
            out.println(line);
        }
    }

    private static boolean isRight(Candidate candidate, Set<String> right) {
        return candidate.localId() != null && right.contains(candidate.localId());
    }

    /** By a pronoun's start, the local ids of whom it means; an empty set where it means nobody of the cast. */
    private Map<Integer, Set<String>> answers(JsonNode gold) {
        Map<Integer, Set<String>> answers = new HashMap<>();
        for (JsonNode quote : gold.path("quotes")) {
            boolean named = quote.hasNonNull("speaker_name") && quote.hasNonNull("speaker_start");
            if (named && Pronoun.of(quote.path("speaker_text").asText().toLowerCase(Locale.ROOT)) != null) {
                answers.put(
                        start(quote, "speaker_start"),
                        called(quote.path("speaker_name").asText()));
            }
        }
        for (JsonNode pronoun : gold.path("pronouns")) {
            Set<String> right = new HashSet<>();
            boolean other = false;
            for (JsonNode candidate : pronoun.path("candidates")) {
                Set<String> at = at(span(candidate));
                if (candidate.path("means").asBoolean()) {
                    right.addAll(at);
                }
                other |= candidate.path("means").asBoolean();
            }
            // where neither name is meant, somebody else may be
            if (other && !right.isEmpty()) {
                answers.put(start(pronoun, "start"), right);
            }
        }
        chains(gold, answers);
        return answers;
    }

    private void chains(JsonNode gold, Map<Integer, Set<String>> answers) {
        Map<String, Set<String>> named = new HashMap<>();
        for (JsonNode mention : gold.path("mentions")) {
            if (mention.path("mention").asText().equals("name")) {
                named.computeIfAbsent(mention.path("chain").asText(), chain -> new HashSet<>())
                        .addAll(at(span(mention)));
            }
        }
        for (JsonNode mention : gold.path("mentions")) {
            if (mention.path("mention").asText().equals("pronoun")) {
                answers.put(
                        start(mention, "start"),
                        named.getOrDefault(mention.path("chain").asText(), Set.of()));
            }
        }
    }

    private int start(JsonNode node, String field) {
        return alignment.start(node.path(field).asInt());
    }

    private Span span(JsonNode node) {
        return new Span(start(node, "start"), alignment.end(node.path("end").asInt()));
    }

    private Set<String> at(Span span) {
        return cast.mentions().stream()
                .filter(mention -> mention.span().overlaps(span))
                .map(ActorMention::localId)
                .collect(Collectors.toSet());
    }

    /** Who shares most words with a name; nobody where none are shared. */
    private Set<String> called(String name) {
        Set<String> wanted = words(name);
        Map<String, Integer> shared = new HashMap<>();
        cast.actors().forEach(actor -> {
            Set<String> words = words(actor.name() + " " + String.join(" ", actor.aliases()));
            words.retainAll(wanted);
            shared.put(actor.localId(), words.size());
        });
        int most = shared.values().stream().mapToInt(count -> count).max().orElse(0);
        return shared.entrySet().stream()
                .filter(entry -> most > 0 && entry.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }
}
