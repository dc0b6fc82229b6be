package org.onrecord.resolve.reference;

import java.util.Comparator;
import java.util.List;
import org.onrecord.record.Span;

/** An article's statements, as they bear on whom its pronouns mean. Immutable. */
public final class Statements {

    public static final Statements NONE = new Statements(List.of());

    private final List<Statement> all;

    public Statements(List<Statement> all) {
        this.all = List.copyOf(all);
    }

    /** What is said by or to whom a word stands for: no antecedent lies in it. Null where the word speaks to nobody. */
    Span saidWith(Span word) {
        return all.stream()
                .filter(statement -> holds(statement.source(), word) || holds(statement.addressee(), word))
                .map(Statement::content)
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(Span words, Span word) {
        return words != null && words.contains(word);
    }

    /** Words for who utters the innermost direct statement around a word; null where nobody is told. */
    Span speakerAround(Span word) {
        return all.stream()
                .filter(statement -> statement.direct()
                        && statement.content().contains(word)
                        && statement.source() != null
                        && !statement.source().contains(word))
                .min(Comparator.comparingInt(statement -> statement.content().length()))
                .map(Statement::source)
                .orElse(null);
    }

    /** Words for who utters the last statement that is over before a position; null where nobody is told. */
    Span speakerBefore(int position) {
        return all.stream()
                .filter(statement -> statement.source() != null
                        && statement.content().end() <= position
                        && statement.source().end() <= position)
                .max(Comparator.comparingInt(statement -> statement.content().end()))
                .map(Statement::source)
                .orElse(null);
    }
}
