package org.onrecord.resolve.places;

import static org.onrecord.resolve.places.PlaceWords.Kind.*;

import java.util.Locale;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;

/**
 * The words that stand for a place at a mention: its name with the direction or kind beside it, as in "northern
 * Norland", "downtown Port Ada", "the town of Aldersby", "Aldern province" or "the Aldern river". Stateless.
 */
public final class PlaceDesignation {

    private static final Set<MentionType> NO_PLACES = Set.of(MentionType.DEMONYM, MentionType.METONYM);

    private PlaceDesignation() {}

    /** The mention's own span where nothing beside it belongs to the place. */
    public static Span of(AnnotatedArticle article, GeoMention mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        int name = sentence.tokenAt(mention.span().start());
        int end = sentence.tokenAt(mention.span().end() - 1);
        if (name < 0 || end < 0 || NO_PLACES.contains(mention.how())) {
            return mention.span();
        }
        int first = withKind(sentence, withPart(sentence, name));
        int last = isKindBehind(sentence, end) && !mention.isCountry() ? end + 1 : end;
        return sentence.spanOf(first, last);
    }

    /** Whether only a part of the place is meant: what happens there is not done by its state. */
    public static boolean isPartOf(AnnotatedArticle article, GeoMention mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        int name = sentence.tokenAt(mention.span().start());
        return name > 0 && withPart(sentence, name) < name;
    }

    private static int withPart(Sentence sentence, int name) {
        int first = name;
        while (first > 0 && isPart(sentence, first - 1)) {
            first--;
        }
        return sentence.token(first).word().equals("-") ? name : first;
    }

    /** A word for a part, or the hyphen between two ("north-eastern"). A capital may begin a name of its own. */
    private static boolean isPart(Sentence sentence, int token) {
        String word = sentence.token(token).word();
        if (word.equals("-")) {
            return token > 0 && isPart(sentence, token - 1);
        }
        boolean small = word.equals(word.toLowerCase(Locale.ROOT));
        return PlaceWords.shared().is(COMPASS, word)
                && (small || sentence.token(token).ner().equals("LOCATION"));
    }

    /** "The town of Aldersby". */
    private static int withKind(Sentence sentence, int first) {
        boolean kind = first > 1
                && sentence.token(first - 1).word().equals("of")
                && PlaceWords.shared().is(SETTLEMENT, sentence.token(first - 2).word());
        return kind ? first - 2 : first;
    }

    /** "The Aldern river", "Aldern province", and "Aldern Province" where the recogniser stopped at Aldern. */
    private static boolean isKindBehind(Sentence sentence, int last) {
        String word = last + 1 < sentence.size() ? sentence.token(last + 1).word() : "";
        PlaceWords words = PlaceWords.shared();
        return words.is(LANDSCAPE, word) || words.is(AREA, word) || words.is(DIVISION, word) && !words.is(BODY, word);
    }
}
