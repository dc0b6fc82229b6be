package org.onrecord.resolve.names;

import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.places.Countries;
import org.onrecord.words.WordList;

/** Takes the names of a sentence as the reader tells them, without the words that are no part of a name by convention. Stateless. */
final class ReadNames {

    private static final Set<String> NOT_NAMES = WordList.words("resolve/not-person-names.txt");
    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";

    private ReadNames() {}

    static void claim(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.token(i).ner();
            int last = i;
            while (last + 1 < sentence.size() && goesOn(line, tag, last + 1)) {
                last++;
            }
            if (tag.equals(PERSON) && line.isFree(i, last)) {
                claimPerson(line, i, last);
            } else if (tag.equals(ORGANIZATION) && line.isFree(i, last)) {
                claimOrganization(line, i, last);
            }
            i = last;
        }
    }

    private static boolean goesOn(NameLine line, String tag, int next) {
        return line.sentence().token(next).ner().equals(tag) && line.isFree(next);
    }

    /** Without titles and forms of address before it; with "Jr." behind it. */
    private static void claimPerson(NameLine line, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && !mayBegin(line, first, last)) {
            first++;
        }
        while (last >= first && !mayEnd(line.sentence().token(last))) {
            last--;
        }
        if (first > last || KnownOrganizations.find(line.text(first, last)) != null) {
            return;
        }
        boolean common = first == last
                && (NOT_NAMES.contains(line.word(first).toLowerCase(Locale.ROOT))
                        || Titles.isHead(line.word(first))
                        || PersonName.isSuffix(line.word(first))
                        || line.word(first).length() < 2);
        if (common || !hasCapital(line, first, last)) {
            return;
        }
        if (last + 1 < line.sentence().size() && PersonName.isSuffix(line.word(last + 1)) && line.isFree(last + 1)) {
            last++;
        }
        line.claim(first, last, Type.PERSON);
    }

    private static boolean hasCapital(NameLine line, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (line.word(i).codePoints().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(NameLine line, int i, int last) {
        String word = line.word(i);
        boolean title = i < last && Titles.isHead(word) && !GivenNames.isGivenName(word);
        return !Titles.isHonorific(word)
                && !title
                && word.codePoints().anyMatch(Character::isLetter)
                && !Spelling.isPossessive(word);
    }

    private static boolean mayEnd(Token token) {
        return token.word().codePoints().anyMatch(Character::isLetter)
                && !Spelling.isPossessive(token.word())
                && !PersonName.isParticle(token.word());
    }

    /** Without an article before it and a possessive behind it. */
    private static void claimOrganization(NameLine line, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last
                && (line.sentence().token(first).pos().equals("DT")
                        || !Character.isLetterOrDigit(line.word(first).codePointAt(0)))) {
            first++;
        }
        while (last > first
                && (line.sentence().hasPos(last, "JJ") && Countries.shared().named(line.word(last)) != null
                        || Spelling.isPossessive(line.word(last))
                        || ",(;:\"“”".indexOf(line.word(last).charAt(0)) >= 0)) {
            last--;
        }
        if (first <= last
                && hasCapital(line, first, last)
                && line.text(first, last).length() > 1) {
            line.claim(first, last, Type.ORGANIZATION);
        }
    }
}
