package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Article.BlockKind;

/** All people are invented. */
class ConlluTest {

    private static final String LINES = """
            # sent_id = 1
            # text = “We can’t wait,” Ada Lindqvist  said.
            1\t“\t“\tPUNCT\t``\t_\t5\tpunct\t_\tSpaceAfter=No
            2\tWe\twe\tPRON\tPRP\tCase=Nom\t5\tnsubj\t_\t_
            3-4\tcan’t\t_\t_\t_\t_\t_\t_\t_\t_
            3\tca\tcan\tAUX\tMD\t_\t5\taux\t_\t_
            4\tn’t\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
            5\twait\twait\tVERB\tVB\t_\t10\tccomp\t10:ccomp\tSpaceAfter=No
            5.1\tever\tever\tADV\tRB\t_\t_\t_\t5:advmod\t_
            6\t,\t,\tPUNCT\t,\t_\t10\tpunct\t_\tSpaceAfter=No
            7\t”\t”\tPUNCT\t''\t_\t10\tpunct\t_\t_
            8\tAda\tAda\tPROPN\tNNP\t_\t9\tcompound\t_\tName=PERSON
            9\tLindqvist\tLindqvist\tPROPN\tNNP\t_\t10\tnsubj\t_\tName=PERSON
            10\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            11\t.\t.\tPUNCT\t.\t_\t10\tpunct\t_\t_
            """;

    private static List<String> slices(AnnotatedArticle article, Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> article.slice(token.span()))
                .toList();
    }

    @Test
    void readsAllColumnsOfATreebanksSentence() {
        AnnotatedArticle article = Conllu.article(LINES);
        ParsedSentence sentence = (ParsedSentence) article.sentences().get(0);
        assertThat(article.article().text()).isEqualTo("“We can’t wait,” Ada Lindqvist  said.");
        assertThat(slices(article, sentence))
                .containsExactly("“", "We", "ca", "n’t", "wait", ",", "”", "Ada", "Lindqvist", "said", ".");
        assertThat(sentence.token(3))
                .extracting(Token::lemma, Token::pos, Token::ner)
                .containsExactly("not", "RB", "O");
        assertThat(sentence.token(8).ner()).isEqualTo("PERSON");
        assertThat(sentence.head(9)).isEqualTo(-1);
        assertThat(sentence.relation(8)).isEqualTo("nsubj");
        assertThat(sentence.head(8)).isEqualTo(9);
        assertThat(sentence.children(4)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void withoutATextTheFormsMakeIt() {
        AnnotatedArticle article = Conllu.article(LINES.replaceFirst("# text.*\n", ""));
        assertThat(article.article().text()).isEqualTo("“We can’t wait,” Ada Lindqvist said.");
    }

    @Test
    void columnsMayBeNamedAndLeftOut() {
        Sentence sentence = Conllu.tagged("""
                # global.columns = ID FORM XPOS MISC
                1 Dockers NNS
                2 met VBD
                3 Ada NNP Name=PERSON|SpaceAfter=No
                4 . .
                """);
        assertThat(sentence).isNotInstanceOf(ParsedSentence.class);
        assertThat(sentence.tokens())
                .extracting(Token::word, Token::lemma, Token::pos, Token::ner)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"Dockers\", \"docker\", \"NNS\", \"O\")",
                        "(\"met\", \"meet\", \"VBD\", \"O\")",
                        "(\"Ada\", \"Ada\", \"NNP\", \"PERSON\")",
                        "(\".\", \".\", \".\", \"O\")");
    }

    @Test
    void theShortFormIsOneLine() {
        AnnotatedArticle article = Conllu.article(
                "“/5:punct I/PRP/5:nsubj wo/MD/5:aux n't/RB/5:advmod pay/VB/8:ccomp"
                        + " ,/8:punct ”/8:punct said/VBD/0:root Ada/NNP/8:nsubj/PERSON (/11:punct 41/9:appos )/11:punct ./8:punct");
        assertThat(article.article().text()).isEqualTo("“I won't pay,” said Ada (41).");
        ParsedSentence sentence = (ParsedSentence) article.sentences().get(0);
        assertThat(sentence.tokens())
                .extracting(Token::pos)
                .containsExactly("``", "PRP", "MD", "RB", "VB", ",", "''", "VBD", "NNP", "-LRB-", "CD", "-RRB-", ".");
        assertThat(sentence.token(8).ner()).isEqualTo("PERSON");
        assertThat(sentence.relation(4)).isEqualTo("ccomp");
        assertThat(sentence.head(4)).isEqualTo(7);
        assertThat(Conllu.tagged("The crew of 3").tokens())
                .extracting(Token::pos)
                .containsExactly("DT", "NN", "IN", "CD");
        assertThat(Conllu.article("3 third/JJ - quarter sales in 2021 - 22 rose")
                        .article()
                        .text())
                .isEqualTo("3 third-quarter sales in 2021-22 rose");
    }

    @Test
    void sentencesStandInBlocks() {
        AnnotatedArticle article = Conllu.article("""
                # newpar kind = heading
                What the crew wants

                # newpar
                Pay/NN is/VBZ low/JJ .
                The crew struck .

                # newpar kind = item
                𝒜 higher pay
                """, "2021-06-09");
        assertThat(article.article().text())
                .isEqualTo("What the crew wants\n\nPay is low. The crew struck.\n\n𝒜 higher pay");
        assertThat(article.article().publishedOn()).isEqualTo("2021-06-09");
        assertThat(article.article().blocks())
                .extracting(block -> block.kind())
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);
        assertThat(article.sentences()).extracting(Sentence::block).containsExactly(0, 1, 1, 2);
        assertThat(article.sentences()).extracting(Sentence::number).containsExactly(0, 1, 2, 3);
        assertThat(slices(article, article.sentences().get(2))).containsExactly("The", "crew", "struck", ".");
        assertThat(slices(article, article.sentences().get(3))).containsExactly("𝒜", "higher", "pay");
        assertThat(article.sectionOf(article.sentences().get(1))).isEqualTo("What the crew wants");
    }

    @Test
    void bracketsMarkAStretch() {
        Conllu.Marked marked = Conllu.marked("Dockers/NNS met/VBD on/IN [Thursday/NNP night] .");
        assertThat(marked.article().slice(marked.span())).isEqualTo("Thursday night");
        assertThat(marked.sentence().size()).isEqualTo(6);
        assertThat(Conllu.index(marked.sentence(), "met")).isEqualTo(1);
        assertThat(marked.article().slice(Conllu.span(marked.article(), "on Thu")))
                .isEqualTo("on Thu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada/NNP/2:nsubj met/VBD/0:root dockers",
                "Ada/NNP/2:nsubj met/VBD/1:root",
                "Ada/NNP/0:root met/VBD/0:root",
                "Ada/NNP/7:nsubj met/VBD/0:root",
                "# text = Ada met her\n1\tAda\n2\ther",
            })
    void refusesWhatIsNoTreeOrNotTheText(String lines) {
        assertThatThrownBy(() -> Conllu.article(lines)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnparsedSentenceIsNotTakenForAParsedOne() {
        assertThatThrownBy(() -> Conllu.parsed("Dockers/NNS met/VBD")).hasMessageContaining("not parsed");
        assertThatThrownBy(() -> Conllu.marked("Dockers/NNS met/VBD")).hasMessageContaining("brackets");
    }
}
