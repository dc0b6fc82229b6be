package org.onrecord.resolve.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.words.WordList;

/**
 * How far a person's designation reaches: from the capitalised title or form of address right before
 * the name, with what belongs to it ("U.S. Secretary of State", "Mr."), to the end of the name. Stateless.
 */
public final class Designations {

    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "-");
    private static final Set<String> NOT_NAMES = WordList.words("resolve/not-person-names.txt");

    private Designations() {}

    /** The name's span to the span of title and name, for each name that has a title before it. */
    public static Map<Span, Span> of(List<NameSpan> people, SentenceIndex<NameSpan> names) {
        Map<Span, Span> designations = new HashMap<>();
        for (NameSpan person : people) {
            int first = start(person, names);
            if (first < person.first()) {
                designations.put(person.span(), person.sentence().spanOf(first, person.last()));
            }
        }
        return designations;
    }

    private static int start(NameSpan person, SentenceIndex<NameSpan> names) {
        Sentence sentence = person.sentence();
        int first = person.first();
        boolean title = false;
        int i = person.first() - 1;
        while (i >= 0) {
            Token token = sentence.token(i);
            boolean link = LINKS.contains(token.word()) && first < person.first() && i > 0;
            NameSpan owner = names.at(sentence, i);
            if (owner != null && owner.type() == NameSpan.Type.PERSON || !link && !isTitleWord(token)) {
                break;
            }
            title |= Titles.isHead(token) || Titles.isHonorific(token.word());
            first = link ? first : i;
            i--;
        }
        return title ? first : person.first();
    }

    private static boolean isTitleWord(Token token) {
        String word = token.word();
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean day =
                word.toLowerCase(Locale.ROOT).endsWith("day") && NOT_NAMES.contains(word.toLowerCase(Locale.ROOT));
        return capital
                && !day
                && (token.isNoun() || token.pos().startsWith("JJ") || Titles.isHead(word) || Titles.isHonorific(word));
    }
}
