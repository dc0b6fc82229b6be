package org.onrecord.resolve.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.names.NameSpan;

/** The groups of one article: each once, with all its names, and every place where it is named. Not thread-safe. */
final class FoundGroups {

    private static final Pattern POSSESSIVE_BEFORE = Pattern.compile("^['’]s? ?");
    private static final Pattern POSSESSIVE_INSIDE = Pattern.compile("['’]s? ");

    private final AnnotatedArticle article;
    private final SentenceIndex<NameSpan> names;
    private final Map<String, LocalActor> actors = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> aliases = new HashMap<>();
    private final List<ActorMention> mentions = new ArrayList<>();
    private final Set<Span> covered = new HashSet<>();

    FoundGroups(AnnotatedArticle article, SentenceIndex<NameSpan> names) {
        this.article = article;
        this.names = names;
    }

    List<LocalActor> actors() {
        return actors.values().stream()
                .map(actor -> {
                    TreeSet<String> others = new TreeSet<>(aliases.get(actor.localId()));
                    others.remove(actor.name());
                    return actor.withAliases(List.copyOf(others));
                })
                .toList();
    }

    List<ActorMention> mentions() {
        return mentions;
    }

    /** Is this name a part of a group's: "Okafor" of "the Okafor campaign"? */
    boolean covers(NameSpan name) {
        return covered.contains(name.span());
    }

    /**
     * @param country ISO 3166-1 alpha-2, null where it has none
     * @param how name or description
     * @return the last token
     */
    int add(Sentence sentence, int first, int last, ActorKind kind, String id, String country, MentionType how) {
        String name = name(sentence, first, last);
        actors.putIfAbsent(id, new LocalActor(id, kind, name, null, null, country, List.of()));
        aliases.computeIfAbsent(id, key -> new TreeSet<>()).add(name);
        mentions.add(new ActorMention(sentence.spanOf(first, last), sentence.number(), id, how));
        names.in(sentence).stream()
                .filter(part -> part.first() >= first && part.last() <= last)
                .forEach(part -> covered.add(part.span()));
        return last;
    }

    /** "Okafor campaign" for "Amara Okafor's campaign", "Norlandian army" for "Norlandian ARMY". */
    private String name(Sentence sentence, int first, int last) {
        NameSpan owner = names.at(sentence, first);
        String rest = owner == null || owner.last() >= last
                ? ""
                : POSSESSIVE_BEFORE
                        .matcher(words(sentence, owner.last() + 1, last))
                        .replaceFirst("");
        return withoutStrayCapitals(
                rest.isEmpty()
                        ? POSSESSIVE_INSIDE
                                .matcher(words(sentence, first, last))
                                .replaceAll(" ")
                        : nameOf(sentence, owner.first(), owner.last()) + " " + rest);
    }

    /** The words of a group's owner; of a person the surname, so that one campaign has one name. */
    String nameOf(Sentence sentence, int first, int last) {
        NameSpan name = names.at(sentence, first);
        boolean person = name != null && name.type() == NameSpan.Type.PERSON;
        return person ? PersonName.parse(name.text()).surname() : words(sentence, first, last);
    }

    /** As written, with single blanks. */
    String words(Sentence sentence, int first, int last) {
        return Spelling.singleSpaced(article.slice(sentence.spanOf(first, last)));
    }

    /** What is all in capitals stays. */
    private static String withoutStrayCapitals(String name) {
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        boolean capitals = last.length() > 3 && last.equals(last.toUpperCase(Locale.ROOT));
        boolean rest = blank > 0
                && !name.substring(0, blank).equals(name.substring(0, blank).toUpperCase(Locale.ROOT));
        return capitals && rest ? name.substring(0, blank + 1) + last.toLowerCase(Locale.ROOT) : name;
    }
}
