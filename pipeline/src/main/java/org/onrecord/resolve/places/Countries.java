package org.onrecord.resolve.places;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.record.MentionType;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/**
 * The states and territories of the world with their codes, names, demonyms, capitals and seats of
 * government. Names are looked up as they are written ("US", never "us"); those of more than four
 * letters in capitals too. Immutable; thread-safe.
 */
public final class Countries {

    /** How a seat of government may be read. */
    public enum Seat {
        /** It means the government wherever it is not a place where somebody is: "the Kremlin". */
        ALWAYS,
        /** It means the government where it says or acts, an office elsewhere: "a White House bid". */
        OFFICE,
        /** A city: it means the government only where it thinks, says or acts. */
        CAPITAL
    }

    /**
     * @param code of the country that is governed from there
     */
    public record SeatOfGovernment(String code, Seat kind) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final class Holder {
        static final Countries SHARED = new Countries();
    }

    private final Map<String, CountryEntry> byCode = new LinkedHashMap<>();
    private final Map<String, CountryEntry> byAnyCode = new HashMap<>();
    private final Map<String, CountryName> names = new HashMap<>();
    private final Map<String, SeatOfGovernment> seats = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    private Countries() {
        readEntries("resolve/countries.tsv");
        readEntries("resolve/former-countries.tsv");
        WordList.each(
                "resolve/country-names.tsv", 2, row -> add(row[0], new CountryName(row[1], MentionType.ALIAS, false)));
        WordList.each(
                "resolve/demonyms.tsv",
                3,
                row -> addDemonym(
                        row[0], new CountryName(Cell.value(row[1]), MentionType.DEMONYM, row[2].equals("language"))));
        readSeats();
    }

    /** The one instance, read on first use. */
    public static Countries shared() {
        return Holder.SHARED;
    }

    private void readEntries(String file) {
        WordList.each(file, 10, row -> {
            CountryEntry entry = new CountryEntry(
                    row[0], row[1], Cell.value(row[2]), row[3], row[4], row[5], Cell.value(row[6]), Cell.list(row[9]));
            byCode.put(entry.code(), entry);
            for (String code : List.of(row[0], row[1], row[2])) {
                byAnyCode.putIfAbsent(code, entry);
            }
            add(entry.name(), new CountryName(entry.code(), MentionType.NAME, false));
            add(entry.officialName(), new CountryName(entry.code(), MentionType.NAME, false));
            entry.capitals().forEach(capital -> capitals.putIfAbsent(capital, entry.code()));
        });
    }

    private void readSeats() {
        capitals.forEach((name, code) -> {
            SeatOfGovernment seat = new SeatOfGovernment(code, Seat.CAPITAL);
            seats.put(name, seat);
            seats.putIfAbsent(
                    MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                            .replaceAll(""),
                    seat);
        });
        WordList.each("resolve/seats-of-government.tsv", 3, row -> {
            if (row[2].equals("never")) {
                seats.remove(row[0]);
            } else {
                SeatOfGovernment seat = new SeatOfGovernment(row[1], Seat.valueOf(row[2].toUpperCase(Locale.ROOT)));
                seats.put(row[0], seat);
                seats.put(row[0].toUpperCase(Locale.ROOT), seat);
            }
        });
    }

    private void addDemonym(String word, CountryName meaning) {
        if (word.endsWith("+s")) {
            String singular = word.substring(0, word.length() - 2);
            add(singular, meaning);
            add(singular + "s", meaning);
        } else {
            add(word, meaning);
        }
    }

    private void add(String name, CountryName meaning) {
        names.putIfAbsent(name, meaning);
        if (name.length() > 4) {
            names.putIfAbsent(name.toUpperCase(Locale.ROOT), meaning);
        }
    }

    /** All entries, states that are gone last. */
    public Collection<CountryEntry> all() {
        return byCode.values();
    }

    /**
     * @param code ISO 3166-1 alpha-2, alpha-3 or numeric, or ISO 3166-3, in capitals
     * @return null where there is none
     */
    public CountryEntry byCode(String code) {
        return code == null ? null : byAnyCode.get(code);
    }

    /**
     * @param text a name, alias, abbreviation or demonym, as written, with single spaces; without
     *     "the", but for names that have it
     * @return null where it is none
     */
    public CountryName named(String text) {
        return names.get(text);
    }

    /**
     * @param words a name, alias or demonym with a small letter first
     * @return null where it is none, or of no one country
     */
    public String codeOf(String words) {
        CountryName name = named(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        return name == null ? null : name.code();
    }

    /**
     * @param text a building or city, as written
     * @return null where no government sits there
     */
    public SeatOfGovernment seat(String text) {
        return seats.get(text);
    }

    /** Code of the country whose capital has this name, null where there is none. */
    public String capitalOf(String city) {
        return capitals.get(city);
    }
}
