package org.onrecord.extract.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.ParsedSentence;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.language.grammar.ArticleClauses;
import org.onrecord.language.grammar.Clauses;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Span;
import org.onrecord.record.Strength;
import org.onrecord.words.WordList;

/**
 * Demands that a list or a row of numbered headings names without saying again whose they are ("The
 * strikers' demands: 1. Higher pay. 2. …"). Who demands is told by a sentence before the list. One per
 * article. Immutable.
 */
final class ListedDemands {

    private static final Set<String> NOUNS = WordList.words("extract/demands/list-nouns.txt");
    private static final Set<String> VERBS = WordList.words("extract/demands/list-verbs.txt");
    private static final Set<String> NUMBERING = Set.of("CD", "LS", "-LRB-", "-RRB-", ":", ",", ".", "SYM");
    private static final Set<String> ENDS = Set.of(".", ":", ";", "?", "!", "—", "–", "--");
    /** How many sentences before the first item may announce the list; the title may at any distance. */
    private static final int NEAR = 2;

    private final AnnotatedArticle article;
    private final ExplainerParts parts;
    private final ArticleClauses clauses;

    ListedDemands(AnnotatedArticle article, ArticleClauses clauses, ExplainerParts parts) {
        this.clauses = clauses;
        this.article = article;
        this.parts = parts;
    }

    /**
     * @param stated what was found in sentences; items that hold one are left alone
     * @return candidates in text order
     */
    List<Candidate> find(List<Candidate> stated) {
        List<Integer> items = itemBlocks(stated);
        if (items.size() < 2) {
            return List.of();
        }
        Span demander = announcedBefore(items.get(0));
        List<Candidate> found = new ArrayList<>();
        for (int block : demander == null ? List.<Integer>of() : items) {
            Candidate candidate = item(block, demander);
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** The first run of list items or numbered blocks, without those that state their demand in full. */
    private List<Integer> itemBlocks(List<Candidate> stated) {
        List<Block> blocks = article.article().blocks();
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            boolean numbered = parts.items().stream().anyMatch(item -> item.firstBlock() == block);
            boolean listed = blocks.get(i).kind() == BlockKind.LIST_ITEM;
            boolean full =
                    stated.stream().anyMatch(candidate -> candidate.sentence().block() == block);
            if ((numbered || listed) && !full) {
                items.add(i);
            }
        }
        return items;
    }

    private Span announcedBefore(int block) {
        Span found = null;
        int near = 0;
        for (int i = article.sentences().size() - 1; i >= 0 && found == null; i--) {
            Sentence sentence = article.sentences().get(i);
            boolean before = sentence.block() < block && clauses.of(sentence) != null;
            if (before && (near++ < NEAR || article.isHeading(sentence))) {
                found = demanderOf(sentence);
            }
        }
        return found;
    }

    /** Whose demands a sentence announces: "the crew's demands", "what the crew wants"; null where it does not. */
    private Span demanderOf(Sentence sentence) {
        Clauses at = clauses.of(sentence);
        for (Token token : sentence.tokens()) {
            int demander = -1;
            if (NOUNS.contains(token.lower())) {
                demander = ownerOf(at, token.index());
            } else if (VERBS.contains(token.lowerLemma()) && token.isVerb() && !at.isNegated(token.index())) {
                demander = at.subjectOf(token.index());
            }
            if (demander >= 0 && at.isSomebody(demander)) {
                return at.phraseOf(demander);
            }
        }
        return null;
    }

    private static int ownerOf(Clauses clauses, int noun) {
        ParsedSentence sentence = clauses.sentence();
        int owner = sentence.child(noun, "nmod:poss");
        for (int child : sentence.children(noun)) {
            boolean of = sentence.relation(child).equals("nmod") && clauses.isAfterPreposition(child, "of", "by");
            if (owner < 0 && of) {
                owner = child;
            }
        }
        return owner;
    }

    private Candidate item(int block, Span demander) {
        for (Sentence sentence : article.sentences()) {
            int first = sentence.block() == block ? firstWord(sentence) : -1;
            if (first >= 0) {
                int last = lastWord(sentence, first);
                return new Candidate(
                        sentence,
                        clauses.of(sentence),
                        Rule.LISTED,
                        "list",
                        first,
                        Strength.DEMAND,
                        demander,
                        null,
                        sentence.spanOf(first, last));
            }
        }
        return null;
    }

    /** First token that is no number or mark, or -1. */
    private static int firstWord(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (!NUMBERING.contains(token.pos())) {
                return token.index();
            }
        }
        return -1;
    }

    private static int lastWord(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size()
                && !ENDS.contains(sentence.token(last + 1).word())) {
            last++;
        }
        return last;
    }
}
