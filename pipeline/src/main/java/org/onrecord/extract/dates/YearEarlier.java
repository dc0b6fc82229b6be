package org.onrecord.extract.dates;

/**
 * "A year earlier": in a report of a quarter's figures the same quarter of the year before, else the
 * year before that of the article.
 */
final class YearEarlier {

  private YearEarlier() {}

  static TimexValue read(Phrase phrase) {
    if (phrase.quarter() != null) {
      int year = Integer.parseInt(phrase.quarter().substring(0, 4));
      String quarter = phrase.quarter().substring(4);
      String anchor = DayRange.of(phrase.quarter()).first().toString();
      int before = phrase.published() != null && year < phrase.published().getYear() ? year : year - 1;
      return new TimexValue("DATE", before + quarter, TimexValue.Basis.EARLIER_DATE, anchor);
    }
    if (phrase.published() == null) {
      return TimexValue.unresolved("DATE", "XXXX");
    }
    return phrase.fromArticle("DATE", Integer.toString(phrase.published().getYear() - 1));
  }
}
