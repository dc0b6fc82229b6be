package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.Pronoun;
import org.onrecord.record.ActorKind;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.ReferenceResolver;
import org.onrecord.resolve.reference.Referent;

/**
 * Brings together the statements of one demand: an explainer's item with what is said below its
 * heading, and repetitions of the same demander with the same words. One per article. Not thread-safe.
 */
final class DemandMerger {

    /** Shared content words over those of the shorter statement. */
    private static final double SAME = 0.5;
    /** The same, where the demander is named otherwise. */
    private static final double NEARLY_ALL = 0.75;
    /** The same, where the verb or noun of demanding is the same too. */
    private static final double MOST = 0.6;

    private static final Set<String> LIGHT = Set.of("be", "have", "do", "must", "should", "make");
    private static final Pattern BEFORE_LAST_WORD = Pattern.compile(".*\\s");

    private final AnnotatedArticle article;
    private final ReferenceResolver referents;
    private final ExplainerParts parts;
    private final List<DemandGroup> groups = new ArrayList<>();

    DemandMerger(AnnotatedArticle article, ReferenceResolver referents, ExplainerParts parts) {
        this.article = article;
        this.referents = referents;
        this.parts = parts;
    }

    /** Groups in text order of their main statements. */
    List<DemandGroup> merge(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            ExplainerParts.Item item = itemHeadedBy(candidate);
            if (item != null && groupOf(item) == null) {
                groups.add(new DemandGroup(candidate, demander(candidate), item));
            }
        }
        for (Candidate candidate : candidates) {
            if (groups.stream().noneMatch(group -> group.main() == candidate)) {
                place(candidate);
            }
        }
        groups.sort(Comparator.comparing(group -> group.main().content()));
        return groups;
    }

    private ExplainerParts.Item itemHeadedBy(Candidate candidate) {
        boolean named = candidate.demander() != null;
        return parts.items().stream()
                .filter(item ->
                        named && item.firstBlock() == candidate.sentence().block())
                .findFirst()
                .orElse(null);
    }

    private DemandGroup groupOf(ExplainerParts.Item item) {
        return groups.stream().filter(group -> group.item() == item).findFirst().orElse(null);
    }

    private Referent demander(Candidate candidate) {
        return referents.resolve(referents.widened(candidate.demander()));
    }

    private void place(Candidate candidate) {
        int block = candidate.sentence().block();
        DemandGroup headed = groups.stream()
                .filter(group -> group.item() != null && group.item().holds(block))
                .findFirst()
                .orElse(null);
        Referent demander = demander(candidate);
        if (headed != null && (parts.partAt(block) != null || !isResponder(demander, headed))) {
            if (parts.partAt(block) == null) {
                headed.add(candidate);
            }
            return;
        }
        if (announcesItems(candidate, demander)) {
            return;
        }
        for (DemandGroup group : groups) {
            if (sameDemander(demander, candidate, group) && sameContent(candidate, group, SAME)
                    || isAnnouncementOf(demander, candidate, group)) {
                group.add(candidate);
                boolean fuller =
                        candidate.content().length() > group.main().content().length();
                if (group.item() == null && announces(group.main()) && !announces(candidate) && fuller) {
                    group.promote(candidate, demander);
                }
                return;
            }
        }
        groups.add(new DemandGroup(candidate, demander, null));
    }

    /**
     * Before an explainer's first item: a demand in the plural ("a series of guarantees") of the one whose
     * demands the items then spell out. It goes to the item that has one of its words, if any does.
     */
    private boolean announcesItems(Candidate candidate, Referent demander) {
        List<DemandGroup> items = groups.stream()
                .filter(group -> group.item() != null && sameDemander(demander, candidate, group))
                .toList();
        boolean before = !items.isEmpty()
                && items.stream()
                        .allMatch(group ->
                                candidate.sentence().block() < group.item().firstBlock());
        boolean plural =
                candidate.contentTokens().stream().anyMatch(token -> token.pos().equals("NNS"));
        if (!before || !plural) {
            return false;
        }
        items.stream()
                .filter(group -> sharesAWord(candidate, group))
                .findFirst()
                .ifPresent(group -> group.add(candidate));
        return true;
    }

    private static boolean sharesAWord(Candidate candidate, DemandGroup group) {
        Set<String> words = contentWords(candidate);
        return group.statements().stream()
                .anyMatch(other -> contentWords(other).stream().anyMatch(words::contains));
    }

    private boolean isResponder(Referent demander, DemandGroup group) {
        ExplainerParts.Part response = group.part(parts, ExplainerLabel.Kind.RESPONSE, referents::resolve);
        String responder = response == null ? null : idOf(response.holder());
        return demander.id() != null && demander.id().equals(responder);
    }

    private boolean announces(Candidate candidate) {
        return article.isHeading(candidate.sentence()) || candidate.sentence().number() == 0;
    }

    private boolean sameDemander(Referent demander, Candidate candidate, DemandGroup group) {
        if (demander.id() != null && group.demander().id() != null) {
            return demander.id().equals(group.demander().id());
        }
        Span own = candidate.demander();
        Span other = group.main().demander();
        return own == null
                || other == null
                || article.slice(own).equalsIgnoreCase(article.slice(other))
                || announces(group.main()) && lastWord(own).equals(lastWord(other));
    }

    /** "Union" of a headline is "the dockers' union" of the text. */
    private String lastWord(Span words) {
        return BEFORE_LAST_WORD
                .matcher(article.slice(words).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /**
     * "Families demand talks" of a headline is what "the Harbour League demanded" in the text: the same verb or noun for
     * nearly the same thing, and not two people.
     */
    private boolean isAnnouncementOf(Referent demander, Candidate candidate, DemandGroup group) {
        Candidate main = group.main();
        boolean headline =
                group.item() == null && article.isHeading(main.sentence()) && !article.isHeading(candidate.sentence());
        boolean twoPeople = isPerson(demander) && isPerson(group.demander());
        boolean told = candidate.demander() != null && !Pronoun.isFirstPerson(article.slice(candidate.demander()));
        String asked = idOf(main.addressee());
        String other = idOf(candidate.addressee());
        boolean twoAsked = asked != null && other != null && !asked.equals(other);
        boolean mayBe = headline && told && !twoPeople && !twoAsked;
        boolean sameCue = main.cue().equals(candidate.cue());
        return mayBe
                && (sameContent(candidate, group, sameCue ? MOST : NEARLY_ALL)
                        || sameCue && isSameThing(main, candidate));
    }

    private String idOf(Span words) {
        return words == null ? null : referents.resolve(words).id();
    }

    private static boolean isPerson(Referent referent) {
        return referent.actor() != null && referent.actor().kind() == ActorKind.PERSON;
    }

    /** "talks" and "talks with the owners". */
    private static boolean isSameThing(Candidate one, Candidate other) {
        String main = ContentWords.of(one).main();
        return !main.isEmpty()
                && main.equals(ContentWords.of(other).main())
                && contentWords(one).size() == 1;
    }

    private boolean sameContent(Candidate candidate, DemandGroup group, double least) {
        Set<String> words = contentWords(candidate);
        for (Candidate statement : group.statements()) {
            Set<String> others = contentWords(statement);
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(others);
            int shorter = Math.min(words.size(), others.size());
            // "send a message to the banks" is not "release letters to the banks"
            boolean otherDeed = !others.contains(ContentWords.of(candidate).main())
                    && !words.contains(ContentWords.of(statement).main());
            if (shorter > 0
                    && shared.size() >= (otherDeed ? Math.max(least, MOST) : least) * shorter
                    && shared.size() >= Math.min(2, shorter)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> contentWords(Candidate candidate) {
        Set<String> words = new HashSet<>();
        for (Token token : candidate.contentTokens()) {
            String lemma = token.lowerLemma();
            boolean tells = token.isNoun()
                    || token.isVerb()
                    || token.pos().startsWith("JJ")
                    || token.pos().equals("CD");
            if (tells && !LIGHT.contains(lemma)) {
                boolean plural = token.pos().equals("NNPS") && lemma.endsWith("s");
                words.add(plural ? lemma.substring(0, lemma.length() - 1) : lemma);
            }
        }
        return words;
    }
}
