package org.onrecord.resolve.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.places.CompanyNames;
import org.onrecord.resolve.places.Countries;
import org.onrecord.words.WordList;

/**
 * Finds the first word of an organization's name where it stands for the whole: "Lindhaven" in an article on
 * "Lindhaven Shipping", which the tagger often takes for a person. Stateless.
 */
final class OrganizationShortNames {

    private static final Set<String> EPONYMOUS = WordList.words("resolve/eponymous-nouns.txt");
    private static final Set<String> NOT_NAMES = WordList.words("resolve/not-person-names.txt");

    private static final Set<String> BRANDS = WordList.words("resolve/brands.txt");

    private OrganizationShortNames() {}

    /**
     * Makes organizations of brands that were taken for people.
     *
     * @param people surnames and full names of the people whose full name the article gives
     */
    static void brands(List<NameLine> lines, Set<String> people) {
        Set<String> held = new HashSet<>(people);
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                if (BRANDS.contains(name.text()) && PersonEvidence.hasTitle(line, name)) {
                    held.add(name.text());
                }
            }
        }
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                if (name.type() == Type.PERSON && BRANDS.contains(name.text()) && !held.contains(name.text())) {
                    line.claim(name.first(), name.last(), Type.ORGANIZATION);
                }
            }
        }
    }

    /**
     * @param people surnames and full names of the people whose full name the article gives; their names stay theirs
     */
    static void claim(List<NameLine> lines, Set<String> people) {
        Set<String> companies =
                CompanyNames.bare(lines.stream().map(NameLine::sentence).toList());
        Set<String> words = firstWords(lines);
        words.addAll(companies);
        words.removeAll(people);
        words.removeIf(word -> people.stream().anyMatch(name -> name.startsWith(word + " ")));
        Map<String, Integer> votes = new HashMap<>();
        Set<String> held = new HashSet<>();
        companies.forEach(company -> votes.put(company, 1));
        for (NameLine line : lines) {
            line.placesTagged().stream()
                    .filter(place -> !companies.contains(place))
                    .forEach(place -> votes.merge(place, -1, Integer::sum));
            for (NameSpan name : line.names()) {
                if (name.isSingleWord() && words.contains(name.text())) {
                    votes.merge(name.text(), 1, Integer::sum);
                    if (name.type() == Type.PERSON && PersonEvidence.hasTitle(line, name)) {
                        held.add(name.text());
                    }
                }
            }
        }
        words.removeIf(word -> held.contains(word) || votes.getOrDefault(word, 0) <= 0);
        lines.forEach(line -> claim(line, words, companies));
    }

    private static void claim(NameLine line, Set<String> words, Set<String> companies) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            NameSpan owner = line.at(i);
            boolean alone = owner == null || owner.first() == owner.last();
            boolean goesOn = i + 1 < sentence.size() && sentence.token(i + 1).isProperNoun() && !line.isHeading()
                    || i > 0 && sentence.token(i - 1).isProperNoun() && line.isFree(i - 1) && !line.isHeading();
            boolean there = companies.contains(line.word(i)) && !CompanyNames.mayStand(sentence, i, i);
            if (words.contains(line.word(i)) && alone && !goesOn && !there) {
                line.claim(i, i, Type.ORGANIZATION);
            }
        }
    }

    /** First words of names of two words and more that are no nation's, no given name and no common word. */
    private static Set<String> firstWords(List<NameLine> lines) {
        Set<String> words = new HashSet<>();
        for (NameLine line : lines) {
            for (NameSpan name : line.names()) {
                if (name.type() == Type.ORGANIZATION && !name.isSingleWord() && isDistinctive(line, name)) {
                    words.add(line.word(name.first()));
                }
            }
        }
        return words;
    }

    private static boolean isDistinctive(NameLine line, NameSpan name) {
        String first = line.word(name.first());
        String last = line.word(name.last()).toLowerCase(Locale.ROOT);
        return first.length() > 2
                && line.sentence().token(name.first()).isProperNoun()
                && !EPONYMOUS.contains(last)
                && !GivenNames.isName(first)
                && !NOT_NAMES.contains(first.toLowerCase(Locale.ROOT))
                && !OrganizationKinds.isNoun(first)
                && !Titles.isModifier(first)
                && Countries.shared().named(first) == null
                && KnownOrganizations.find(name.text()) == null;
    }
}
