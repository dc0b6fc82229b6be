package org.onrecord.resolve.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.quotation.Quotations;
import org.onrecord.record.Span;
import org.onrecord.resolve.cast.ActorMention;
import org.onrecord.resolve.cast.Cast;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.words.WordList;

/**
 * Works out whom "he", "she", "they" and "it" mean by scoring the actors named before them: how near,
 * subject or not, how often, of fitting gender and number, outside of quotations (after the salience
 * of Lappin and Leass 1994). "It" and "they" mean more often a thing or an event than an actor, so for
 * them only the subject of the same or the last sentence counts. One per article; not for use by several threads.
 */
final class PronounResolver {

    private static final Set<String> PEOPLE = WordList.words("resolve/people-nouns.txt");
    private static final int REACH = 6;
    private static final double SUBJECT = 1.2;
    private static final double SAME_CHAIN = 1.6;
    private static final double NEAR = 0.75;
    private static final double QUOTED = -1.5;
    private static final double POSSESSOR = -0.5;
    /** For the one who spoke last, where the pronoun speaks. */
    private static final double SPEAKER = 0.9;
    /** For each further time that somebody is named, and for all of them together. */
    private static final double AGAIN = 0.15;

    private static final double OFTEN = 0.6;
    /** No pronoun is surer than its kind was found to be when read in the development articles. */
    private static final double PERSON_CAP = 0.92;

    private static final double THING_CAP = 0.7;

    private final AnnotatedArticle article;
    private final Cast cast;
    private final Genders genders;
    private final Quotations quoted;
    private final SpeakingTurns turns;
    private final DescriptionResolver descriptions;
    /** By number of the sentence: whom its subjects of the kind "the minister" mean. */
    private final Map<Integer, List<Candidate>> described = new HashMap<>();
    /** What was worked out for a pronoun, by its start, so that "he … he" stays one person. */
    private final Map<Integer, Referent> known = new HashMap<>();

    PronounResolver(AnnotatedArticle article, Cast cast, Genders genders, DescriptionResolver descriptions) {
        this.descriptions = descriptions;
        this.article = article;
        this.cast = cast;
        this.genders = genders;
        this.quoted = article.quotations();
        this.turns = new SpeakingTurns(article, quoted, REACH);
    }

    /**
     * @param token of a pronoun of the third person
     * @param excluded no antecedent lies in it; null where all may
     */
    Referent resolve(Sentence sentence, int token, Span excluded) {
        Span span = sentence.token(token).span();
        Referent before = known.get(span.start());
        if (before != null) {
            return before;
        }
        Referent found = score(sentence, token, excluded);
        known.put(span.start(), found);
        return found;
    }

    private Referent score(Sentence sentence, int token, Span excluded) {
        String pronoun = sentence.token(token).lower();
        boolean personal = masculine(pronoun) || feminine(pronoun);
        boolean quotedPronoun = quoted.hold(sentence.token(token));
        Map<String, Double> scores = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Map<String, Boolean> overshadowed = new HashMap<>();
        int lastSpoken = turns.lastBefore(sentence, token);
        Set<String> others =
                pronoun.endsWith("self") || pronoun.endsWith("selves") ? Set.of() : objectsBeside(sentence, token);
        int paragraph = sentence.block();
        for (int s = Math.max(0, sentence.number() - REACH); s <= sentence.number(); s++) {
            Sentence other = article.sentences().get(s);
            if (article.isHeading(other) && s != sentence.number()) {
                continue;
            }
            for (Candidate candidate : candidates(other, sentence, token, pronoun, excluded)) {
                LocalActor actor = cast.actor(candidate.id());
                double fit = others.contains(candidate.id()) ? -9 : fit(pronoun, actor);
                if (sentence.number() - s <= 1) {
                    overshadowed.merge(candidate.id(), candidate.ownsSubject(), Boolean::logicalAnd);
                }
                boolean nearSubject = candidate.subject() && sentence.number() - s <= 1;
                if (fit <= -9 || !personal && !nearSubject) {
                    continue;
                }
                double score = fit - NEAR * (sentence.number() - s) + (other.block() == paragraph ? 0.4 : 0);
                score += candidate.subject() ? SUBJECT : 0;
                score += candidate.pronoun() ? SAME_CHAIN : 0;
                boolean own = s == sentence.number()
                        && sentence instanceof ParsedSentence
                        && ((ParsedSentence) sentence).relation(token).equals("nmod:poss");
                score += candidate.possessor() && !own ? POSSESSOR : 0;
                score += quotedPronoun || !candidate.quoted() ? 0 : QUOTED;
                score += candidate.speaks() && s == lastSpoken ? SPEAKER : 0;
                scores.merge(candidate.id(), score, Math::max);
                times.merge(candidate.id(), 1, Integer::sum);
            }
        }
        times.forEach((id, count) -> scores.merge(id, Math.min(OFTEN, AGAIN * (count - 1)), Double::sum));
        Referent best = best(scores);
        if (best.actor() != null && overshadowed.getOrDefault(best.id(), false)) {
            return Referent.UNRESOLVED;
        }
        double cap = personal ? PERSON_CAP : THING_CAP;
        return best.confidence() > cap ? new Referent(best.actor(), best.status(), cap) : best;
    }

    private record Candidate(
            String id,
            boolean subject,
            boolean speaks,
            boolean possessor,
            boolean ownsSubject,
            boolean quoted,
            boolean pronoun) {}

    private List<Candidate> candidates(Sentence other, Sentence sentence, int token, String pronoun, Span excluded) {
        List<Candidate> found = new ArrayList<>();
        boolean same = other.number() == sentence.number();
        for (ActorMention mention : cast.mentionsIn(other.span())) {
            int first = other.tokenAt(mention.span().start());
            int last = other.tokenAt(mention.span().end() - 1);
            boolean out = excluded != null && excluded.overlaps(mention.span());
            if (out || (same && first >= token) || (same && isSameClauseObject(sentence, token, last))) {
                continue;
            }
            found.add(new Candidate(
                    mention.localId(),
                    isSubject(other, first, last),
                    SpeakingTurns.isSpeaking(other, first, last),
                    last + 1 < other.size() && other.token(last + 1).pos().equals("POS"),
                    isOwnerOfPerson(other, last),
                    quoted.hold(other.token(first)),
                    false));
        }
        addEarlierPronouns(other, same ? token : other.size(), pronoun, excluded, found);
        if (!same) {
            found.addAll(described.computeIfAbsent(other.number(), n -> describedSubjects(other)));
        }
        return found;
    }

    private List<Candidate> describedSubjects(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; i < sentence.size() && sentence instanceof ParsedSentence; i++) {
            boolean title = ((ParsedSentence) sentence).relation(i).equals("nsubj")
                    && Titles.isHead(sentence.token(i).word());
            int first = title ? ((ParsedSentence) sentence).child(i, "det") : -1;
            if (first >= 0 && first < i && !quoted.hold(sentence.token(i))) {
                Referent referent = descriptions.resolve(NounPhrase.parse(article, cast, sentence.spanOf(first, i)));
                if (referent.actor() != null) {
                    found.add(new Candidate(
                            referent.id(), true, SpeakingTurns.isSpeaking(sentence, i, i), false, false, false, false));
                }
            }
        }
        return found;
    }

    private void addEarlierPronouns(Sentence other, int end, String pronoun, Span excluded, List<Candidate> found) {
        for (int i = 0; i < end; i++) {
            Token token = other.token(i);
            boolean out = excluded != null && excluded.overlaps(token.span());
            if (out || !token.isPronoun() || !sameChain(pronoun, token.lower()) || quoted.hold(other.token(i))) {
                continue;
            }
            Referent referent = resolve(other, i, null);
            if (referent.actor() != null) {
                found.add(new Candidate(
                        referent.id(),
                        isSubject(other, i, i),
                        SpeakingTurns.isSpeaking(other, i, i),
                        false,
                        false,
                        false,
                        true));
            }
        }
    }

    private static boolean sameChain(String a, String b) {
        return a.charAt(0) == b.charAt(0) && (a.startsWith("h") || a.startsWith("s")) && masculine(a) == masculine(b)
                || (feminine(a) && feminine(b))
                || (a.startsWith("th") && b.startsWith("th"));
    }

    static boolean masculine(String pronoun) {
        return pronoun.equals("he") || pronoun.equals("him") || pronoun.equals("his") || pronoun.equals("himself");
    }

    static boolean feminine(String pronoun) {
        return pronoun.equals("she") || pronoun.equals("her") || pronoun.equals("hers") || pronoun.equals("herself");
    }

    static boolean plural(String pronoun) {
        return pronoun.startsWith("the");
    }

    /** Who is named as an argument of the pronoun's verb: in "he told Okafor" Okafor (principle B of binding, Chomsky 1981). */
    private Set<String> objectsBeside(Sentence sentence, int token) {
        return cast.mentionsIn(sentence.span()).stream()
                .filter(mention -> isSameClauseObject(
                        sentence, token, sentence.tokenAt(mention.span().end() - 1)))
                .map(ActorMention::localId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A subject and an object of one verb are two people: "Okafor met him". */
    private static boolean isSameClauseObject(Sentence sentence, int pronoun, int name) {
        if (!(sentence instanceof ParsedSentence)) {
            return false;
        }
        String relation = ((ParsedSentence) sentence).relation(pronoun);
        return !relation.contains("poss")
                && ((ParsedSentence) sentence).head(pronoun) >= 0
                && ((ParsedSentence) sentence).head(pronoun) == ((ParsedSentence) sentence).head(name)
                && !((ParsedSentence) sentence).relation(name).startsWith("conj");
    }

    private static boolean isSubject(Sentence sentence, int first, int last) {
        if (!(sentence instanceof ParsedSentence)) {
            boolean beside = first > 1
                    && first <= 5
                    && sentence.token(first - 1).word().equals(",")
                    && isPerson(sentence, first - 2);
            return beside || first <= 2 && !isOwnerOfPerson(sentence, last);
        }
        for (int i = first; i <= last; i++) {
            boolean apposition = ((ParsedSentence) sentence).relation(i).equals("appos")
                    && ((ParsedSentence) sentence).head(i) >= 0
                    && ((ParsedSentence) sentence).head(i) < first;
            if (((ParsedSentence) sentence)
                    .relation(apposition ? ((ParsedSentence) sentence).head(i) : i)
                    .startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** Of "Okafor's sister wept" it is the sister who is spoken of next. */
    private static boolean isOwnerOfPerson(Sentence sentence, int last) {
        if (!(sentence instanceof ParsedSentence)) {
            return last < 4
                    && last + 2 < sentence.size()
                    && sentence.token(last + 1).pos().equals("POS")
                    && isPerson(sentence, last + 2);
        }
        int owned = ((ParsedSentence) sentence).relation(last).equals("nmod:poss")
                ? ((ParsedSentence) sentence).head(last)
                : -1;
        return owned >= 0
                && ((ParsedSentence) sentence).relation(owned).startsWith("nsubj")
                && isPerson(sentence, owned);
    }

    private static boolean isPerson(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma();
        return PEOPLE.contains(lemma) || Titles.isHead(lemma);
    }

    /** Whether kind, gender and number of an actor fit a pronoun; a gender that nothing tells fits. */
    boolean mayMean(String pronoun, LocalActor actor) {
        return fit(pronoun, actor) > -9;
    }

    /** How an actor's kind and gender fit the pronoun; -9 rules it out. */
    private double fit(String pronoun, LocalActor actor) {
        boolean person = actor.kind().equals("person");
        if (masculine(pronoun) || feminine(pronoun)) {
            String gender = person ? genders.of(actor) : null;
            boolean fits = gender != null && gender.equals(masculine(pronoun) ? "m" : "f");
            return !person ? -9 : fits ? 1.0 : gender == null ? -0.4 : -9;
        }
        if (plural(pronoun)) {
            return actor.kind().equals("group") ? 0.8 : -9;
        }
        return person || actor.kind().equals("group") ? -9 : 0;
    }

    private static Referent best(Map<String, Double> scores) {
        String best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> entry : new TreeMap<>(scores).entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return best == null
                ? Referent.UNRESOLVED
                : new Referent(
                        new LocalActor(best, "", "", null, null, null, List.of()),
                        "resolved",
                        confidence(first, second));
    }

    private static double confidence(double first, double second) {
        double margin = second == Double.NEGATIVE_INFINITY ? 2.5 : Math.min(2.5, first - second);
        double z = 0.2 + 0.9 * margin + 0.25 * Math.min(first, 3);
        return Math.round(100 / (1 + Math.exp(-z))) / 100.0;
    }
}
