package org.onrecord.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.onrecord.record.Place;

/**
 * Writes places as a GeoJSON FeatureCollection (RFC 7946) of points, longitude first, with all columns
 * as properties. A place without coordinates has no feature: it must not look mapped. Immutable; thread-safe.
 */
public final class GeoJsonWriter implements TableWriter {

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public String head() {
        return "{\"type\":\"FeatureCollection\",\"features\":[";
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String tail() {
        return "\n]}\n";
    }

    @Override
    public boolean holds(Record record) {
        Place place = (Place) record;
        return place.latitude() != null && place.longitude() != null;
    }

    @Override
    public void writeRow(Writer out, Record record) throws IOException {
        Place place = (Place) record;
        out.write('\n');
        try (JsonGenerator json = JsonTableWriter.JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", place.placeId());
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(PlainNumber.of(place.longitude()));
            json.writeNumber(PlainNumber.of(place.latitude()));
            json.writeEndArray();
            json.writeEndObject();
            json.writeFieldName("properties");
            JsonTableWriter.writeObject(json, place);
            json.writeEndObject();
        }
    }
}
