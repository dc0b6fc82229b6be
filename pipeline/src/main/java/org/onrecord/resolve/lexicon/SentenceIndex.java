package org.onrecord.resolve.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.onrecord.language.Sentence;
import org.onrecord.record.Span;

/** Looks up what stands at a token among things that have a span and a sentence. Immutable. */
public final class SentenceIndex<T> {

    private final Map<Integer, List<T>> bySentence = new HashMap<>();
    private final Function<T, Span> spanOf;

    public SentenceIndex(Collection<T> things, ToIntFunction<T> sentenceOf, Function<T, Span> spanOf) {
        this.spanOf = spanOf;
        for (T thing : things) {
            bySentence
                    .computeIfAbsent(sentenceOf.applyAsInt(thing), n -> new ArrayList<>())
                    .add(thing);
        }
    }

    /** Null where nothing stands at the token. */
    public T at(Sentence sentence, int token) {
        Span span = sentence.token(token).span();
        for (T thing : in(sentence)) {
            if (spanOf.apply(thing).overlaps(span)) {
                return thing;
            }
        }
        return null;
    }

    public List<T> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.number(), List.of());
    }
}
