package org.onrecord.extract.dates;

import java.util.regex.Pattern;

/**
 * Tells fiscal and academic years, and their quarters, from calendar ones. Which days they cover is the affair of
 * each state, firm and school, so they have a value and no days. Stateless.
 */
final class FiscalYears {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern INSIDE =
            Pattern.compile("(?:.* )?(?:fiscal|financial|academic|school|tax)\\b.*\\d{4}.*|fy ?\\d{2,4}");
    private static final Pattern BEFORE =
            Pattern.compile("(?:.* )?(?:fiscal(?: year)?|financial year|academic year|school year|tax year|fy)");
    private static final Pattern AFTER = Pattern.compile("(?:academic|school|fiscal|financial|tax) year\\b.*");
    private static final Pattern QUARTER = Pattern.compile(".*\\bquarter");
    private static final Pattern OF_FISCAL = Pattern.compile("of (?:the )?(?:fiscal|financial)\\b.*");

    private FiscalYears() {}

    static boolean is(Phrase phrase) {
        String text = phrase.text();
        boolean year = YEAR.matcher(text).find()
                && (BEFORE.matcher(phrase.before()).matches()
                        || AFTER.matcher(phrase.after()).matches());
        return year
                || INSIDE.matcher(text).matches()
                || QUARTER.matcher(text).matches()
                        && OF_FISCAL.matcher(phrase.after()).matches();
    }
}
