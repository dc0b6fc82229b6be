package org.onrecord.extract.dates;

/**
 * "A year earlier": in a report of a quarter's figures the same quarter of the year before, else the
 * year before that of the article. Stateless.
 */
final class YearEarlier {

    /** Days after its end by which a quarter's figures are news. */
    private static final int REPORTED_WITHIN = 300;

    private YearEarlier() {}

    static TimexValue read(Phrase phrase) {
        if (phrase.quarter() != null) {
            int year = Integer.parseInt(phrase.quarter().substring(0, 4));
            String quarter = phrase.quarter().substring(4);
            String anchor = DayRange.of(phrase.quarter()).first().toString();
            // Figures of a quarter that is long over are those that others are compared with.
            boolean over = phrase.published() != null
                    && DayRange.of(phrase.quarter())
                            .last()
                            .isBefore(phrase.published().minusDays(REPORTED_WITHIN));
            int before = over && year < phrase.published().getYear() ? year : year - 1;
            return new TimexValue("DATE", before + quarter, TimexValue.Basis.EARLIER_DATE, anchor);
        }
        if (phrase.published() == null) {
            return TimexValue.unresolved("DATE", "XXXX");
        }
        return phrase.fromArticle("DATE", Integer.toString(phrase.published().getYear() - 1));
    }
}
