package org.onrecord.extract.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a TIMEX3 value that names a time of day. Stateless. */
final class TimeOfDay {

    private static final Pattern TIME = Pattern.compile("T[\\w:]+?(?=[+-]\\d{4}$|Z$|$)");

    private TimeOfDay() {}

    /** "TNI" of "1998-02-13TNI", "T10:30" of "1998-02-13T10:30-0500" (without the time zone); "" where there is none. */
    static String of(String value) {
        if (value == null || value.startsWith("P") || value.startsWith("FUTURE")) {
            return "";
        }
        Matcher matcher = TIME.matcher(value);
        return matcher.find() ? matcher.group() : "";
    }
}
