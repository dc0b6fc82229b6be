package org.onrecord.resolve.cast;

import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.Parties;
import org.onrecord.resolve.lexicon.Parties.Party;
import org.onrecord.resolve.names.NameSpan;

/** The party that a tag behind a politician's name tells: "(R-Ohio)", "(Lab, Leeds East)", "(ANC)". Stateless. */
final class PartyTag {

    private PartyTag() {}

    /** Null where no such tag follows the name. */
    static Role after(AnnotatedArticle article, NameSpan name) {
        int from = name.span().end();
        int to = name.sentence().span().end();
        Party party = from == to ? null : Parties.tagged(article.slice(new Span(from, to)));
        return party == null ? null : new Role(null, party.name(), party.countryCode());
    }
}
