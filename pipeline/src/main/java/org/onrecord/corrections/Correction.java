package org.onrecord.corrections;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.record.ActorKind;

/**
 * One decision of an editor: a row of a corrections file. Immutable; serializable, as it goes along with the
 * code that workers run.
 *
 * @param file as the user named it
 * @param row of the file, counted from 1, the header included
 * @param id of the record that it is about; for an alias the words, for a place its id or name
 * @param value an actor, a GeoNames id, or null where something is dropped
 * @param docId the only article that it is about, null for all
 * @param text words that the record must hold, null for any
 */
public record Correction(String file, int row, What what, String id, String value, String docId, String text)
        implements Serializable {

    /** What is decided. */
    public enum What {
        /** Who is meant by some words. */
        ALIAS,
        /** Who speaks a quote. */
        SPEAKER,
        /** Who makes a demand. */
        DEMANDER,
        /** Of whom it is demanded, or to whom something is said. */
        ADDRESSEE,
        /** Who answers a demand. */
        RESPONDER,
        /** That a record is left out. */
        DROP,
        /** Which place is meant. */
        PLACE;

        /** As it stands in the file. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value that says: nobody of whom we know. */
    static final String NOBODY = "none";

    private static final Pattern ACTOR_ID = Pattern.compile(Arrays.stream(ActorKind.values())
            .map(kind -> Pattern.quote(kind.idPrefix()) + "\\S+")
            .collect(Collectors.joining("|")));
    private static final Pattern PLACE_ID = Pattern.compile("place:\\S+");

    /** "news/onrecord.corrections.csv, row 4". */
    public String where() {
        return file + ", row " + row;
    }

    /** The row in words: "speaker of harbour-1a2b3c4d-q0003 is person:ana-petrak". */
    public String inWords() {
        String article = docId == null || id.startsWith(docId + "-") ? "" : " in " + docId;
        return switch (what) {
            case DROP -> "drop " + id + article;
            case ALIAS, PLACE -> what.label() + " “" + id + "” is " + value + article;
            default -> what.label() + " of " + id + " is " + value;
        };
    }

    /** Whether both are about the same words, place or record. */
    boolean isAboutTheSameAs(Correction other) {
        return what == other.what && subject().equals(other.subject());
    }

    /** The id, or the words in the form in which they are compared. */
    String subject() {
        boolean words = what == What.ALIAS || what == What.PLACE && !isPlaceId(id);
        return words ? Wording.key(id) : id;
    }

    /** Whether an actor is to be left out. */
    public boolean dropsActor() {
        return what == What.DROP && isActorId(id);
    }

    boolean dropsPlace() {
        return what == What.DROP && isPlaceId(id);
    }

    static boolean isActorId(String id) {
        return ACTOR_ID.matcher(id).matches();
    }

    static boolean isPlaceId(String id) {
        return PLACE_ID.matcher(id).matches();
    }
}
