package org.onrecord.resolve.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;

/** All people and events are invented. */
class CastTest {

    private static final LocalActor ADA =
            new LocalActor("person:ada-lind", ActorKind.PERSON, "Ada Lind", "mayor", null, null, List.of());
    private static final LocalActor LEAGUE =
            new LocalActor("org:league", ActorKind.ORGANIZATION, "League", null, null, null, List.of());
    private static final ActorMention FIRST =
            new ActorMention(new Span(10, 18), 0, "person:ada-lind", MentionType.NAME);
    private static final ActorMention SECOND = new ActorMention(new Span(30, 36), 0, "org:league", MentionType.NAME);
    private static final ActorMention THIRD =
            new ActorMention(new Span(40, 44), 1, "person:ada-lind", MentionType.ALIAS);

    private final Cast cast = new Cast(
            List.of(ADA, LEAGUE),
            List.of(THIRD, FIRST, SECOND),
            Map.of(new Span(10, 18), new Span(4, 18)),
            Map.of("person:ada-lind", List.of("mayor Porto")));

    @Test
    void mentionsAreInTextOrderAndLookedUpBySpan() {
        assertThat(cast.mentions()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(cast.mentionsIn(new Span(10, 36))).containsExactly(FIRST, SECOND);
        assertThat(cast.mentionsIn(new Span(11, 44))).containsExactly(SECOND, THIRD);
        assertThat(cast.mentionsIn(new Span(50, 60))).isEmpty();
        assertThat(cast.peopleIn(new Span(0, 60))).containsExactly("person:ada-lind", "person:ada-lind");
    }

    @Test
    void aDesignationHasTheTitle() {
        assertThat(cast.designation(FIRST)).isEqualTo(new Span(4, 18));
        assertThat(cast.designation(THIRD)).isEqualTo(THIRD.span());
    }

    @Test
    void rolesAreAllThatWereGiven() {
        assertThat(cast.roles("person:ada-lind")).containsExactly("mayor Porto");
        assertThat(new Cast(List.of(ADA), List.of()).roles("person:ada-lind")).containsExactly("mayor");
        assertThat(cast.roles("org:league")).isEmpty();
        assertThat(cast.roles("person:nobody")).isEmpty();
        assertThat(cast.actor("person:nobody")).isNull();
    }
}
