package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of the invented articles and pages, counted by hand. */
class EvaluationFiguresTest {

    @TempDir
    private Path folder;

    @Test
    void figuresOfArticles() throws Exception {
        assertThat(articles().scores().toString()).isEqualToIgnoringWhitespace("""
                        articles 5
                        articles not in the output 1
                        actors.organization.found accuracy 0.667 (of 3)
                        actors.organization.kind accuracy 1.000 (of 2)
                        actors.organization.one_id accuracy 1.000 (of 2)
                        actors.person.found accuracy 1.000 (of 3)
                        actors.person.kind accuracy 1.000 (of 3)
                        actors.person.one_id accuracy 0.667 (of 3)
                        actors.person.role accuracy 0.667 (of 3)
                        actors.right accuracy 0.857 (of 7)
                        actors.right.organization accuracy 0.667 (of 3)
                        actors.right.person accuracy 1.000 (of 4)
                        coreference.links precision 0.333 recall 0.333 F1 0.333 (3 found, 3 in gold)
                        dates.relaxed precision 0.667 recall 0.667 F1 0.667 (3 found, 3 in gold)
                        dates.strict precision 0.333 recall 0.333 F1 0.333 (3 found, 3 in gold)
                        dates.value precision 0.333 recall 0.333 F1 0.333 (3 found, 3 in gold)
                        demands precision 0.667 recall 0.500 F1 0.571 (3 found, 2 in gold)
                        demands.addressee accuracy 1.000 (of 1)
                        demands.demander accuracy 0.500 (of 2)
                        entities.exact precision 0.429 recall 0.500 F1 0.462 (7 found, 6 in gold)
                        entities.organization.exact precision 0.000 recall 0.000 F1 0.000 (3 found, 1 in gold)
                        entities.organization.overlap precision 0.333 recall 1.000 F1 0.500 (3 found, 1 in gold)
                        entities.person.exact precision 0.667 recall 0.667 F1 0.667 (3 found, 3 in gold)
                        entities.person.overlap precision 1.000 recall 1.000 F1 1.000 (3 found, 3 in gold)
                        entities.place.exact precision 1.000 recall 0.500 F1 0.667 (1 found, 2 in gold)
                        entities.place.overlap precision 1.000 recall 0.500 F1 0.667 (1 found, 2 in gold)
                        places.country accuracy 1.000 (of 1)
                        places.found precision 1.000 recall 0.500 F1 0.667 (1 found, 2 in gold)
                        places.within161km accuracy 1.000 (of 1)
                        pronouns precision 0.500 recall 0.500 F1 0.500 (2 found, 2 in gold)
                        quotes.all precision 0.800 recall 0.750 F1 0.774 (5 found, 4 in gold)
                        quotes.all.speaker accuracy 0.667 (of 3)
                        quotes.direct precision 1.000 recall 0.500 F1 0.667 (2 found, 2 in gold)
                        quotes.direct.speaker accuracy 1.000 (of 1)
                        sentences.addressee accuracy 0.000 (of 1)
                        sentences.demand precision 0.500 recall 1.000 F1 0.667 (2 found, 1 in gold)
                        sentences.demander accuracy 1.000 (of 1)
                        sentences.false_alarm_rate accuracy 1.000 (of 1)
                        """);
    }

    @Test
    void figuresOfPages() throws Exception {
        assertThat(pages().scores().toString()).isEqualToIgnoringWhitespace("""
                        articles 3
                        articles not in the output 1
                        demands precision 0.667 recall 0.500 F1 0.571 (3 found, 2 in gold)
                        demands.addressee accuracy 0.000 (of 1)
                        demands.demander accuracy 1.000 (of 1)
                        demands.listed accuracy 0.500 (of 2)
                        pages.byline accuracy 0.000 (of 2)
                        pages.no_date_invented accuracy 1.000 (of 1)
                        pages.one_article accuracy 0.333 (of 3)
                        pages.published_on accuracy 0.500 (of 2)
                        pages.title accuracy 0.333 (of 3)
                        quotes.all precision 0.750 recall 0.667 F1 0.706 (4 found, 3 in gold)
                        quotes.all.speaker accuracy 0.500 (of 2)
                        quotes.direct precision 0.500 recall 0.500 F1 0.500 (2 found, 2 in gold)
                        quotes.direct.speaker accuracy 1.000 (of 1)
                        quotes.sure accuracy 0.500 (of 2)
                        rows_of_furniture 1
                        speaker.pronoun accuracy 0.000 (of 1)
                        text precision 0.756 recall 0.795 F1 0.775 (41 found, 39 in gold)
                        text.html precision 1.000 recall 1.000 F1 1.000 (9 found, 9 in gold)
                        text.md precision 0.000 recall 0.000 F1 0.000 (0 found, 4 in gold)
                        text.scraped precision 0.688 recall 0.846 F1 0.759 (32 found, 26 in gold)
                        """);
    }

    private Evaluation articles() throws Exception {
        InventedArticles.write(folder);
        Evaluation evaluation = new Evaluation();
        evaluation.score(GoldArticle.read(folder.resolve("articles.jsonl")), folder.resolve("out"));
        return evaluation;
    }

    private Evaluation pages() throws Exception {
        InventedPages.write(folder);
        Evaluation evaluation = new Evaluation();
        evaluation.scorePages(GoldPage.read(folder.resolve("pages.jsonl")), folder.resolve("out"));
        return evaluation;
    }

    @Test
    void errorsOfArticles() throws Exception {
        assertThat(errors(articles())).isEqualTo("""
                        article,doc_id,measure,error,kind,text,expected,found,start,end,sentence
                        bridge,d-1,quotes.direct,missed,direct,"Pay now,",,,188,196,"“Pay now,” said Jan Horak, its chairman."
                        bridge,d-1,quotes.all,false hit,indirect,met Petrak’s sister,,,296,315,He met Petrak’s sister.
                        bridge,d-1,quotes.all,missed,direct,"Pay now,",,,188,196,"“Pay now,” said Jan Horak, its chairman."
                        bridge,d-1,quotes.all.speaker,wrong,indirect,that it will be dear,She,The Harbour League / Harbour League,111,131,She believes that it will be dear.
                        bridge,d-1,dates.value,wrong,,3 May,2023-05-03,2022-05-03,346,351,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,dates.strict,wrong,,Monday,Monday,on Monday,60,66,"Ana Petrak, the mayor of Lake Town, said on Monday: “We will rebuild the bridge.”"
                        bridge,d-1,dates.relaxed,false hit,,now,,,175,178,"“Pay now,” said Jan Horak, its chairman."
                        bridge,d-1,places.found,missed,,Lake Town,,,41,50,"Ana Petrak, the mayor of Lake Town, said on Monday: “We will rebuild the bridge.”"
                        bridge,d-1,entities.person.exact,wrong,,Petrak,Petrak,Petrak’s,317,323,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,entities.organization.overlap,false hit,,The League,,,211,221,The League asked again that the ministry pay for it.
                        bridge,d-1,entities.organization.overlap,false hit,,Bergen,,,319,325,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,entities.organization.exact,wrong,,Harbour League,Harbour League,The Harbour League,137,151,The Harbour League urged the ministry to pay for it.
                        bridge,d-1,entities.place.overlap,missed,,Lake Town,,,41,50,"Ana Petrak, the mayor of Lake Town, said on Monday: “We will rebuild the bridge.”"
                        bridge,d-1,pronouns,wrong,,He,Jan Horak,Ana Petrak,310,312,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,coreference.links,false hit,,The League,,,211,221,The League asked again that the ministry pay for it.
                        bridge,d-1,coreference.links,false hit,,He,,,293,295,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,coreference.links,missed,,He,,,310,312,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,coreference.links,missed,,Petrak,,,317,323,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,actors.person.one_id,wrong,person,Ana Petrak,one id,person:ana-petrak; person:petrak,,,"Ana Petrak, the mayor of Lake Town, said on Monday: “We will rebuild the bridge.”"
                        bridge,d-1,actors.person.role,wrong,person,Jan Horak,chairman of the Harbour League,,,,"“Pay now,” said Jan Horak, its chairman."
                        bridge,d-1,actors.organization.found,missed,government,Ministry of Transport,,,,,
                        bridge,d-1,actors.right,false hit,,Bergen,,,319,325,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,demands,false hit,,met Petrak’s sister,,,296,315,He met Petrak’s sister in Bergen on 3 May.
                        bridge,d-1,demands,missed,,Pay now,,,188,195,"“Pay now,” said Jan Horak, its chairman."
                        bridge,d-1,demands.demander,wrong,,pay for it,The Harbour League,Jan Horak,174,184,The Harbour League urged the ministry to pay for it.
                        urged,d-2,sentences.addressee,wrong,,The union urged the port to pay.,the port,Oslo,,,The union urged the port to pay.
                        blamed,d-3,sentences.demand,false hit,,the union,,,16,25,The port blamed the union.
                        rain,,dates.relaxed,missed,,June,,,13,17,It rained in June.
                        """);
    }

    @Test
    void errorsOfPages() throws Exception {
        assertThat(errors(pages())).isEqualTo("""
                        article,doc_id,measure,error,kind,text,expected,found,start,end,sentence
                        01.txt,d-1,pages.byline,wrong,,,Ida Strand and Per Lie,Ida Strand,,,
                        01.txt,d-1,text,missed,,2. A new crane.,,,,,2. A new crane.
                        01.txt,d-1,text,false hit,,Menu News Sport,,,,,Menu News Sport
                        01.txt,d-1,text,false hit,,"ALSO READ: “It rains,” says Ana Petrak",,,,,"ALSO READ: “It rains,” says Ana Petrak"
                        01.txt,d-1,quotes.direct,false hit,direct,"It rains,",,,155,164,"ALSO READ: “It rains,” says Ana Petrak"
                        01.txt,d-1,quotes.all,false hit,direct,"It rains,",,,155,164,"ALSO READ: “It rains,” says Ana Petrak"
                        01.txt,d-1,quotes.sure,false hit,direct,"It rains,",,,155,164,"ALSO READ: “It rains,” says Ana Petrak"
                        01.txt,d-1,quotes.all.speaker,wrong,indirect,the port would stand still,He / Jan Horak,He / Harbour League,114,140,He said the port would stand still.
                        01.txt,d-1,speaker.pronoun,wrong,indirect,the port would stand still,He / Jan Horak,He / Harbour League,114,140,He said the port would stand still.
                        01.txt,d-1,rows_of_furniture,false hit,direct,"It rains,",,,155,164,"ALSO READ: “It rains,” says Ana Petrak"
                        01.txt,d-1,demands,false hit,,We are tired,,,74,86,"“We are tired,” said Jan Horak."
                        01.txt,d-1,demands,missed,,A new crane,,,59,70,A new crane.
                        01.txt,d-1,demands.listed,missed,,A new crane,,,59,70,A new crane.
                        01.txt,d-1,demands.addressee,wrong,,Lower fees,Port of Oslo,the ministry,43,53,Lower fees.
                        02.html,d-2,pages.one_article,wrong,,,1,2,,,
                        02.html,d-2,pages.title,wrong,,,Showers,,,,
                        03.md,,pages.one_article,wrong,,,1,0,,,
                        03.md,,pages.title,wrong,,,Snow,,,,
                        03.md,,pages.byline,wrong,,,Ida Strand,,,,
                        03.md,,pages.published_on,wrong,,,2024-01-01,,,,
                        03.md,,text,missed,,"“Snow,” said Ida Strand.",,,,,"“Snow,” said Ida Strand."
                        03.md,,quotes.direct,missed,direct,"Snow,",,,1,6,"“Snow,” said Ida Strand."
                        03.md,,quotes.all,missed,direct,"Snow,",,,1,6,"“Snow,” said Ida Strand."
                        """);
    }

    private String errors(Evaluation evaluation) throws Exception {
        Path errors = folder.resolve("errors.csv");
        evaluation.errors().write(errors);
        return Files.readString(errors);
    }
}
