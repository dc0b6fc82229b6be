package org.onrecord.resolve.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.words.WordList;

/**
 * Finds the people of a sentence that the tagger calls PERSON, without titles and stray words. Those that it missed
 * are for {@link UntaggedPeople}. Stateless.
 */
final class PersonSpans {

    private static final Set<String> NOT_NAMES = WordList.words("resolve/not-person-names.txt");
    private static final Set<String> ORGANIZATION_NOUNS = WordList.words("resolve/organization-nouns.txt");
    private static final Set<String> NOT_ORGANIZATION_NOUNS = WordList.words("resolve/not-organization-names.txt");

    private static final Pattern SURNAME_WITH_APOSTROPHE = Pattern.compile("\\p{Lu}['’]\\p{Lu}\\p{L}+");

    private static final Set<String> CLOSING = Set.of("]", "-RSB-");
    private static final String APOSTROPHES = "‘'’";

    private PersonSpans() {}

    static void find(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!isTagged(line, i)) {
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size() && step(line, last) > 0) {
                last += step(line, last);
            }
            clean(line, i, last);
            i = last;
        }
    }

    /** How many tokens the name goes on for: one, a nickname and a surname, or an editor's bracket and a word; or 0. */
    private static int step(NameLine line, int last) {
        if (isTagged(line, last + 1) || isIrishOrItalian(line, last + 1)) {
            return 1;
        }
        boolean bracket = last + 2 < line.sentence().size() && CLOSING.contains(line.word(last + 1));
        return bracket && isTagged(line, last + 2) ? 2 : isNickname(line, last + 1) ? 4 : 0;
    }

    /** "O’Brolin", "D’Amaro": no other names are written so, and the tagger misses some. */
    private static boolean isIrishOrItalian(NameLine line, int i) {
        return i < line.sentence().size()
                && line.isFree(i)
                && line.sentence().token(i).isProperNoun()
                && SURNAME_WITH_APOSTROPHE.matcher(line.word(i)).matches();
    }

    private static boolean isTagged(NameLine line, int i) {
        // "Okafor Says Lund": in headings the tagger takes the verb for a name, too.
        return line.sentence().token(i).ner().equals("PERSON")
                && line.isFree(i)
                && !line.sentence().token(i).pos().equals("VBZ")
                && (mayBeInName(line.word(i)) || i > 0 && line.word(i - 1).equals("-"));
    }

    /** No comma, possessive or lower-case word but a particle (or what follows a hyphen) stands in a name. */
    private static boolean mayBeInName(String word) {
        boolean lower = Character.isLowerCase(word.codePointAt(0)) && !PersonName.isParticle(word);
        return !lower && !word.equals(",") && !word.equals(";") && !Spelling.isPossessive(word);
    }

    /** A nickname in quotation marks with a surname behind it. */
    private static boolean isNickname(NameLine line, int i) {
        Sentence sentence = line.sentence();
        return i + 3 < sentence.size()
                && isQuotationMark(line.word(i))
                && line.isCapitalised(i + 1)
                && isQuotationMark(line.word(i + 2))
                && isTagged(line, i + 3);
    }

    private static boolean isQuotationMark(String word) {
        return word.length() <= 2 && "\"“”‘’'`''``".contains(word);
    }

    /** Cuts what is no name off both ends and claims the rest if a name is left. */
    private static void clean(NameLine line, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && !mayBegin(line, first, last)) {
            first++;
        }
        while (last >= first && !mayEnd(line, last)) {
            last--;
        }
        if (first > last || !isName(line, first, last)) {
            return;
        }
        if (first < last
                && ORGANIZATION_NOUNS.contains(line.word(last).toLowerCase(Locale.ROOT))
                && !GivenNames.isName(line.word(last))) {
            line.claim(first, last, Type.ORGANIZATION);
            return;
        }
        first = hyphenedStart(line, first);
        last = hyphenedEnd(line, last);
        if (last + 1 < line.sentence().size() && PersonName.isSuffix(line.word(last + 1))) {
            last++;
        }
        line.claim(first, last, Type.PERSON);
    }

    /** "Crane-Okafor", of which the tagger has only one half. */
    private static int hyphenedEnd(NameLine line, int last) {
        boolean hyphen =
                last + 2 < line.sentence().size() && line.word(last + 1).equals("-") && touches(line, last + 1);
        return hyphen && line.isCapitalised(last + 2) && line.isFree(last + 2) ? last + 2 : last;
    }

    private static int hyphenedStart(NameLine line, int first) {
        boolean hyphen = first > 1 && line.word(first - 1).equals("-") && touches(line, first - 1);
        if (!hyphen
                || !line.isFree(first - 2)
                || !line.sentence().token(first - 2).isProperNoun()
                || !line.isCapitalised(first - 2)) {
            return first;
        }
        int start = first - 2;
        boolean given = start > 0
                && line.isFree(start - 1)
                && GivenNames.isGivenName(line.word(start - 1))
                && line.isCapitalised(start - 1);
        return given ? start - 1 : start;
    }

    /** No blank on either side. */
    private static boolean touches(NameLine line, int hyphen) {
        Sentence sentence = line.sentence();
        return sentence.token(hyphen - 1).span().end()
                        == sentence.token(hyphen).span().start()
                && sentence.token(hyphen).span().end()
                        == sentence.token(hyphen + 1).span().start();
    }

    private static boolean mayBegin(NameLine line, int i, int last) {
        String word = line.word(i);
        boolean title = i < last && (Titles.isHead(word) || Titles.isModifier(word)) && !GivenNames.isGivenName(word);
        return !Titles.isHonorific(word)
                && !title
                && !isStrayCapitals(line, i, last)
                && !line.isFunctionWord(i)
                && (Character.isUpperCase(word.codePointAt(0))
                        || PersonName.isParticle(word)
                        || APOSTROPHES.indexOf(word.charAt(0)) >= 0);
    }

    /** "ARMY Kyle Grant": a word in capitals before a name that is not. */
    private static boolean isStrayCapitals(NameLine line, int i, int last) {
        return i < last && isCapitals(line.word(i)) && line.word(i).length() > 3 && !isCapitals(line.word(last));
    }

    static boolean isCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean mayEnd(NameLine line, int i) {
        String word = line.word(i);
        return word.codePoints().anyMatch(Character::isLetter)
                && !Spelling.isPossessive(word)
                && !line.isFunctionWord(i)
                && !PersonName.isParticle(word)
                && !line.sentence().token(i).isVerb();
    }

    private static boolean isName(NameLine line, int first, int last) {
        String text = line.text(first, last);
        if (first == last) {
            String word = line.word(first);
            return Character.isUpperCase(word.codePointAt(0))
                    && word.codePoints().filter(Character::isLetter).count() > 1
                    && !NOT_NAMES.contains(word.toLowerCase(Locale.ROOT))
                    && !PersonName.isSuffix(word)
                    && !Titles.isHead(word)
                    && KnownOrganizations.find(word) == null;
        }
        String lastWord = line.word(last).toLowerCase(Locale.ROOT);
        boolean allCommon = true;
        for (int i = first; i <= last; i++) {
            allCommon &= NOT_NAMES.contains(line.word(i).toLowerCase(Locale.ROOT));
        }
        return !allCommon
                && KnownOrganizations.find(text) == null
                && !(NOT_ORGANIZATION_NOUNS.contains(lastWord) && !GivenNames.isGivenName(line.word(first)));
    }
}
