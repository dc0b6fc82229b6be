package org.onrecord.extract.dates;

import java.time.LocalDate;

/** What the text has said so far that later expressions count from. One per article; not for several threads. */
final class TextMemory {

  private LocalDate lastDay;
  private String lastQuarter;

  LocalDate lastDay() {
    return lastDay;
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
    if (range.precision().equals("quarter") && value.value().contains("-Q")) {
      lastQuarter = value.value();
    }
  }
}
