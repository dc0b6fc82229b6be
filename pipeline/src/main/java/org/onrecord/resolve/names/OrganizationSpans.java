package org.onrecord.resolve.names;

import static org.onrecord.resolve.places.PlaceWords.Kind.COMPASS;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.KnownOrganizations.Known;
import org.onrecord.resolve.lexicon.Parties;
import org.onrecord.resolve.lexicon.PhraseTable;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.places.PlaceWords;
import org.onrecord.words.WordList;

/**
 * Finds the organizations of a sentence: well-known ones, what the tagger calls ORGANIZATION, cleaned,
 * and capitalised names that end in a noun such as "Institute". Stateless.
 */
final class OrganizationSpans {

    private static final Set<String> NOT_ORGANIZATIONS = WordList.words("resolve/not-organization-names.txt");
    private static final Set<String> SPEECH = WordList.words("resolve/speech-verbs.txt");
    private static final Set<String> NOT_NAMES = WordList.words("resolve/not-person-names.txt");

    private static final Set<String> OF_OR_FOR = Set.of("of", "for");
    private static final Pattern WORD_SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern LAST_SIGN = Pattern.compile("[\\p{L}\\p{N}.!]");
    private static final Pattern CAMEL_CASE = Pattern.compile("[A-Z]+[a-z]+[A-Z]\\w*");

    private OrganizationSpans() {}

    /** Claims names of the list unless a longer tagged organization goes on around them. */
    static void known(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            PhraseTable.Match<Known> match = KnownOrganizations.at(sentence, i);
            if (match == null || !line.isFree(i, match.last()) || isPartOfName(line, i, match.last())) {
                continue;
            }
            line.claim(i, match.last(), Type.ORGANIZATION);
            i = match.last();
        }
    }

    private static boolean isPartOfName(NameLine line, int first, int last) {
        Sentence sentence = line.sentence();
        boolean before = first > 0 && continues(line, first - 1, first);
        boolean after = last + 1 < sentence.size() && continues(line, last + 1, last);
        // "The West Bank" is no part of the West.
        boolean compass = after
                || PlaceWords.shared().is(COMPASS, line.word(last))
                        && last + 1 < sentence.size()
                        && sentence.token(last + 1).isProperNoun()
                        && line.isCapitalised(last + 1);
        return before || compass;
    }

    private static boolean continues(NameLine line, int outside, int inside) {
        Sentence sentence = line.sentence();
        String ner = sentence.token(inside).ner();
        String word = line.word(outside);
        return (ner.equals("ORGANIZATION") || ner.equals("PERSON"))
                && sentence.token(outside).ner().equals(ner)
                && line.isCapitalised(outside)
                && !Titles.isHead(word)
                && !Titles.isModifier(word)
                && "'’(".indexOf(word.charAt(0)) < 0;
    }

    static void tagged(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).ner().equals("ORGANIZATION") || !line.isFree(i)) {
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size()
                    && sentence.token(last + 1).ner().equals("ORGANIZATION")
                    && line.isFree(last + 1)
                    && !line.word(last + 1).equals("(")) {
                last++;
            }
            clean(line, i, last);
            i = last;
        }
    }

    private static void clean(NameLine line, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last
                && (line.isFunctionWord(first)
                        || !WORD_SIGN.matcher(line.word(first)).lookingAt())) {
            first++;
        }
        while (last > first
                && (line.isFunctionWord(last)
                        || !LAST_SIGN.matcher(line.word(last)).find()
                        || Spelling.isPossessive(line.word(last)))) {
            last--;
        }
        if (first > last) {
            return;
        }
        int title = titleBeforeName(line, first, last);
        if (title > 0) {
            line.claim(title + 1, last, Type.PERSON);
            last = title - 1;
        }
        while (last > first
                && NOT_NAMES.contains(line.word(last).toLowerCase(Locale.ROOT))
                && !OrganizationKinds.isNoun(line.word(last))) {
            last--;
        }
        last = extend(line, last);
        if (last >= first && isName(line, first, last)) {
            line.claim(first, last, Type.ORGANIZATION);
        }
    }

    /** "Justice" of "Norland Supreme Court Justice Amara Okafor", all tagged as one name; -1 where none is. */
    private static int titleBeforeName(NameLine line, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (Titles.isHead(line.word(i)) && GivenNames.isGivenName(line.word(i + 1)) && last - i <= 3) {
                return i;
            }
        }
        return -1;
    }

    /** "Ministry" + "of Finance", "Vienna Institute" + "for Peace Studies". */
    private static int extend(NameLine line, int last) {
        Sentence sentence = line.sentence();
        int end = last;
        while (end + 1 < sentence.size()
                && sentence.token(end + 1).isProperNoun()
                && OrganizationKinds.isNoun(line.word(end + 1))
                && line.isFree(end + 1)) {
            end++;
        }
        if (OrganizationKinds.isNoun(line.word(end))
                && end + 2 < sentence.size()
                && OF_OR_FOR.contains(line.word(end + 1))) {
            int extended = line.titleCaseFrom(end);
            for (int i = end + 1; i <= extended; i++) {
                if (!line.isFree(i) || sentence.token(i).ner().equals("PERSON")) {
                    return end;
                }
            }
            return Math.max(end, extended);
        }
        return end;
    }

    private static boolean isName(NameLine line, int first, int last) {
        String text = line.text(first, last);
        String lastWord = line.word(last).toLowerCase(Locale.ROOT);
        if (KnownOrganizations.find(text) != null) {
            return true;
        }
        if (NOT_ORGANIZATIONS.contains(lastWord)
                || NOT_ORGANIZATIONS.contains(text.toLowerCase(Locale.ROOT))
                || Titles.isHead(lastWord)
                || Parties.isTagWithSeat(text)) {
            return false;
        }
        if (first < last) {
            return !(line.isHeading()
                    && line.word(first).equals(line.word(first).toUpperCase(Locale.ROOT)));
        }
        String pos = line.sentence().token(first).pos();
        return !NOT_NAMES.contains(lastWord)
                && !Titles.isModifier(lastWord)
                && !pos.startsWith("JJ")
                && !line.sentence().token(first).isVerb()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.length() > 1
                && !line.isHeading();
    }

    /** "Lindqvist Peace Institute": capitals that end in an organization's noun. */
    static void nounHeaded(NameLine line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size() && !line.isHeading(); i++) {
            int last = line.properNounsFrom(i);
            if (last < i) {
                continue;
            }
            // "Terminals", "Foods": for the tagger of parts of speech these are often no proper nouns.
            last += last + 1 < sentence.size()
                            && line.isCapitalised(last + 1)
                            && OrganizationKinds.isCompanyWord(line.word(last + 1))
                    ? 1
                    : 0;
            int head = last;
            while (head > i && !OrganizationKinds.isNoun(line.word(head))) {
                head--;
            }
            boolean withOf = last + 2 < sentence.size()
                    && OF_OR_FOR.contains(line.word(last + 1))
                    && OrganizationKinds.isNoun(line.word(last))
                    && line.isCapitalised(last + 2);
            int end = withOf ? line.titleCaseFrom(i) : head;
            if ((head > i && head == last || withOf) && isUntitled(line, i, end)) {
                line.claim(i, end, Type.ORGANIZATION);
            }
            i = Math.max(last, i);
        }
    }

    /** Capitalised words that nothing else claims and that say, report or write: a newspaper, a website. */
    static void speaking(NameLine line) {
        if (line.isHeading() || !(line.sentence() instanceof ParsedSentence sentence)) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int last = line.properNounsFrom(i);
            if (last < i) {
                continue;
            }
            boolean subject = sentence.relation(last).equals("nsubj")
                    && sentence.head(last) > last
                    && SPEECH.contains(sentence.token(sentence.head(last)).lemma());
            boolean known =
                    last > i || i > 0 || CAMEL_CASE.matcher(line.word(i)).matches();
            if (subject && known && isUnclaimed(line, i, last)) {
                line.claim(i, last, Type.ORGANIZATION);
            }
            i = last;
        }
    }

    private static boolean isUnclaimed(NameLine line, int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = line.sentence().token(i);
            String word = token.lower();
            boolean open = line.isFree(i) && !token.isNamed() && token.pos().equals("NNP");
            boolean person = Titles.isHead(token) || Titles.isHonorific(word) || GivenNames.isGivenName(word);
            if (!open || person || NOT_NAMES.contains(word) || NOT_ORGANIZATIONS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUntitled(NameLine line, int first, int last) {
        for (int i = first; i <= last; i++) {
            NameSpan owner = line.at(i);
            if (owner != null && (owner.type() == Type.PERSON || owner.first() < first || owner.last() > last)) {
                return false;
            }
            if (Titles.isHead(line.word(i)) || Titles.isHonorific(line.word(i))) {
                return false;
            }
        }
        return !NOT_ORGANIZATIONS.contains(line.word(last).toLowerCase(Locale.ROOT));
    }
}
