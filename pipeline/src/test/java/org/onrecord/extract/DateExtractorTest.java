package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.CoreNlpAnnotator;
import org.onrecord.language.Texts;
import org.onrecord.record.DateMention;
import org.onrecord.source.ArticleBuilder;

/** All people and events are invented. Wednesday, 9 June 2021 is the day of publication where one is given. */
class DateExtractorTest {

    private static final DateExtractor EXTRACTOR = new DateExtractor();

    private static List<DateMention> dates(String text, String publishedOn) {
        ArticleBuilder builder = Texts.builder(text).publishedOn(publishedOn);
        AnnotatedArticle article = CoreNlpAnnotator.shared().annotate(builder.build(), sentence -> false);
        List<DateMention> found = EXTRACTOR.extract(article);
        assertThat(found)
                .allSatisfy(date -> assertThat(article.slice(date.span())).isEqualTo(date.text()));
        return found;
    }

    /** "text=value" of every expression of an article published on Wednesday, 9 June 2021. */
    private static List<String> read(String text) {
        return dates(text, "2021-06-09").stream()
                .map(date -> date.text() + "=" + date.value())
                .toList();
    }

    /** First and last day of every expression of the same. */
    private static List<String> days(String text) {
        return dates(text, "2021-06-09").stream()
                .map(date -> date.startOn() + "/" + date.endOn())
                .toList();
    }

    @Test
    void weekdayIsTheNearestInTheDirectionOfTheTense() {
        assertThat(read("Minister Oskar Lindqvist said Thursday that the port would stay shut."))
                .containsExactly("Thursday=2021-06-03");
        assertThat(read("Minister Oskar Lindqvist will meet the dockers in Gothenburg Thursday."))
                .containsExactly("Thursday=2021-06-10");
        assertThat(read("The dockers plan to meet in Gothenburg on Thursday.")).containsExactly("Thursday=2021-06-10");
        assertThat(read("The minister is meeting the dockers on Friday.")).containsExactly("Friday=2021-06-11");
        assertThat(read("The dockers voted to reject the offer Monday.")).containsExactly("Monday=2021-06-07");
        assertThat(read("The deadline is Friday.")).containsExactly("Friday=2021-06-11");
        assertThat(read("A ban issued Thursday remains in force.")).containsExactly("Thursday=2021-06-03");
    }

    @Test
    void theDayBeforePublicationIsNoDayInSixDaysUnlessSomethingIsToCome() {
        assertThat(read("The envoy gave a warning in Riga on Tuesday that a strike could do harm."))
                .containsExactly("Tuesday=2021-06-08");
        assertThat(read("After touring the docks Tuesday and meeting the crew, the minister flew home."))
                .containsExactly("Tuesday=2021-06-08");
        assertThat(read("The dockers will meet on Tuesday.")).containsExactly("Tuesday=2021-06-15");
        assertThat(read("The deadline is Tuesday.")).containsExactly("Tuesday=2021-06-15");
    }

    @Test
    void aMonthBeforeANounOrAfterThroughDoesNotFollowTheTense() {
        assertThat(read("The minister wants to explain the April trip.")).containsExactly("April=2021-04");
        assertThat(read("The bank gave the yard credit through October.")).containsExactly("October=2021-10");
        assertThat(read("The envoy could not say how it would end on May 20.")).containsExactly("May 20=2021-05-20");
    }

    @Test
    void figuresOfSeveralMonthsAreComparedWithTheYearBeforeAndNotWithAQuarter() {
        assertThat(read("Third-quarter profit rose to 4 million euros from 3 million euros a year earlier."))
                .containsExactly("Third-quarter=2020-Q3", "a year earlier=2019-Q3");
        assertThat(
                        read(
                                "Third-quarter profit rose. In the first nine months, sales fell from 9 million euros a year earlier."))
                .contains("the first nine months=P9M", "a year earlier=2020");
        assertThat(read("Sales rose in the first nine months of the year."))
                .containsExactly("the first nine months of the year=P9M");
    }

    @Test
    void weekdayOfThePublicationIsThatDay() {
        assertThat(read("The court in Porto ruled on Wednesday.")).containsExactly("Wednesday=2021-06-09");
    }

    @Test
    void movedEventsAreAhead() {
        assertThat(read("The court in Porto postponed the trial until Monday.")).containsExactly("Monday=2021-06-14");
        assertThat(read("The hearing, due to begin on Monday, was moved to Thursday."))
                .containsExactly("Monday=2021-06-14", "Thursday=2021-06-10");
    }

    @Test
    void possessiveWeekdayIsWithoutItsMarker() {
        assertThat(read("Friday's vote in Riga was close.")).containsExactly("Friday=2021-06-04");
    }

    @Test
    void bareMonthIsTheNearestInTheDirectionOfTheTense() {
        assertThat(read("The ferry line opened in December.")).containsExactly("December=2020-12");
        assertThat(read("The bank will publish its figures in March.")).containsExactly("March=2022-03");
        assertThat(read("He has been in office since January.")).containsExactly("January=2021-01");
        assertThat(read("The law takes effect on 1 January.")).containsExactly("1 January=2022-01-01");
    }

    @Test
    void aDayOfWhatWasWrittenOrDoneIsPastWhateverTheTense() {
        assertThat(read("In a Dec. 13 letter, the mayor refuses.")).containsExactly("Dec. 13=2020-12-13");
        assertThat(read("Police look for witnesses of the Dec. 2 bus crash.")).containsExactly("Dec. 2=2020-12-02");
        assertThat(read("The agreement of Dec. 13 is void.")).containsExactly("Dec. 13=2020-12-13");
        assertThat(read("The shooting on Dec. 13 is still unsolved.")).containsExactly("Dec. 13=2020-12-13");
        assertThat(read("The mayor, elected July 8, was not there.")).containsExactly("July 8=2020-07-08");
        assertThat(read("The contract signed Dec. 13 covers three schools.")).containsExactly("Dec. 13=2020-12-13");
    }

    @Test
    void aDayThatSomethingIsSetForIsAhead() {
        assertThat(read("The trial is set for Feb. 13.")).containsExactly("Feb. 13=2022-02-13");
        assertThat(read("The Jan. 5 primary is open.")).containsExactly("Jan. 5=2021-01-05");
        assertThat(read("The deadline to apply, set for Dec. 13, is firm.")).containsExactly("Dec. 13=2021-12-13");
        assertThat(read("The fire set on Dec. 2 was arson.")).containsExactly("Dec. 2=2020-12-02");
        assertThat(read("The order on July 2 will be the last.")).containsExactly("July 2=2021-07-02");
    }

    @Test
    void aTownCalledAfterItsFallsIsNoSeason() {
        assertThat(read("Harold Norberg of Cuyahoga Falls owned the house.")).isEmpty();
        assertThat(read("The river at Niagara Falls froze; the springs of Coral Springs did not."))
                .isEmpty();
    }

    @Test
    void fiscalAndAcademicYearsHaveAValueButNoDays() {
        assertThat(read("Output fell in the third quarter of fiscal year 2024, which began in April."))
                .contains("the third quarter=2024-Q3", "fiscal year 2024=2024");
        assertThat(read("In the 2019-20 academic year, fees rose.")).containsExactly("2019-20=2019/2020");
        assertThat(days("In fiscal 2023, the port spent more.")).containsExactly("null/null");
        assertThat(days("In the 2019-20 academic year, fees rose.")).containsExactly("null/null");
        assertThat(days("In 2019, the school board raised fees.")).containsExactly("2019-01-01/2019-12-31");
    }

    @Test
    void dayBesideAWeekdayTakesTheYearInWhichTheyAgree() {
        assertThat(read("The vote is on Monday, 14 June.")).containsExactly("Monday, 14 June=2021-06-14");
        assertThat(read("The club met on Sunday, June 7, in Graz.")).containsExactly("Sunday, June 7=2020-06-07");
    }

    @Test
    void seasonsFollowTheTenseToo() {
        assertThat(read("The mill closed last winter.")).containsExactly("last winter=2020-WI");
        assertThat(read("The court will hear the case next spring.")).containsExactly("next spring=2022-SP");
    }

    @Test
    void laterExpressionsCountFromTheDateBeforeThem() {
        assertThat(read("The mine closed in 2014. Its owner was fined later that year."))
                .containsExactly("2014=2014", "later that year=2014");
        assertThat(read("The strike began on 3 May. The following week the port reopened."))
                .containsExactly("3 May=2021-05-03", "The following week=2021-W19");
        assertThat(read("In 1848 revolts spread; a decade later they were forgotten."))
                .containsExactly("1848=1848", "a decade later=1858");
    }

    @Test
    void daysDoNotCountFromAYear() {
        assertThat(read("The mine closed in 2014. The next day the owner fled."))
                .containsExactly("2014=2014", "The next day=XXXX-XX-XX");
    }

    @Test
    void anchorIsAsExactAsTheDateBefore() {
        List<DateMention> found = dates("The mine closed in 2014. Its owner was fined later that year.", "2021-06-09");
        assertThat(found.get(1).basis()).isEqualTo("earlier_date");
        assertThat(found.get(1).anchorOn()).isEqualTo("2014");
    }

    @Test
    void historicalArticlesKeepTheirYear() {
        assertThat(read("The war began in 1914. In August the army marched. The following spring it stopped."))
                .containsExactly("1914=1914", "August=1914-08", "The following spring=1915-SP");
    }

    @Test
    void yearOfAThingThatIsSpokenOfMakesNoHistory() {
        assertThat(
                        read(
                                "The judge was ready to overturn a 1977 decision. But in March the court announced a deadlock."))
                .containsExactly("1977=1977", "March=2021-03");
    }

    @Test
    void distancesAreAsExactAsTheirUnit() {
        assertThat(read("The dam broke ten years ago, the bridge three weeks ago, the mast two days ago."))
                .containsExactly("ten years ago=2011", "three weeks ago=2021-W20", "two days ago=2021-06-07");
        assertThat(read("The dam broke several years ago.")).containsExactly("several years ago=PAST_REF");
    }

    @Test
    void yearsDecadesAndCenturiesAreStated() {
        assertThat(read("The chapel dates from the 18th century and the tower from the late 1950s."))
                .containsExactly("the 18th century=17", "the late 1950s=195");
        assertThat(read("Under 2015 rules the plant must close by mid-2026."))
                .containsExactly("2015=2015", "mid-2026=2026");
        assertThat(read("Output fell in the first half of 2020 and in fiscal 2019."))
                .containsExactly("the first half of 2020=2020-H1", "fiscal 2019=2019");
    }

    @Test
    void businessQuartersAndTheYearBeforeThem() {
        assertThat(read("Profit rose in the first quarter from a year earlier."))
                .containsExactly("the first quarter=2021-Q1", "a year earlier=2020-Q1");
        assertThat(read("The third-quarter loss was small.")).containsExactly("third-quarter=2020-Q3");
        assertThat(read("Sales in Q3 2020 were higher.")).containsExactly("Q3 2020=2020-Q3");
    }

    @Test
    void lengthsOfTime() {
        assertThat(read("It rained for two days, and over the next three months nothing grew."))
                .containsExactly("two days=P2D", "the next three months=P3M");
        assertThat(read("A five-year plan needs 2 1/2 years of study and two to three weeks of votes."))
                .containsExactly("five-year=P5Y", "2 1/2 years=P2Y6M", "two to three weeks=P2W");
        assertThat(read("Over the past decade the lake shrank.")).containsExactly("the past decade=P10Y");
    }

    @Test
    void repetitions() {
        assertThat(read("They meet every Monday and vote each year."))
                .containsExactly("every Monday=XXXX-WXX-1", "each year=P1Y");
    }

    @Test
    void stretchesAreIntervalsBesideTheirEnds() {
        assertThat(read("The treaty was in force from 1997 to 2004."))
                .containsExactly("from 1997 to 2004=1997/2004", "1997=1997", "2004=2004");
        assertThat(read("She taught in Bergen from March to June 2001."))
                .containsExactly("from March to June 2001=2001-03/2001-06", "March=2021-03", "June 2001=2001-06");
        assertThat(read("The fair, held June 3-7, drew thousands."))
                .containsExactly("June 3-7=2021-06-03/2021-06-07", "June 3=2021-06-03");
        assertThat(read("Her term, 1996-2004, was quiet.")).containsExactly("1996-2004=1996/2004");
        assertThat(read("The war of 1939-45 was over.")).containsExactly("1939-45=1939/1945");
        assertThat(read("Her last day in office was quiet.")).isEmpty();
        assertThat(read("The academic year 2019-20 was hard.")).containsExactly("The academic year 2019-20=2019/2020");
    }

    @Test
    void holidaysFollowTheTense() {
        assertThat(read("On Christmas Day the bells of Lund rang.")).containsExactly("Christmas Day=2020-12-25");
    }

    @Test
    void impossibleDaysStayWholeAndHaveNoValue() {
        assertThat(read("The letter is dated February 30.")).containsExactly("February 30=null");
        assertThat(read("The letter is dated 30 February 2020.")).containsExactly("30 February 2020=null");
        assertThat(read("The clerk wrote Feb. 29, 2019, on it.")).containsExactly("Feb. 29, 2019=null");
    }

    @Test
    void prepositionsAndHedgesStayOutside() {
        assertThat(read("The school opened in 1997.")).containsExactly("1997=1997");
        assertThat(read("Earlier Friday the mayor of Split spoke.")).containsExactly("Friday=2021-06-04");
    }

    @Test
    void agesNamesVerbsAndFractionsAreNoDates() {
        assertThat(read("April Olsen, a 6-year-old girl, once sang for the president of Malta."))
                .isEmpty();
        assertThat(read("The guide, 35 years old, knew the way.")).isEmpty();
        assertThat(read("Protesters joined the march on the ministry.")).isEmpty();
        assertThat(read("The lake is about three-quarters of its former size.")).isEmpty();
        assertThat(read("Nobody mourned the fall of the government.")).isEmpty();
        assertThat(read("He may second the motion.")).isEmpty();
        assertThat(read("It was a present for the annual fair.")).isEmpty();
    }

    @Test
    void clockTimesAreOffTheCalendarUnlessADayIsNamed() {
        List<DateMention> found =
                dates("The alarm rang at 10 p.m. and police came at 3:45 a.m. Tuesday.", "2021-06-09");
        assertThat(found).extracting(DateMention::type).containsExactly("time", "time");
        assertThat(found).extracting(DateMention::startOn).containsExactly(null, "2021-06-08");
    }

    @Test
    void relativeDatesStayUnresolvedWithoutADayOfPublication() {
        for (String word : List.of(
                "on Monday",
                "last week",
                "yesterday",
                "in December",
                "two years ago",
                "on Thanksgiving",
                "last summer",
                "next year")) {
            List<DateMention> found = dates("Mayor Lena Brandt spoke " + word + ".", null);
            assertThat(found).as(word).hasSize(1);
            assertThat(found.get(0).basis()).as(word).isEqualTo("unresolved");
            assertThat(found.get(0).startOn()).as(word).isNull();
            assertThat(found.get(0).anchorOn()).as(word).isNull();
            assertThat(found.get(0).relative()).as(word).isTrue();
        }
    }

    @Test
    void statedDatesNeedNoDayOfPublication() {
        DateMention date = dates("The bridge opened on 14 July 1921.", null).get(0);
        assertThat(date.value()).isEqualTo("1921-07-14");
        assertThat(date.basis()).isEqualTo("stated");
        assertThat(date.relative()).isFalse();
        assertThat(date.anchorOn()).isNull();
    }

    @Test
    void rowsCarryTheDaysCoveredAndWhatTheyCountFrom() {
        DateMention date =
                dates("The ferry line opened last month.", "2021-06-09").get(0);
        assertThat(date.dateId()).endsWith("-d0001");
        assertThat(date.type()).isEqualTo("date");
        assertThat(date.edtf()).isEqualTo("2021-05");
        assertThat(date.startOn()).isEqualTo("2021-05-01");
        assertThat(date.endOn()).isEqualTo("2021-05-31");
        assertThat(date.precision()).isEqualTo("month");
        assertThat(date.basis()).isEqualTo("article_date");
        assertThat(date.anchorOn()).isEqualTo("2021-06-09");
        assertThat(date.sentence()).isEqualTo("The ferry line opened last month.");
        assertThat(date.confidence()).isBetween(0.6, 1.0);
    }

    @Test
    void offsetsAreCodePoints() {
        DateMention date =
                dates("🎉 Fans in Kraków sang “🎶” on Monday.", "2021-06-09").get(0);
        assertThat(date.text()).isEqualTo("Monday");
        assertThat(date.span().start()).isEqualTo(29);
    }

    @Test
    void monthsAreReadUnderATurkishLocaleToo() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(read("THE FERRY OPENED IN APRIL AND CLOSED ON FRIDAY."))
                    .containsExactly("APRIL=2021-04", "FRIDAY=2021-06-04");
        } finally {
            Locale.setDefault(before);
        }
    }
}
