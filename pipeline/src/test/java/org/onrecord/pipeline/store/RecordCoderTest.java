package org.onrecord.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Article;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Party;
import org.onrecord.record.Place;
import org.onrecord.record.PlaceKind;
import org.onrecord.record.Quote;
import org.onrecord.record.QuoteKind;
import org.onrecord.record.ReferenceStatus;
import org.onrecord.record.Span;

class RecordCoderTest {

    @Test
    void anArticleComesBackWithItsBlocks() throws Exception {
        Article article = new Article(
                "a-1",
                "Ein Titel",
                null,
                null,
                "2023-01-02",
                null,
                "en",
                null,
                "dir/file.txt",
                "ab",
                "Ä 😀 text",
                List.of(
                        new Block(BlockKind.HEADING, 2, new Span(0, 1)),
                        new Block(BlockKind.PARAGRAPH, 0, new Span(2, 8))));
        assertThat(comesBack(RecordCoder.of(Article.class), article)).isEqualTo(article);
    }

    @Test
    void absentValuesComeBackAbsent() throws Exception {
        Place place = new Place("place:x", "X", PlaceKind.REGION, null, null, null, null, null, null, null, 3, 1, 0.25);
        assertThat(comesBack(RecordCoder.of(Place.class), place)).isEqualTo(place);
    }

    @Test
    void aSpanThatIsNotThereComesBackAbsent() throws Exception {
        Quote quote = new Quote(
                "q",
                "d",
                QuoteKind.DIRECT,
                "Yes.",
                new Party(null, null, null, null, ReferenceStatus.NONE),
                null,
                null,
                new Party(null, null, null, null, null),
                null,
                null,
                "Yes.",
                1,
                new Span(3, 7),
                0.5,
                true,
                "text/d.txt");
        assertThat(comesBack(RecordCoder.of(Quote.class), quote)).isEqualTo(quote);
    }

    @Test
    void theSameValueGivesTheSameBytes() throws Exception {
        Place place = new Place("place:x", "X", PlaceKind.CITY, "PL", null, null, null, 1.5, -2.5, 7L, 3, 1, 0.25);
        CoderProperties.coderDeterministic(RecordCoder.of(Place.class), place, place);
        CoderProperties.coderConsistentWithEquals(RecordCoder.of(Place.class), place, place);
    }

    @Test
    void theCoderItselfTravelsToWorkers() {
        assertThat(SerializableUtils.ensureSerializable((Coder<?>) RecordCoder.of(Place.class)))
                .isEqualTo(RecordCoder.of(Place.class));
    }

    @Test
    void anUnknownComponentTypeIsRefusedAtOnce() {
        record Unknown(java.net.URI uri) {}
        assertThatThrownBy(() -> RecordCoder.of(Unknown.class)).hasMessageContaining("java.net.URI");
    }

    @Test
    void everyTableHasACoder() {
        List<Object> coders = new ArrayList<>();
        for (org.onrecord.schema.Table table : org.onrecord.schema.Table.values()) {
            coders.add(RecordCoder.of(table.recordType()));
        }
        assertThat(coders).hasSize(10);
    }

    private static <T> T comesBack(Coder<T> coder, T value) throws Exception {
        return CoderUtils.decodeFromByteArray(coder, CoderUtils.encodeToByteArray(coder, value));
    }
}
