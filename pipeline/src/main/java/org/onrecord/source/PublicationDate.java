package org.onrecord.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day out of the dates that pages give. A date with a time zone keeps the day it names
 * there. What is not a whole, existing day, or could be two ("03/04/2022"), is no date.
 */
final class PublicationDate {

    private static final Pattern BEHIND_PATH = Pattern.compile("[?#]");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    /** A time of day, a zone, or nothing. */
    private static final String REST = "(?:[,\\s|·•–—-]*(?:at\\s+)?\\d{1,2}[:.h]\\d{2}.{0,40}|[T\\s].{0,40}Z)?";

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T\\s].*)?|(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+(\\d{4})" + REST);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + REST);
    private static final Pattern URL_DAY =
            Pattern.compile("/(\\d{4})(?:/(\\d{1,2})/(\\d{1,2})(?=/|$)|-(\\d{2})-(\\d{2})(?!\\d)"
                    + "|/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\\d{1,2})(?=/|$))");

    private PublicationDate() {}

    /** The ISO 8601 day, or null. */
    static String parse(String value) {
        if (value == null) {
            return null;
        }
        String line = CleanText.line(value).toLowerCase(Locale.ROOT);
        String date = line.startsWith("on ") ? line.substring("on ".length()) : line;
        Matcher iso = ISO.matcher(date.toUpperCase(Locale.ROOT));
        if (iso.matches()) {
            return iso.group(1) != null
                    ? day(iso.group(1), iso.group(3), iso.group(4))
                    : day(iso.group(5), iso.group(6), iso.group(7));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(date);
        return monthFirst.matches() ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)) : null;
    }

    /** The day in an address' path ("/2022/01/12/", "/2022-01-12/", "/2022/jan/12/"), or null. */
    static String fromUrl(String url) {
        if (url == null) {
            return null;
        }
        Matcher path = URL_DAY.matcher(BEHIND_PATH.split(url.toLowerCase(Locale.ROOT), 2)[0]);
        while (path.find()) {
            String day;
            if (path.group(2) != null) {
                day = day(path.group(1), path.group(2), path.group(3));
            } else if (path.group(4) != null) {
                day = day(path.group(1), path.group(4), path.group(5));
            } else {
                day = day(path.group(1), month(path.group(6)), path.group(7));
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static String month(String name) {
        int index = MONTHS.indexOf(name.substring(0, 3));
        return String.valueOf(index + 1);
    }

    /** Newspapers have been printed since 1600; null for a day that does not exist. */
    private static String day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1600 || date.getYear() > 2199 ? null : date.toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
