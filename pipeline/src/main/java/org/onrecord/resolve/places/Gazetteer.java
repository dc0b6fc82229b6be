package org.onrecord.resolve.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.record.PlaceKind;
import org.onrecord.words.Cell;
import org.onrecord.words.WordList;

/**
 * The places of the world by name: GeoNames' populated places and divisions, and short lists of our
 * own for regions, waters, states and other names of cities ({@code src/main/resources}, see {@code
 * sources.tsv}). Countries are not in it: {@link Countries}. Immutable; thread-safe.
 */
public final class Gazetteer {

    /** Inhabitants of a city that a name of our own list may stand for. */
    private static final long LARGE = 50_000;

    private static final class Holder {
        static final Gazetteer SHARED = new Gazetteer();
    }

    private final SortedLines main = new SortedLines("resolve/gazetteer.tsv.gz");
    private final SortedLines alternates = new SortedLines("resolve/gazetteer-alternates.tsv.gz");
    private final Map<String, String> divisionNames = WordList.table("resolve/first-level-divisions.tsv");
    private final Map<String, GazetteerEntry> subdivisions = new LinkedHashMap<>();
    private final Map<String, GazetteerEntry> subdivisionNames = new HashMap<>();
    private final Map<String, GazetteerEntry> abbreviations = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> regions = new HashMap<>();
    private final Map<String, OtherName> otherNames = new HashMap<>();

    /**
     * A former, short or English name of a city.
     *
     * @param key of the name that the city is listed by
     * @param country that it lies in
     */
    private record OtherName(String key, String country) {}

    private Gazetteer() {
        WordList.each("resolve/subdivisions.tsv", 6, this::addSubdivision);
        WordList.each("resolve/regions.tsv", 6, this::addRegion);
        WordList.each("resolve/waters-and-mountains.tsv", 6, this::addRegion);
        WordList.each(
                "resolve/place-names.tsv",
                3,
                row -> putBothCases(otherNames, row[0], new OtherName(PlaceNames.key(row[1]), row[2])));
    }

    /** The one instance, read on first use. */
    public static Gazetteer shared() {
        return Holder.SHARED;
    }

    private void addSubdivision(String[] row) {
        String country = row[0].substring(0, row[0].indexOf('.'));
        String admin1 = row[0].substring(row[0].indexOf('.') + 1);
        GazetteerPlace place = new GazetteerPlace(
                "place:" + PlaceNames.slug(row[1]) + "-" + country.toLowerCase(Locale.ROOT),
                row[1],
                PlaceKind.REGION,
                country,
                null,
                Cell.number(row[2]),
                Cell.number(row[3]),
                null,
                0);
        GazetteerEntry entry = new GazetteerEntry(place, admin1, "", "ADM1");
        subdivisions.put(row[0], entry);
        putBothCases(subdivisionNames, row[1], entry);
        Cell.list(row[5]).forEach(name -> putBothCases(subdivisionNames, name, entry));
        String plain = row[1].endsWith(" State") ? row[1].substring(0, row[1].length() - " State".length()) : row[1];
        abbreviations.put(plain, entry);
        abbreviations.put(plain.toUpperCase(Locale.ROOT), entry);
        for (String abbreviation : Cell.list(row[4])) {
            boolean alone = abbreviation.startsWith("!");
            String text = alone ? abbreviation.substring(1) : abbreviation;
            abbreviations.putIfAbsent(text, entry);
            if (text.length() > 3 && text.endsWith(".")) {
                abbreviations.putIfAbsent(text.substring(0, text.length() - 1), entry);
            }
            if (alone) {
                subdivisionNames.put(text, entry);
            }
        }
    }

    private void addRegion(String[] row) {
        String country = Cell.value(row[2]);
        GazetteerPlace place = new GazetteerPlace(
                "place:" + PlaceNames.slug(row[0]),
                row[0],
                PlaceKind.of(row[1]),
                country,
                null,
                Cell.number(row[3]),
                Cell.number(row[4]),
                null,
                0);
        GazetteerEntry entry = new GazetteerEntry(place, "", "", "REGION");
        List<String> names = new ArrayList<>(Cell.list(row[5]));
        names.add(row[0]);
        for (String name : names) {
            putBothCases(regions, name, List.of(entry));
        }
    }

    private static <T> void putBothCases(Map<String, T> map, String name, T value) {
        map.putIfAbsent(name, value);
        if (name.length() > 4) {
            map.putIfAbsent(name.toUpperCase(Locale.ROOT), value);
        }
    }

    /**
     * A state, province or part of a country whose name or abbreviation may stand alone.
     *
     * @param text as written ("Ohio", "D.C.", "N.Y.")
     * @return null where it is none
     */
    GazetteerEntry subdivision(String text) {
        return subdivisionNames.get(text);
    }

    /** What an abbreviation or name means right after a place and a comma ("La.", "Texas"); null where nothing. */
    GazetteerEntry qualifier(String text) {
        return abbreviations.get(text);
    }

    /**
     * The place with this id in GeoNames. Looks through all places: for the few that an editor names.
     *
     * @return null where the gazetteer does not hold it
     */
    public GazetteerPlace byGeoNamesId(long id) {
        String[] row = main.findIn(2, String.valueOf(id));
        return row == null ? null : entry(row).place();
    }

    /** A region, water or landmark of our own list, null where it is none. */
    GazetteerEntry region(String text) {
        List<GazetteerEntry> found = regions.get(text);
        return found == null ? null : found.get(0);
    }

    /** Whether the text is a former, short or English name of our own list. */
    boolean isOtherName(String text) {
        return otherNames.containsKey(text);
    }

    /** Whether the text is a name of our own list for this city. */
    boolean isOtherNameOf(String text, GazetteerEntry city) {
        OtherName other = otherNames.get(text);
        GazetteerPlace place = city.place();
        return other != null
                && place.kind() == PlaceKind.CITY
                && place.population() > LARGE
                && other.country.equals(place.countryCode())
                && other.key.equals(PlaceNames.key(place.name()));
    }

    /**
     * All places that may have this name, in no order. Case, accents and hyphens do not matter.
     *
     * @param text as written
     */
    List<GazetteerEntry> find(String text) {
        List<GazetteerEntry> found = new ArrayList<>();
        GazetteerEntry state = subdivision(text) == null && text.length() > 3 ? qualifier(text) : subdivision(text);
        if (state != null) {
            found.add(state);
        }
        if (regions.containsKey(text)) {
            found.addAll(regions.get(text));
        }
        OtherName other = otherNames.get(text);
        if (other != null) {
            largest(main.find(other.key), other.country, found);
        }
        String key = PlaceNames.key(text);
        if (key.isEmpty()) {
            return found;
        }
        main.find(key).forEach(row -> addUnlessThere(found, entry(row)));
        for (String[] alternate : alternates.find(key)) {
            addAlternate(found, alternate);
        }
        return found;
    }

    private void largest(List<String[]> rows, String country, List<GazetteerEntry> found) {
        rows.stream()
                .filter(row -> row[3].equals(country) && row[6].startsWith("PPL"))
                .max(Comparator.comparingLong(row -> Long.parseLong(row[7])))
                .ifPresent(row -> addUnlessThere(found, entry(row)));
    }

    /** Columns of an alternate: key, main key, GeoNames id, country, admin1, admin2. */
    private void addAlternate(List<GazetteerEntry> found, String[] alternate) {
        for (String[] row : main.find(alternate[1])) {
            boolean same = row[2].equals(alternate[2])
                    && row[3].equals(alternate[3])
                    && row[4].equals(alternate[4])
                    && row[5].equals(alternate[5]);
            if (same) {
                addUnlessThere(found, entry(row));
            }
        }
    }

    private static void addUnlessThere(List<GazetteerEntry> found, GazetteerEntry entry) {
        if (found.stream()
                .noneMatch(known -> known.place().placeId().equals(entry.place().placeId()))) {
            found.add(entry);
        }
    }

    /** Columns of a row: key, name, GeoNames id, country, admin1, admin2, feature, population, latitude, longitude. */
    private GazetteerEntry entry(String[] row) {
        String code = row[3] + "." + row[4];
        boolean first = row[6].equals("ADM1");
        if (first && subdivisions.containsKey(code)) {
            return subdivisions.get(code);
        }
        boolean division = row[6].startsWith("ADM");
        String id = row[2].isEmpty()
                ? (row[3] + "-" + row[4] + (row[5].isEmpty() ? "" : "-" + row[5])).toLowerCase(Locale.ROOT)
                : row[2];
        GazetteerPlace place = new GazetteerPlace(
                "place:" + PlaceNames.slug(row[1]) + "-" + id,
                row[1],
                division ? PlaceKind.REGION : PlaceKind.CITY,
                row[3],
                first ? null : divisionName(code),
                Double.valueOf(row[8]),
                Double.valueOf(row[9]),
                row[2].isEmpty() ? null : Long.valueOf(row[2]),
                Long.parseLong(row[7]));
        return new GazetteerEntry(place, row[4], row[5], row[6]);
    }

    /** Name of a first-level division, null where there is none. */
    private String divisionName(String code) {
        GazetteerEntry known = subdivisions.get(code);
        return known == null ? divisionNames.get(code) : known.place().name();
    }
}
