package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.record.ReferenceStatus.ANONYMOUS;
import static org.onrecord.record.ReferenceStatus.NAMED;
import static org.onrecord.record.ReferenceStatus.NONE;
import static org.onrecord.record.ReferenceStatus.RESOLVED;
import static org.onrecord.record.ReferenceStatus.UNRESOLVED;

import org.junit.jupiter.api.Test;

/** The people are invented. */
class PartyTest {

    private static final Span SPAN = new Span(4, 7);

    @Test
    void whoIsTracedWasResolvedUnlessTheWordsAreAName() {
        assertThat(new Party("she", SPAN, null, null, UNRESOLVED).tracedTo("person:ada-lind", "Ada Lind"))
                .isEqualTo(new Party("she", SPAN, "person:ada-lind", "Ada Lind", RESOLVED));
        assertThat(new Party("officials", SPAN, null, null, ANONYMOUS).tracedTo("group:x", "X officials"))
                .isEqualTo(new Party("officials", SPAN, "group:x", "X officials", RESOLVED));
        assertThat(new Party("Lind", SPAN, "person:lind", "Lind", NAMED).tracedTo("person:ada-lind", "Ada Lind"))
                .isEqualTo(new Party("Lind", SPAN, "person:ada-lind", "Ada Lind", NAMED));
    }

    @Test
    void whoIsTracedToNobodyIsUnresolvedWhereThereAreWords() {
        assertThat(new Party("she", SPAN, "person:ada-lind", "Ada Lind", RESOLVED).untraced())
                .isEqualTo(new Party("she", SPAN, null, null, UNRESOLVED));
        assertThat(new Party(null, null, "person:ada-lind", "Ada Lind", RESOLVED).untraced())
                .isEqualTo(new Party(null, null, null, null, NONE));
    }

    @Test
    void whatATableHasNoColumnForStaysAbsent() {
        Party party = new Party("her", null, "person:lind", "Lind", null);
        assertThat(party.tracedTo("person:ada-lind", "Ada Lind").status()).isNull();
        assertThat(party.untraced().status()).isNull();
        assertThat(party.renamed("person:ada-lind", "Ada Lind"))
                .isEqualTo(new Party("her", null, "person:ada-lind", "Ada Lind", null));
    }
}
