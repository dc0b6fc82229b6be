package org.onrecord.resolve.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Spelling;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan;
import org.onrecord.resolve.places.GeoMention;
import org.onrecord.words.WordList;

/**
 * Finds the title, affiliation and country that stand beside a person's name: before it ("Deputy
 * Foreign Minister X", "Norland's chief negotiator, X") or in an apposition after it ("X, a senator
 * from Ohio,"). One per article; not thread-safe.
 */
final class RoleFinder {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "to");
    private static final Set<String> NOT_NAMES = WordList.words("resolve/not-person-names.txt");
    /** When somebody holds the office, which is no part of its name: "now governor", "then-Mayor". */
    private static final Pattern AT_THE_TIME = Pattern.compile("^(?i:then|now)(?: ?- ?| )");

    private static final Set<String> BEFORE_TITLE = Set.of("DT", "HYPH", ":");
    private static final Set<String> BETWEEN_CAPITALS = Set.of("long", "time", "and", "the", "-");
    private static final Set<String> OF_ANOTHER = Set.of("for", "to");
    private static final int WINDOW = 12;

    private final AnnotatedArticle article;
    private final SentenceIndex<NameSpan> names;
    private final RoleOwners owners;

    RoleFinder(AnnotatedArticle article, SentenceIndex<GeoMention> places, SentenceIndex<NameSpan> names) {
        this.article = article;
        this.names = names;
        this.owners = new RoleOwners(article, places, names);
    }

    /** Every role that the words around this mention give, none of them without a title or a country. */
    List<Role> around(NameSpan name) {
        List<Role> roles = new ArrayList<>();
        addIfAny(roles, before(name, name.first() - 1));
        int comma = name.first() - 1;
        if (comma > 1 && name.sentence().token(comma).word().equals(",")) {
            addIfAny(roles, before(name, comma - 1));
        } else if (!roles.isEmpty()) {
            int start = titleStart(name.sentence(), name.first() - 1);
            if (start > 1 && name.sentence().token(start - 1).word().equals(",")) {
                addIfAny(roles, before(name, start - 2));
            }
        }
        addIfAny(roles, after(name));
        addIfAny(roles, PartyTag.after(article, name));
        return roles;
    }

    private static void addIfAny(List<Role> roles, Role role) {
        if (role != null) {
            roles.add(role);
        }
    }

    /** The title that ends at a token, null where none does. */
    private Role before(NameSpan name, int lastWord) {
        Sentence sentence = name.sentence();
        int end = lastWord >= 0 && Titles.announcesName(sentence.token(lastWord).word()) ? lastWord - 1 : lastWord;
        if (end < 0
                || LINKS.contains(sentence.token(end).word())
                || sentence.token(end).pos().equals("DT")) {
            return null;
        }
        int start = titleStart(sentence, end);
        int head = titleHead(sentence, start, end);
        if (head < 0) {
            return null;
        }
        return role(sentence, start, end, head);
    }

    /** First token of the words that could make up a title and end at a token. */
    private int titleStart(Sentence sentence, int end) {
        int start = end + 1;
        while (start > 0 && end - start < WINDOW && belongsToTitle(sentence, start - 1, end)) {
            start--;
        }
        return start;
    }

    private boolean belongsToTitle(Sentence sentence, int i, int end) {
        Token token = sentence.token(i);
        String word = token.word();
        NameSpan owner = names.at(sentence, i);
        if (owner != null) {
            return owner.type() == NameSpan.Type.ORGANIZATION;
        }
        if (word.equals("the")) {
            return i > 0 && LINKS.contains(sentence.token(i - 1).word());
        }
        if (LINKS.contains(word) || word.equals("and") || word.equals("&")) {
            return i < end && i > 0 && (sentence.token(i - 1).isNoun());
        }
        return token.isNoun() && !isDay(word)
                || token.pos().startsWith("JJ")
                || word.equals("-")
                || isBeforeHyphen(sentence, i) && i < end
                || Titles.isHead(word)
                || Titles.isModifier(word);
    }

    /** "Far" and "in" of "far-right host" and "editor-in-chief". */
    private static boolean isBeforeHyphen(Sentence sentence, int i) {
        boolean hyphen = i + 1 < sentence.size() && sentence.token(i + 1).word().equals("-");
        return hyphen
                && Character.isLetter(sentence.token(i).word().codePointAt(0))
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
    }

    private static boolean isDay(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("day") && NOT_NAMES.contains(lower);
    }

    /** The last title noun that closes the words or is followed by "of", "for" …; -1 where none is. */
    private int titleHead(Sentence sentence, int start, int end) {
        for (int i = end; i >= start; i--) {
            boolean closes =
                    i == end || LINKS.contains(sentence.token(i + 1).word()) || isBeforeElect(sentence, i, end);
            if (closes && Titles.isHead(sentence.token(i).word()) && !inOrganization(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "President" of "President-elect". */
    private static boolean isBeforeElect(Sentence sentence, int i, int end) {
        return i + 2 == end
                && sentence.token(i + 1).word().equals("-")
                && Titles.isRank(sentence.token(end).word(), sentence.token(i).word());
    }

    private boolean inOrganization(Sentence sentence, int i) {
        NameSpan owner = names.at(sentence, i);
        return owner != null && owner.last() > owner.first();
    }

    /** The role told by the words from start to end, with its head between. */
    private Role role(Sentence sentence, int start, int end, int head) {
        RoleOwners.Owner owner = owners.before(sentence, afterOtherName(sentence, start, head), head);
        Role possessor = owners.possessor(sentence, start);
        Role complement = owners.complement(sentence, head, end);
        int begin = titleBegin(sentence, owner.next(), head);
        return new Role(
                titleText(sentence, begin, end),
                RoleOwners.firstOf(owner.affiliation(), complement.affiliation(), possessor.affiliation()),
                RoleOwners.firstOf(owner.country(), possessor.countryCode(), complement.countryCode()),
                sentence.spanOf(begin, end));
    }

    /** "Okafor and Senator X", "aide to Senator X": what stands before "and" or "to" belongs to another name. */
    private static int afterOtherName(Sentence sentence, int start, int head) {
        for (int i = head; i > start; i--) {
            if (sentence.token(i - 1).word().equals("and")
                    || LINKS.contains(sentence.token(i - 1).word())) {
                return i;
            }
        }
        return start;
    }

    private int titleBegin(Sentence sentence, int start, int head) {
        int first = start;
        for (int i = start + 1; i < head; i++) {
            boolean again = Titles.isTenure(sentence.token(i - 1).word());
            first = Titles.isTenure(sentence.token(i).word()) && !again ? i : first;
        }
        first = Math.max(first, capitalisedStart(sentence, first, head));
        while (first < head
                && !isBeforeHyphen(sentence, first)
                && (isDescription(sentence.token(first))
                        || BEFORE_TITLE.contains(sentence.token(first).pos()))) {
            first++;
        }
        return first;
    }

    /** Before a capitalised title only capitals and words such as "former" belong to it: not "refugees President". */
    private static int capitalisedStart(Sentence sentence, int first, int head) {
        if (!Character.isUpperCase(sentence.token(head).word().codePointAt(0))) {
            return first;
        }
        int start = head;
        while (start > first
                && (belongsToCapitalised(sentence.token(start - 1).word()) || isBeforeHyphen(sentence, start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean belongsToCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                || Titles.isTenure(word)
                || Titles.isRank(word, "")
                || Titles.isOfOffice(word)
                || LINKS.contains(word)
                || BETWEEN_CAPITALS.contains(word);
    }

    /** An adjective before the title that is no part of it: "defiant", "popular". */
    private boolean isDescription(Token token) {
        return token.pos().startsWith("JJ")
                && !Titles.isModifier(token.word())
                && Character.isLowerCase(token.word().codePointAt(0));
    }

    private String titleText(Sentence sentence, int first, int last) {
        String text = Spelling.singleSpaced(article.slice(sentence.spanOf(first, last)));
        StringBuilder title = new StringBuilder();
        for (String word : AT_THE_TIME.matcher(text).replaceFirst("").split(" ")) {
            title.append(title.length() == 0 ? "" : " ").append(Titles.expanded(word));
        }
        return title.toString();
    }

    /** "X, [a|the|Norland's] senator from Ohio[,.]"; also with an age before it. */
    private Role after(NameSpan name) {
        Apposition apposition = Apposition.after(name.sentence(), name.last());
        boolean title = apposition != null
                && names.at(name.sentence(), apposition.head()) == null
                && !isTitleOfNext(name.sentence(), apposition.head(), apposition.last());
        return title ? role(name.sentence(), apposition.first(), apposition.last(), apposition.head()) : null;
    }

    /** "X, Secretary of State Y" in a list of people: the title is that of Y. "Spokesman for Governor Y" is not. */
    private boolean isTitleOfNext(Sentence sentence, int head, int last) {
        if (!Character.isUpperCase(sentence.token(head).word().codePointAt(0))) {
            return false;
        }
        for (int i = head + 1;
                i <= last && !OF_ANOTHER.contains(sentence.token(i).word());
                i++) {
            NameSpan name = names.at(sentence, i);
            if (name != null && name.type() == NameSpan.Type.PERSON) {
                return true;
            }
        }
        return false;
    }
}
