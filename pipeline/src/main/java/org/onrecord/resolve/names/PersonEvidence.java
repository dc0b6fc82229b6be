package org.onrecord.resolve.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.words.WordList;

/**
 * Does an article treat a lone name as a person's? A word that the tagger calls PERSON but that never
 * acts, owns or has a title, or that people are "in" or "near", is a place or a thing. One per article.
 */
final class PersonEvidence {

    private static final Set<String> WHERE = Set.of(
            "in",
            "near",
            "outside",
            "around",
            "across",
            "inside",
            "throughout",
            "into",
            "within",
            "north",
            "south",
            "east",
            "west");
    private static final Set<String> ACTING = Set.of("appos", "conj", "vocative", "obj");

    private static final Set<String> LED = WordList.words("resolve/led-nouns.txt");

    private final Map<String, Integer> where = new HashMap<>();
    private final Map<String, Integer> acting = new HashMap<>();
    private final Map<String, Integer> placeTags = new HashMap<>();
    private final Map<String, Integer> personTags = new HashMap<>();
    private final Set<String> titled = new HashSet<>();

    PersonEvidence(List<NameLine> lines) {
        for (NameLine line : lines) {
            line.placesTagged().forEach(place -> placeTags.merge(place, 1, Integer::sum));
            for (NameSpan name : line.names()) {
                if (name.type() == Type.PERSON) {
                    count(line, name);
                }
            }
        }
    }

    private void count(NameLine line, NameSpan name) {
        Sentence sentence = line.sentence();
        personTags.merge(name.text(), 1, Integer::sum);
        if (hasTitle(line, name)) {
            titled.add(name.text());
        }
        int before = name.first() - 1;
        while (before >= 0
                && sentence.token(before).isProperNoun()
                && !WHERE.contains(line.word(before).toLowerCase(Locale.ROOT))) {
            before--;
        }
        if (before >= 0 && WHERE.contains(line.word(before).toLowerCase(Locale.ROOT))) {
            where.merge(name.text(), 1, Integer::sum);
        }
        if (acts(sentence, name)) {
            acting.merge(name.text(), 1, Integer::sum);
        }
    }

    private static boolean acts(Sentence sentence, NameSpan name) {
        int next = name.last() + 1;
        boolean owns = next < sentence.size() && sentence.token(next).pos().equals("POS");
        boolean label = name.first() == 0
                && next < sentence.size()
                && sentence.token(next).word().equals(":");
        boolean leads =
                next < sentence.size() && LED.contains(sentence.token(next).lemma());
        if (owns || label || leads) {
            return true;
        }
        if (!(sentence instanceof ParsedSentence parsed)) {
            return next < sentence.size() && sentence.token(next).isVerb();
        }
        return IntStream.rangeClosed(name.first(), name.last())
                .mapToObj(parsed::relation)
                .anyMatch(relation -> relation.startsWith("nsubj") || ACTING.contains(relation));
    }

    static boolean hasTitle(NameLine line, NameSpan name) {
        if (name.first() == 0) {
            return false;
        }
        String before = line.word(name.first() - 1);
        return Titles.isHonorific(before) || (Titles.isHead(before) && Character.isUpperCase(before.codePointAt(0)));
    }

    /**
     * @param name a name whose bearer's full name the article does not give
     */
    boolean isPerson(NameSpan name) {
        String text = name.text();
        if (titled.contains(text)) {
            return true;
        }
        int in = where.getOrDefault(text, 0);
        int as = acting.getOrDefault(text, 0);
        boolean place = placeTags.getOrDefault(text, 0) >= personTags.getOrDefault(text, 0) || in > 0 && in >= as;
        boolean given = GivenNames.isName(text.split(" ")[0]);
        return !place
                && (given || as > 0 || (!name.isSingleWord() && name.text().split(" ").length < 4));
    }
}
