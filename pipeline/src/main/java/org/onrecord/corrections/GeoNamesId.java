package org.onrecord.corrections;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.resolve.places.Gazetteer;
import org.onrecord.resolve.places.GazetteerPlace;

/** The place that an editor means with a GeoNames id or the address of its page. Thread-safe. */
final class GeoNamesId {

    private static final Pattern FORM =
            Pattern.compile("(?:https?://(?:www\\.|sws\\.)?geonames\\.org/)?([0-9]{1,12})(?:/.*)?");
    private static final Map<Long, GazetteerPlace> KNOWN = new ConcurrentHashMap<>();

    private GeoNamesId() {}

    /**
     * @throws IllegalArgumentException where it is no such id, or none that the gazetteer holds
     */
    static GazetteerPlace place(String value) {
        Matcher id = FORM.matcher(value);
        if (!id.matches()) {
            throw new IllegalArgumentException("“" + value
                    + "” is no GeoNames id; write the number in the address of its page at www.geonames.org");
        }
        GazetteerPlace place = KNOWN.computeIfAbsent(
                Long.valueOf(id.group(1)), number -> Gazetteer.shared().byGeoNamesId(number));
        if (place == null) {
            throw new IllegalArgumentException("GeoNames id " + id.group(1)
                    + " is not among the populated places that the gazetteer of onrecord holds;"
                    + " check the number, or take the id of a town near it");
        }
        return place;
    }
}
