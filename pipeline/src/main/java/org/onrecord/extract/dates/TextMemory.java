package org.onrecord.extract.dates;

import java.time.LocalDate;

/** What the text has said so far that later expressions count from. One per article; not for several threads. */
final class TextMemory {

  private LocalDate lastDay;
  private boolean lastIsDay;
  private String lastQuarter;

  LocalDate lastDay() {
    return lastDay;
  }

  boolean lastIsDay() {
    return lastIsDay;
  }

  String lastQuarter() {
    return lastQuarter;
  }

  void remember(TimexValue value) {
    DayRange range = DayRange.of(value.value());
    if (range == null) {
      return;
    }
    lastDay = range.first();
    lastIsDay = range.precision().equals("day");
    // A look back at the year before does not change the quarter that is reported.
    if (value.value().contains("-Q") && (lastQuarter == null || value.value().compareTo(lastQuarter.substring(0, 4)) >= 0)) {
      lastQuarter = value.value();
    }
  }
}
