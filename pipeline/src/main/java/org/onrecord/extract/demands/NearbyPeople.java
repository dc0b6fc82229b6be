package org.onrecord.extract.demands;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.AgentNouns;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.reference.Referent;
import org.onrecord.resolve.reference.ReferentResolver;

/** Who is named near a pronoun, and what for. One per article. */
final class NearbyPeople {

    private static final int STEPS = 12;

    private final ReferentResolver referents;
    private final Voices voices;
    private final ArticleClauses allClauses;
    private final Cast cast;

    NearbyPeople(ReferentResolver referents, ArticleClauses clauses, Voices voices) {
        this.allClauses = clauses;
        this.referents = referents;
        this.voices = voices;
        this.cast = referents.cast();
    }

    /**
     * Ids of the people of a fitting gender who are named in a sentence before a token.
     *
     * @param quotedIn the sentence of a quoted pronoun, which may mean those whom quotations name; null for a pronoun
     *     outside of them
     */
    Set<String> before(Sentence sentence, int token, String pronoun, Span quotedIn) {
        Set<String> found = new TreeSet<>();
        for (ActorMention mention : cast.mentionsIn(sentence.span())) {
            int first = sentence.tokenAt(mention.span().start());
            int last = sentence.tokenAt(mention.span().end() - 1);
            boolean seen = last < token && fits(pronoun, mention.localId(), sentence);
            boolean beside = token < sentence.size() && isInSameClause(sentence, token, last);
            if (seen && !beside && (quotedIn != null || !voices.inQuotationMarks(sentence, first))) {
                found.add(mention.localId());
            }
        }
        return found;
    }

    /** Of these, who does something: the subject of a verb outside quotation marks. */
    Set<String> actingIn(Sentence sentence, int token, String pronoun) {
        Set<String> found = new TreeSet<>();
        for (ActorMention mention : cast.mentionsIn(sentence.span())) {
            int first = sentence.tokenAt(mention.span().start());
            int last = sentence.tokenAt(mention.span().end() - 1);
            if (last < token
                    && fits(pronoun, mention.localId(), sentence)
                    && !voices.inQuotationMarks(sentence, first)
                    && acts(sentence, first, last)) {
                found.add(mention.localId());
            }
        }
        return found;
    }

    private static boolean acts(Sentence sentence, int first, int last) {
        if (!(sentence instanceof ParsedSentence)) {
            boolean verb =
                    last + 1 < sentence.size() && sentence.token(last + 1).pos().matches("VB[DZP]|MD");
            return verb || first > 0 && sentence.token(first - 1).pos().matches("VB[DZ]");
        }
        for (int i = first; i <= last; i++) {
            int verb =
                    ((ParsedSentence) sentence).relation(i).equals("nsubj") ? ((ParsedSentence) sentence).head(i) : -1;
            if (verb >= 0 && !((ParsedSentence) sentence).relation(verb).startsWith("acl")) {
                return true;
            }
        }
        return false;
    }

    /** A person of the gender; one whose gender nothing tells does not fit beside a pronoun of the other: that may be his. */
    private boolean fits(String pronoun, String id, Sentence sentence) {
        LocalActor actor = cast.actor(id);
        String other = kind(pronoun) == 'm' ? "she" : "he";
        boolean open = actor.kind().equals("person") && referents.mayMean(other, actor);
        return actor.kind().equals("person")
                && referents.mayMean(pronoun, actor)
                && !(open && sentence.tokens().stream().anyMatch(token -> kind(token.lower()) == kind(other)));
    }

    /** "urged him": whoever urges is somebody else. */
    static boolean isObject(Sentence sentence, int pronoun) {
        return sentence instanceof ParsedSentence
                && ((ParsedSentence) sentence).head(pronoun) >= 0
                && ((ParsedSentence) sentence).relation(pronoun).matches("obj|iobj|obl");
    }

    /** Ids of those who do what is done to a pronoun ("Brandt met Voss and urged him"): none of them is meant. */
    Set<String> doersTo(Sentence sentence, int pronoun) {
        Set<String> doers = new TreeSet<>();
        Clauses clauses = allClauses.of(sentence);
        int subject = isObject(sentence, pronoun) ? clauses.subjectOf(((ParsedSentence) sentence).head(pronoun)) : -1;
        for (ActorMention mention :
                subject < 0 ? List.<ActorMention>of() : cast.mentionsIn(clauses.phraseOf(subject))) {
            doers.add(mention.localId());
        }
        return doers;
    }

    /** Of those named before an object pronoun, who stands as an object too, or after "to" and the like. */
    Set<String> objectsIn(Sentence sentence, int token, String pronoun) {
        Set<String> found = new TreeSet<>();
        for (ActorMention mention : cast.mentionsIn(sentence.span())) {
            int last = sentence.tokenAt(mention.span().end() - 1);
            if (!(sentence instanceof ParsedSentence)) {
                return found;
            }
            int object = ((ParsedSentence) sentence).relation(last).equals("appos")
                    ? ((ParsedSentence) sentence).head(last)
                    : last;
            int verb = ((ParsedSentence) sentence).head(object);
            if (last < token
                    && fits(pronoun, mention.localId(), sentence)
                    && ((ParsedSentence) sentence).relation(object).matches("obj|iobj|obl")
                    && verb >= 0
                    && sentence.token(verb).isVerb()) {
                found.add(mention.localId());
            }
        }
        return found;
    }

    /** A subject and an object of one verb are two people. */
    private static boolean isInSameClause(Sentence sentence, int pronoun, int name) {
        if (!(sentence instanceof ParsedSentence)) {
            return false;
        }
        int verb = ((ParsedSentence) sentence).head(pronoun);
        return !((ParsedSentence) sentence).relation(pronoun).contains("poss")
                && verb >= 0
                && ((ParsedSentence) sentence).head(name) == verb
                && !((ParsedSentence) sentence).relation(name).startsWith("conj");
    }

    /** Index of the last pronoun of the same gender that is a subject before a token; -1 where none is. */
    int lastPronounLike(Sentence sentence, int token, String pronoun) {
        for (int i = token - 1; i >= 0; i--) {
            String other = sentence.token(i).lower();
            if (other.matches("s?he") && kind(other) == kind(pronoun)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Who the subject of a clause above is: "Holm said that she …", "Holm said that …, but she …". Null where no clause
     * above has a subject before the pronoun that it may mean; unresolved where it means somebody not known.
     */
    Referent subjectAbove(Sentence sentence, int pronoun, String word, Antecedents antecedents) {
        if (!(sentence instanceof ParsedSentence)) {
            return null;
        }
        Clauses clauses = allClauses.of(sentence);
        int clause = ((ParsedSentence) sentence).head(pronoun);
        for (int at = clause < 0 ? -1 : ((ParsedSentence) sentence).head(clause), steps = 0;
                at >= 0 && steps < STEPS;
                at = ((ParsedSentence) sentence).head(at), steps++) {
            int subject = ((ParsedSentence) sentence).child(at, "nsubj");
            boolean own = subject >= 0 && isObject(sentence, pronoun) && subject == clauses.subjectOf(clause);
            boolean before = subject >= 0
                    && !own
                    && subject < pronoun
                    && !voices.inQuotationMarks(sentence, subject)
                    && !clauses.dominates(subject, pronoun);
            if (!before) {
                continue;
            }
            int told = ((ParsedSentence) sentence).child(at, "obj", "iobj");
            if (told > at && told < pronoun && clauses.isSomebody(told)) {
                return null;
            }
            Referent referent = subjectReferent(clauses, subject, word, antecedents);
            if (referent != null) {
                return referent;
            }
        }
        return null;
    }

    /** Gender and number: m, f, p for several, n for a thing; blank for other pronouns. */
    private static char kind(String pronoun) {
        return pronoun.matches("he|him|his")
                ? 'm'
                : pronoun.matches("she|her")
                        ? 'f'
                        : pronoun.matches("the(y|m|ir)") ? 'p' : pronoun.matches("its?") ? 'n' : ' ';
    }

    private Referent subjectReferent(Clauses clauses, int subject, String word, Antecedents antecedents) {
        Token token = clauses.token(subject);
        boolean personal = kind(word) == 'm' || kind(word) == 'f';
        if (token.isPronoun()) {
            return kind(token.lower()) == kind(word) ? antecedents.resolve(token.span()) : null;
        }
        if (!clauses.isSomebody(subject)) {
            return null;
        }
        boolean several = token.pos().endsWith("S") || clauses.sentence().child(subject, "conj") >= 0;
        if (several != word.startsWith("th")) {
            return null;
        }
        Referent referent = antecedents.resolve(clauses.phraseOf(subject));
        boolean fits = referent.actor() == null
                ? !token.isNamed()
                : personal ? fits(word, referent.id(), clauses.sentence()) : referents.mayMean(word, referent.actor());
        boolean somebody = referent.actor() != null || !personal || AgentNouns.isPerson(token.lowerLemma());
        if (!fits || !somebody) {
            return null;
        }
        return referent.actor() == null ? Referent.UNRESOLVED : new Referent(referent.actor(), "resolved", 0.9);
    }

    /** Who the subject of a parsed sentence's main clause is; null where it is nobody, or one where several are meant. */
    Referent mainSubject(Sentence sentence, boolean plural, Antecedents antecedents) {
        Clauses clauses = allClauses.of(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            int subject = ((ParsedSentence) sentence).head(i) < 0
                    ? ((ParsedSentence) sentence).child(i, "nsubj", "nsubj:pass")
                    : -1;
            boolean somebody = subject >= 0
                    && clauses.isSomebody(subject)
                    && (clauses.token(subject).pos().endsWith("S")
                                    || clauses.token(subject).lower().equals("they"))
                            == plural;
            if (somebody) {
                return antecedents.resolve(clauses.phraseOf(subject));
            }
        }
        return null;
    }
}
