package org.onrecord.resolve.names;

import static org.onrecord.resolve.places.PlaceWords.Kind.SITE;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.places.PlaceWords;
import org.onrecord.words.WordList;

/** Finds the people of a sentence that the tagger missed, but whom a title or a given name shows. Stateless. */
final class UntaggedPeople {

    private static final Set<String> NOT_NAMES = WordList.words("resolve/not-person-names.txt");
    private static final Set<String> ORGANIZATION_NOUNS = WordList.words("resolve/organization-nouns.txt");
    private static final Set<String> NOT_ORGANIZATION_NOUNS = WordList.words("resolve/not-organization-names.txt");

    private static final Set<String> OTHER_TAGS = Set.of("LOCATION", "ORGANIZATION");
    private static final Pattern AGE = Pattern.compile("\\d\\d");

    private UntaggedPeople() {}

    /** "Mr. Okafor", "Sen. Lindqvist": a capitalised word behind a title or form of address. */
    static void titled(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            String word = line.word(i);
            boolean honorific = Titles.announcesName(word);
            boolean title = Titles.isOffice(word) && Character.isUpperCase(word.codePointAt(0)) && !line.isHeading();
            if (!line.isFree(i) || !(honorific || title) || !Character.isUpperCase(word.codePointAt(0))) {
                continue;
            }
            int first = i + 1;
            int last = first - 1;
            while (last + 1 < sentence.size() && last - first < 3 && continuesTitled(line, last + 1, honorific)) {
                last++;
            }
            if (last >= first && isTitledName(line, first, last, honorific)) {
                line.claim(first, last, Type.PERSON);
            }
        }
    }

    private static boolean continuesTitled(NameLine line, int i, boolean honorific) {
        NameSpan owner = line.at(i);
        Token token = line.sentence().token(i);
        String word = token.word();
        boolean free = owner == null || honorific && owner.isSingleWord() && owner.type() != Type.PERSON;
        boolean named = token.ner().equals("PERSON") || token.ner().equals("O") || honorific;
        boolean title = Titles.isHead(word) || Titles.isModifier(word) || Titles.isHonorific(word);
        boolean name = token.isProperNoun() && line.isCapitalised(i) && !title;
        return free && named && name;
    }

    private static boolean isTitledName(NameLine line, int first, int last, boolean honorific) {
        for (int i = first; i <= last; i++) {
            String word = line.word(i).toLowerCase(Locale.ROOT);
            boolean other = ORGANIZATION_NOUNS.contains(word) || !honorific && NOT_ORGANIZATION_NOUNS.contains(word);
            if (other || first == last && NOT_NAMES.contains(word)) {
                return false;
            }
        }
        // "General Motors Corp.", "Judge Advocate": the run of capitals goes on, so it was no name.
        return last + 1 >= line.sentence().size()
                || !line.sentence().token(last + 1).isProperNoun()
                || !line.isFree(last + 1)
                || honorific;
    }

    /**
     * "Victoria Lindqvist, undersecretary of state": a name that the tagger takes for a place or an organization,
     * but that begins with a given name and has a title in apposition, an age or "who" behind it.
     */
    static void mistagged(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean tagged = OTHER_TAGS.contains(sentence.token(i).ner());
            if (!tagged || !GivenNames.isGivenName(line.word(i)) || !line.isCapitalised(i)) {
                continue;
            }
            int last = line.properNounsFrom(i);
            boolean short2or3 = last > i && last - i <= 2;
            boolean begins = i == 0
                    || !sentence.token(i - 1).ner().equals(sentence.token(i).ner());
            boolean person = hasTitleBehind(sentence, last) || isToldAsPerson(sentence, last);
            boolean organization =
                    last > i && ORGANIZATION_NOUNS.contains(line.word(last).toLowerCase(Locale.ROOT));
            boolean name = short2or3 && begins && !organization && KnownOrganizations.find(line.text(i, last)) == null;
            if (name && person) {
                line.claim(i, last, Type.PERSON);
            }
        }
    }

    /** ", who" or an age between commas right behind the name. */
    private static boolean isToldAsPerson(Sentence sentence, int last) {
        if (last + 3 >= sentence.size() || !sentence.token(last + 1).word().equals(",")) {
            return false;
        }
        String next = sentence.token(last + 2).word();
        return next.equals("who")
                || AGE.matcher(next).matches()
                        && sentence.token(last + 3).word().equals(",");
    }

    /** A comma, and a title in lower case before the next comma. */
    private static boolean hasTitleBehind(Sentence sentence, int last) {
        if (last + 2 >= sentence.size() || !sentence.token(last + 1).word().equals(",")) {
            return false;
        }
        for (int i = last + 2; i < sentence.size() && i < last + 8; i++) {
            Token token = sentence.token(i);
            boolean stop = token.word().equals(",") || token.isVerb() || token.isProperNoun() && i == last + 2;
            if (stop) {
                return false;
            }
            if (Titles.isHead(token.word()) && token.pos().equals("NN")) {
                return true;
            }
        }
        return false;
    }

    /** "Amara Lindqvist": a known given name and one or two capitalised words that nothing else claims. */
    static void givenNamed(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i + 1 < sentence.size() && !line.isHeading(); i++) {
            if (!line.isFree(i) || !line.isCapitalised(i) || !GivenNames.isGivenName(line.word(i))) {
                continue;
            }
            int last = line.properNounsFrom(i);
            boolean before = i > 0 && sentence.token(i - 1).isProperNoun();
            boolean short2or3 = last > i && last - i <= 2;
            if (short2or3
                    && !before
                    && !isSite(line, i, last)
                    && IntStream.rangeClosed(i, last).allMatch(k -> mayBeInName(line, k))) {
                line.claim(i, last, Type.PERSON);
                i = last;
            }
        }
    }

    private static boolean mayBeInName(NameLine line, int i) {
        String word = line.word(i).toLowerCase(Locale.ROOT);
        boolean common = NOT_NAMES.contains(word) || Titles.isHead(word);
        boolean organization = ORGANIZATION_NOUNS.contains(word) || NOT_ORGANIZATION_NOUNS.contains(word);
        return line.isFree(i)
                && !line.sentence().token(i).isNamed()
                && !PersonSpans.isCapitals(line.word(i))
                && !common
                && !organization;
    }

    /** "The Ross Karvosh Shelf". */
    private static boolean isSite(NameLine line, int first, int last) {
        return first > 0
                && line.word(first - 1).equalsIgnoreCase("the")
                && PlaceWords.shared().is(SITE, line.word(last));
    }
}
