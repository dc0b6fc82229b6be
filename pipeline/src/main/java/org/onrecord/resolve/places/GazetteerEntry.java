package org.onrecord.resolve.places;

/**
 * A place as the gazetteer's files have it: a {@link GazetteerPlace} with what is needed to choose
 * between places of one name. Immutable.
 *
 * @param place what leaves the program
 * @param admin1 GeoNames code of the first-level division ("LA"), empty where unknown
 * @param admin2 GeoNames code of the second-level division, empty where unknown
 * @param feature GeoNames feature code ("PPLA2", "ADM1"); "REGION" for places of regions.tsv
 */
record GazetteerEntry(GazetteerPlace place, String admin1, String admin2, String feature) {

    boolean isDivision() {
        return feature.startsWith("ADM");
    }

    boolean isCapital() {
        return feature.equals("PPLC");
    }

    /** Whether it lies in a first-level division. */
    boolean isIn(GazetteerEntry division) {
        return admin1.equals(division.admin1) && division.place.countryCode().equals(place.countryCode());
    }

    /** Country and first-level division ("US.LA"); null where it lies in no one country. */
    String division() {
        return place.countryCode() == null ? null : place.countryCode() + "." + admin1;
    }

    /** Great-circle distance in km; infinite where one has no point. */
    double distanceTo(GazetteerEntry other) {
        if (place.latitude() == null || other.place.latitude() == null) {
            return Double.POSITIVE_INFINITY;
        }
        double lat1 = Math.toRadians(place.latitude());
        double lat2 = Math.toRadians(other.place.latitude());
        double lon = Math.toRadians(other.place.longitude() - place.longitude());
        double h = Math.pow(Math.sin((lat2 - lat1) / 2), 2)
                + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(lon / 2), 2);
        return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
