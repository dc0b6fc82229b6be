package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onrecord.record.Span;
import org.onrecord.resolve.reference.Referent;

/** One distinct demand while it is put together: its statements so far. Not thread-safe. */
final class DemandGroup {

    private Candidate main;
    private Referent demander;
    private Candidate addressed;
    private final List<Candidate> statements = new ArrayList<>();
    private final ExplainerParts.Item item;

    /**
     * @param item the explainer's item that it heads, null where it is none's
     */
    DemandGroup(Candidate main, Referent demander, ExplainerParts.Item item) {
        this.main = main;
        this.demander = demander;
        this.item = item;
        this.statements.add(main);
        this.addressed = main.addressee() == null ? null : main;
    }

    Candidate main() {
        return main;
    }

    Referent demander() {
        return demander;
    }

    ExplainerParts.Item item() {
        return item;
    }

    /**
     * The labelled part that gives the demand's reason or the answer to it; null where there is none.
     *
     * @param referents who is meant by words
     */
    ExplainerParts.Part part(ExplainerParts parts, ExplainerLabel.Kind kind, Function<Span, Referent> referents) {
        Predicate<Span> isDemander = words -> parts.haveSameWords(words, main.demander())
                || demander.id() != null
                        && demander.id().equals(referents.apply(words).id());
        return item == null ? null : parts.partOf(item, kind, isDemander);
    }

    /** Statements that tell the addressee, in text order. */
    List<Candidate> addressing() {
        return statements.stream()
                .filter(statement -> statement.addressee() != null)
                .toList();
    }

    /** The first statement that tells the addressee, or null. */
    Candidate addressed() {
        return addressed;
    }

    List<Candidate> statements() {
        return List.copyOf(statements);
    }

    /** Whether somebody is known to be who demands. */
    boolean isDemander(Referent who) {
        return demander.id() != null && demander.id().equals(who.id());
    }

    /** Adds a repetition; it fills in what the statements before left open. */
    void add(Candidate statement) {
        statements.add(statement);
        if (addressed == null && statement.addressee() != null) {
            addressed = statement;
        }
    }

    /** Makes a later, fuller statement the one that the record shows. */
    void promote(Candidate statement, Referent itsDemander) {
        main = statement;
        demander = itsDemander;
        if (statement.addressee() != null) {
            addressed = statement;
        }
    }
}
