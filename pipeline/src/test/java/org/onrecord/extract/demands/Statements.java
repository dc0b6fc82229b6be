package org.onrecord.extract.demands;

import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Conllu;
import org.onrecord.language.Sentence;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;

/** Statements of demands as the rules find them, in texts of {@link Conllu}'s lines. */
final class Statements {

    static final Rule VERB_TO = new Rule(Rule.Family.VERB, Frame.OBJ_TO);
    static final Rule VERB_THING = new Rule(Rule.Family.VERB, Frame.NP);
    static final Rule NOUN_FOR = new Rule(Rule.Family.NOUN, Frame.FOR);

    private Statements() {}

    /**
     * A demand of the sentence that the content stands in.
     *
     * @param cue a word of that sentence
     * @param demander words of the article, null for none; so is the addressee
     */
    static Candidate of(
            AnnotatedArticle article, Rule rule, String cue, String demander, String addressee, String content) {
        Span wanted = Conllu.span(article, content);
        Sentence sentence = article.sentenceAt(wanted.start());
        int token = Conllu.index(sentence, cue);
        return new Candidate(
                sentence,
                new ArticleClauses(article).of(sentence),
                rule,
                sentence.token(token).lemma(),
                token,
                Strength.DEMAND,
                demander == null ? null : Conllu.span(article, demander),
                addressee == null ? null : Conllu.span(article, addressee),
                wanted);
    }

    /** Of the sentence that the marked words stand in, which has to be parsed. */
    static Clauses clauses(Conllu.Marked words) {
        return new ArticleClauses(words.article()).of(words.parse());
    }

    /** "demander | addressee | content", "-" for what is not told. */
    static String words(AnnotatedArticle article, Candidate statement) {
        return words(article, statement.demander()) + " | " + words(article, statement.addressee()) + " | "
                + words(article, statement.content());
    }

    private static String words(AnnotatedArticle article, Span span) {
        return span == null ? "-" : article.slice(span);
    }
}
