package org.onrecord.extract.dates;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** A holiday without a year, where SUTime takes this year's: the one in the direction of the verb's tense. Stateless. */
final class HolidayRule implements PhraseRule {

    private static final Pattern OTHER = Pattern.compile(".*\\d.*|today|yesterday|tomorrow|.*(?:day)? (?:ago"
            + "|earlier|later).*|now|.*(?:this|next|that|same) .*");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final SuTimeTagger tagger = new SuTimeTagger();

    @Override
    public TimexValue read(Phrase phrase) {
        Timexpression source = phrase.source();
        if (phrase.published() == null
                || !isDay(source)
                || !source.pos(source.last()).startsWith("NNP")
                || OTHER.matcher(phrase.text()).matches()) {
            return null;
        }
        LocalDate published = phrase.published();
        LocalDate day = LocalDate.parse(source.value());
        boolean behind = phrase.tense() == Tense.PAST || phrase.text().startsWith("last ");
        if (behind && day.isAfter(published)) {
            return again(phrase, LocalDate.of(published.getYear() - 1, 6, 30));
        }
        if (phrase.tense() == Tense.FUTURE && day.isBefore(published)) {
            return again(phrase, LocalDate.of(published.getYear() + 1, 6, 30));
        }
        return phrase.fromArticle("DATE", source.value());
    }

    private static boolean isDay(Timexpression found) {
        return "DATE".equals(found.type())
                && found.value() != null
                && DAY.matcher(found.value()).matches();
    }

    private TimexValue again(Phrase phrase, LocalDate year) {
        for (Timexpression found : tagger.tag(
                phrase.source().sentence(),
                phrase.source().first(),
                phrase.source().last(),
                year.toString())) {
            if (found.overlaps(phrase.source()) && found.value() != null) {
                return phrase.fromArticle("DATE", found.value());
            }
        }
        return null;
    }
}
