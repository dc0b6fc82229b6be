package org.onrecord.extract.quotes;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.DateMention;
import org.onrecord.record.Span;

/** When something was said: a date that stands with the cue, outside of the words said and of what is told of the speaker. Immutable. */
final class SaidOn {

    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-\\d{2})?");

    private final List<DateMention> dates;

    SaidOn(List<DateMention> dates) {
        this.dates = dates;
    }

    /**
     * @param sentence that the cue stands in
     * @param source who says it, null where nobody is named
     * @param strict takes only a date that hangs from the cue: for words whose ends the marks do not tell
     * @return ISO 8601 day, month or year of the nearest date, one after the cue first; null where none stands there
     */
    String of(Sentence sentence, Span cue, Span source, List<Span> said, boolean strict) {
        DateMention nearest = null;
        for (DateMention date : dates) {
            boolean outside = said.stream().noneMatch(part -> part.overlaps(date.span()))
                    && !isOfSource(sentence, date.span(), cue, source);
            boolean fits = sentence.span().contains(date.span()) && outside && value(date) != null;
            if (fits && (strict ? hangsFrom(sentence, date.span(), cue) : !isOfLaterVerb(sentence, date.span(), cue))) {
                nearest = nearest == null || distance(date, cue) < distance(nearest, cue) ? date : nearest;
            }
        }
        return nearest == null ? null : value(nearest);
    }

    /** "Ilse Varga, the 2012 nominee, said": the year is that of her nomination. */
    private static boolean isOfSource(Sentence sentence, Span date, Span cue, Span source) {
        if (source == null || !(sentence instanceof ParsedSentence parsed)) {
            return source != null && source.overlaps(date);
        }
        Token top = atOrAbove(parsed, date, token -> source.overlaps(token.span()) || cue.overlaps(token.span()));
        return source.overlaps(date) || top != null && source.overlaps(top.span());
    }

    /** No other verb stands between the date and the cue in the parse. */
    private static boolean hangsFrom(Sentence sentence, Span date, Span cue) {
        if (!(sentence instanceof ParsedSentence parsed)) {
            return false;
        }
        Token top = atOrAbove(parsed, date, token -> cue.contains(token.span().start()) || token.isVerb());
        return top != null && cue.contains(top.span().start());
    }

    /** Of "said Ana Lopez, who was appointed last May" the date is the appointment's. */
    private static boolean isOfLaterVerb(Sentence sentence, Span date, Span cue) {
        if (!(sentence instanceof ParsedSentence parsed)) {
            return false;
        }
        Token verb = atOrAbove(parsed, date, Token::isVerb);
        return verb != null && verb.span().start() >= cue.end() && verb.span().end() <= date.start();
    }

    /** The first such token on the way from a date to the root of the parse; null where there is none. */
    private static Token atOrAbove(ParsedSentence sentence, Span date, Predicate<Token> wanted) {
        int at = sentence.tokenAt(date.start());
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (wanted.test(sentence.token(at))) {
                return sentence.token(at);
            }
            at = sentence.head(at);
        }
        return null;
    }

    private static int distance(DateMention date, Span cue) {
        int after = date.span().start() - cue.end();
        return after >= 0 ? after : 1000 - after;
    }

    private static String value(DateMention date) {
        if ("day".equals(date.precision())) {
            return date.startOn();
        }
        boolean calendar = "month".equals(date.precision()) || "year".equals(date.precision());
        boolean plain = calendar
                && date.value() != null
                && YEAR_OR_MONTH.matcher(date.value()).matches();
        return plain && ("date".equals(date.type()) || "time".equals(date.type())) ? date.value() : null;
    }
}
