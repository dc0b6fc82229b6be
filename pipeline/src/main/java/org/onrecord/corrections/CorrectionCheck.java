package org.onrecord.corrections;

import org.onrecord.resolve.run.ActorChoice;

/** Whether a correction can be meant: its id is of the right form, its value is one. Stateless. */
final class CorrectionCheck {

    private CorrectionCheck() {}

    /**
     * @throws IllegalArgumentException where it cannot be used: what is wrong and what to do
     */
    static void check(Correction correction) {
        if (correction.docId() != null && !RecordId.isDocId(correction.docId())) {
            refuse("“" + correction.docId() + "” is no doc_id; copy one from documents.csv, or leave the cell empty");
        }
        switch (correction.what()) {
            case ALIAS -> checkAlias(correction);
            case SPEAKER -> checkRecord(correction, "q", "quote_id from quotes.csv");
            case DEMANDER, RESPONDER -> checkRecord(correction, "m", "demand_id from demands.csv");
            case ADDRESSEE -> checkRecord(correction, "qm", "quote_id from quotes.csv or a demand_id from demands.csv");
            case DROP -> checkDrop(correction);
            case PLACE -> checkPlace(correction);
            default -> throw new AssertionError(correction.what());
        }
    }

    private static void checkAlias(Correction correction) {
        if (Correction.isActorId(correction.id()) || RecordId.parse(correction.id()) != null) {
            refuse("an alias is words of the articles, not an id; write the name as it stands in the text under id");
        }
        if (Wording.key(correction.id()).isEmpty()) {
            refuse("“" + correction.id() + "” holds no letter; write the name as it stands in the text");
        }
        refuseText(correction);
        checkActor(correction, false);
    }

    private static void checkRecord(Correction correction, String letters, String example) {
        RecordId id = RecordId.parse(correction.id());
        if (id == null || letters.indexOf(id.letter()) < 0) {
            refuse("“" + correction.id() + "” is no record with a "
                    + correction.what().label() + "; copy a " + example);
        }
        checkDocument(correction, id);
        checkActor(correction, true);
    }

    private static void checkDrop(Correction correction) {
        RecordId id = RecordId.parse(correction.id());
        if (id == null && !Correction.isActorId(correction.id()) && !Correction.isPlaceId(correction.id())) {
            refuse("“" + correction.id()
                    + "” is no id of a quote, demand, date, mention, actor or place; copy one from the"
                    + " tables. An article is left out by taking its file away");
        }
        if (correction.value() != null) {
            refuse("drop takes no value; write remarks under note");
        }
        if (id == null) {
            refuseText(correction);
        } else {
            checkDocument(correction, id);
        }
    }

    private static void checkPlace(Correction correction) {
        refuseText(correction);
        if (correction.value() == null) {
            refuse("the value is empty; write the GeoNames id of the place (look it up at www.geonames.org)");
        }
        if (!Correction.isPlaceId(correction.id())
                && Wording.key(correction.id()).isEmpty()) {
            refuse("“" + correction.id() + "” is no place; copy a place_id from places.csv or write the name");
        }
        GeoNamesId.place(correction.value());
    }

    private static void checkActor(Correction correction, boolean mayBeNobody) {
        if (correction.value() == null) {
            refuse("the value is empty; write an actor_id from actors.csv or a name"
                    + (mayBeNobody ? ", or none where it is not known" : ""));
        }
        if (!mayBeNobody || !correction.value().equals(Correction.NOBODY)) {
            ActorChoice.parse(correction.value());
        }
    }

    private static void checkDocument(Correction correction, RecordId id) {
        if (correction.docId() != null && !correction.docId().equals(id.docId())) {
            refuse("“" + correction.id() + "” is not in “" + correction.docId() + "”; leave the cell doc_id empty");
        }
    }

    private static void refuseText(Correction correction) {
        if (correction.text() != null) {
            refuse("text is only for the id of a quote, demand, date or mention; write remarks under note");
        }
    }

    private static void refuse(String message) {
        throw new IllegalArgumentException(message);
    }
}
