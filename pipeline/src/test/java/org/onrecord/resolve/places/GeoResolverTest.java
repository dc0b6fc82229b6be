package org.onrecord.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Texts;
import org.onrecord.record.PlaceKind;
import org.onrecord.resolve.Annotated;

/** All people and events are invented. */
class GeoResolverTest {

    /** "name=country:CODE/how" or "name=place (CODE)" for each mention, in text order, between semicolons. */
    private static String resolve(String text) {
        AnnotatedArticle article = Annotated.of(text);
        List<String> found = new GeoResolver()
                .resolve(article).stream()
                        .map(mention -> describe(article, mention))
                        .toList();
        return String.join("; ", found);
    }

    private static String describe(AnnotatedArticle article, GeoMention mention) {
        String name = article.slice(mention.span());
        return mention.isCountry()
                ? name + "=country:" + mention.countryCode() + "/"
                        + mention.how().label()
                : name + "=" + mention.place().name() + " (" + mention.countryCode() + ")";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Paris, Texas, opened the fair.|Paris=Paris (US); Texas=Texas (US)",
                "A fire broke out in Alexandria, La., on Monday.|Alexandria=Alexandria (US); La.=Louisiana (US)",
                "She was born in Paris and lives in Lyon.|Paris=Paris (FR); Lyon=Lyon (FR)",
                "Police in Springfield, Illinois, arrested two men.|Springfield=Springfield (US); Illinois=Illinois (US)",
                "The train from Birmingham to London was late.|Birmingham=Birmingham (GB); London=London (GB)",
                "The mayor of Peru, Indiana, resigned.|Peru=Peru (US); Indiana=Indiana (US)",
                "Floods hit Peru, Bolivia and Chile.|Peru=country:PE/name; Bolivia=country:BO/name; Chile=country:CL/name",
                "The firm has plants in Canada, Mexico, New York and Ohio.|Canada=country:CA/name; Mexico=country:MX/name; New York=New York State (US); Ohio=Ohio (US)",
                "Officials in London, Ontario, approved the plan.|London=London (CA); Ontario=Ontario (CA)",
            })
    void aPlaceNamedRightAfterDecidesWhichOneIsMeant(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Troops crossed from Georgia into Russia near Tbilisi.|Georgia=country:GE/name; Russia=country:RU/name; Tbilisi=Tbilisi (GE)",
                "Voters in Georgia, Florida and Ohio go to the polls.|Georgia=Georgia (US); Florida=Florida (US); Ohio=Ohio (US)",
                "The storm moved from Alabama to Georgia and hit Atlanta.|Alabama=Alabama (US); Georgia=Georgia (US); Atlanta=Atlanta (US)",
                "Voters in Oregon, Washington and Idaho received ballots.|Oregon=Oregon (US); Washington=Washington State (US); Idaho=Idaho (US)",
                "He moved from Spokane, Washington, to Buffalo, New York.|Spokane=Spokane (US); Washington=Washington State (US); Buffalo=Buffalo (US); New York=New York State (US)",
                "Ada Brookmarsh reported from New York and then, again, Washington.|New York=New York City (US); Washington=Washington (US)",
                "The governor of the state of Washington signed the bill.|Washington=Washington State (US)",
            })
    void aStateIsToldFromACountryOrCityOfItsName(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @Test
    void aFirmThatIsCalledLikeATownIsNoPlace() {
        assertThat(resolve("""
        Kirkland Corp. said Thursday that its profit fell. Kirkland now expects less. Shares of Kirkland, based in Columbus, \
        Ohio, fell. Kirkland will close 40 stores. In the first half, Kirkland's sales rose.""")).isEqualTo("Columbus=Columbus (US); Ohio=Ohio (US)");
        assertThat(resolve("Kirkland Corp. has its seat in Kirkland, Washington."))
                .contains("Kirkland=Kirkland (US)");
    }

    @Test
    void theGivenNameOfOneOfThePeopleIsNoCountry() {
        assertThat(
                        resolve(
                                "The coach hopes that captain Jordan Hale will be fit. \"Jordan is a fighter,\" she said in Leeds."))
                .isEqualTo("Leeds=Leeds (GB)");
        assertThat(resolve("The envoy, Jordan Hale, flew to Amman. Jordan has asked for help."))
                .contains("Jordan=country:JO/name");
    }

    @Test
    void aStateAndACountryOfOneNameAreToldApartInOneArticle() {
        String text = """
        Georgia's parliament in Tbilisi passed a law on foreign agents on Tuesday. The United States has urged Georgia to drop it.

        Georgia voters in Atlanta cared less. Kim Morrow, a teacher in Macon, Georgia, had not heard of it. Senator \
        Lee Dorsett of Georgia had. Georgia has sent help before, he said.

        The United States has urged Georgia to wait. Georgia's foreign minister, Levan Beridze, thanked Russia.""";
        assertThat(resolve(text))
                .isEqualTo(
                        "Georgia=country:GE/name; Tbilisi=Tbilisi (GE); United States=country:US/name; Georgia=country:GE/name;"
                                + " Georgia=Georgia (US); Atlanta=Atlanta (US); Macon=Macon (US); Georgia=Georgia (US);"
                                + " Georgia=Georgia (US); Georgia=Georgia (US);"
                                + " United States=country:US/name; Georgia=country:GE/name;"
                                + " Georgia=country:GE/name; Russia=country:RU/name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The USA and France signed a treaty.|USA=country:US/alias; France=country:FR/name",
                "Turkey closed its border with Syria.|Turkey=country:TR/alias; Syria=country:SY/name",
                "Britain and Northern Ireland agreed.|Britain=country:GB/alias; Northern Ireland=Northern Ireland (GB)",
                "Ireland won the vote.|Ireland=country:IE/name",
                "Guinea, Equatorial Guinea, Guinea-Bissau and Papua New Guinea were invited.|Guinea=country:GN/name; Equatorial Guinea=country:GQ/name; Guinea-Bissau=country:GW/name; Papua New Guinea=country:PG/name",
                "The Democratic Republic of the Congo borders the Republic of the Congo.|Democratic Republic of the Congo=country:CD/name; Republic of the Congo=country:CG/name",
                "He fled Burma for the Czech Republic.|Burma=country:MM/alias; Czech Republic=country:CZ/name",
                "The Soviet Union and East Germany collapsed.|Soviet Union=country:SUHH/name; East Germany=country:DDDE/name",
                "Congo closed its mines near Lubumbashi.|Congo=country:CD/alias; Lubumbashi=Lubumbashi (CD)",
                "The Korean team flew from Seoul.|Korean=country:KR/demonym; Seoul=Seoul (KR)",
                "North Korea paraded new missiles. The Korean leader smiled.|North Korea=country:KP/name; Korean=country:KP/demonym",
                "South Sudan accused Sudan of raids.|South Sudan=country:SS/name; Sudan=country:SD/name",
                "Mexico City is the capital of Mexico.|Mexico City=Mexico City (MX); Mexico=country:MX/name",
            })
    void countriesComeBeforeVillagesOfTheirName(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They told us that the china was broken.|''",
                "Marcus Jordan, a councillor, would not resign. Jordan later left.|''",
                "Ada Brookmarsh said she would not resign. Brookmarsh then left.|''",
                "Editors of The Washington Post and The Hill refused.|''",
                "She roasted a turkey for us.|''",
                "He speaks Russian and wrote the letter in Spanish.|''",
                "Jordan Pellworth said the talks had failed.|''",
                "Chelsea Marwick won the race.|''",
                "The New York Times reported the story.|''",
                "A case of West Nile virus was confirmed.|''",
                "The Minsk agreements have failed.|''",
                "The Bank of England raised its rates.|''",
                "African-American voters stayed at home.|''",
                "His White House bid failed.|''",
            })
    void peopleOrganizationsLanguagesAndThingsAreNoPlaces(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian and Ukrainian diplomats met the Dutch.|Russian=country:RU/demonym; Ukrainian=country:UA/demonym; Dutch=country:NL/demonym",
                "Two Britons and a Pole were hurt.|Britons=country:GB/demonym; Pole=country:PL/demonym",
                "The Nigerien minister met his Nigerian colleague.|Nigerien=country:NE/demonym; Nigerian=country:NG/demonym",
            })
    void demonymsAreTheirCountries(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow believes the offer is a trick.|Moscow=country:RU/metonym",
                "Beijing and Tokyo argue that the islands are theirs.|Beijing=country:CN/metonym; Tokyo=country:JP/metonym",
                "The guarantees sought by Tehran were refused.|Tehran=country:IR/metonym",
                "The minister defended Ankara's demands.|Ankara=country:TR/metonym",
                "The talks with Pyongyang have stalled.|Pyongyang=country:KP/metonym",
                "The Kremlin denied the report.|Kremlin=country:RU/metonym",
                "Downing Street refused to comment.|Downing Street=country:GB/metonym",
                "Analysts said the West should press Tehran to talk.|Tehran=country:IR/metonym",
                "For London, the deal is a relief.|London=country:GB/metonym",
                "A White House official declined to comment.|White House=country:US/metonym",
                "Tokyo has long insisted that the islands are Japanese.|Tokyo=country:JP/metonym; Japanese=country:JP/demonym",
                "Kyiv is not ready to give up land.|Kyiv=country:UA/metonym",
                "The commission asks Warsaw to reopen the border.|Warsaw=country:PL/metonym",
                "Bulgaria wants Ankara to lift the ban.|Bulgaria=country:BG/name; Ankara=country:TR/metonym",
                "Campaigners urged Bogota to free the miners.|Bogota=country:CO/metonym",
                "The envoy called on Nairobi to send troops.|Nairobi=country:KE/metonym",
                "The bank told Lusaka that it would wait.|Lusaka=country:ZM/metonym",
                "The rebels demanded that Khartoum release the drivers.|Khartoum=country:SD/metonym",
                "The union appealed to Lima to raise the price.|Lima=country:PE/metonym",
                "Ministers reminded Vienna of its promise.|Vienna=country:AT/metonym",
            })
    void aCapitalThatThinksSaysOrActsIsItsState(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The firm wants to leave Warsaw.|Warsaw=Warsaw (PL)",
                "She asked about Ankara and its parks.|Ankara=Ankara (TR)",
                "The agency warned tourists in Nairobi to stay indoors.|Nairobi=Nairobi (KE)",
                "The ministers met in Moscow.|Moscow=Moscow (RU)",
                "The missiles would be minutes from Moscow.|Moscow=Moscow (RU)",
                "KYIV — The minister resigned on Monday.|KYIV=Kyiv (UA)",
                "Brussels says the plan is illegal.|Brussels=Brussels (BE)",
                "The president slept in the Kremlin.|Kremlin=Kremlin (RU)",
                "Caracas, with its two million people, was quiet.|Caracas=Caracas (VE)",
                "A crowd gathered outside the White House.|White House=White House (US)",
                "The bus left Berlin at noon.|Berlin=Berlin (DE)",
                "In Kiev, shops were closed.|Kiev=Kyiv (UA)",
            })
    void aCapitalWhereSomebodyIsStaysAPlace(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @Test
    void aCapitalThatActsIsItsStateAlsoInASentenceThatWasNotParsed() {
        AnnotatedArticle article = Texts.tagged("Moscow has never believed the offer. The talks in Ankara failed.");
        assertThat(new GeoResolver().resolve(article))
                .extracting(GeoMention::isCountry)
                .containsExactly(true, false);
    }

    @Test
    void eachMentionOfACapitalIsReadByItself() {
        assertThat(resolve("Moscow rejected the plan. Thousands marched in Moscow on Sunday."))
                .isEqualTo("Moscow=country:RU/metonym; Moscow=Moscow (RU)");
    }

    @Test
    void aBlocsLettersAreNoTown() {
        assertThat(resolve("Kiev and Kyiv are one city. NATO and the EU met; the Czech Republic, or Czechia, hosted."))
                .doesNotContain("EU");
    }

    @Test
    void neighboursDecideAmongTownsOfOneName() {
        assertThat(
                        resolve(
                                "The sheriff of Boone County said a man from Lebanon was held. He was last seen in Whitestown, Indiana."))
                .contains("Lebanon=Lebanon (US)");
        assertThat(resolve("Israel and Lebanon agreed. Beirut was calm.")).contains("Lebanon=country:LB/name");
    }

    @Test
    void theCapitalOfANamedCountryIsMeantAlsoInLocalNews() {
        assertThat(resolve(
                        "Orlando Quintares, who fled Cuba as a boy, was born in Havana. He lives in Miami, Florida."))
                .contains("Havana=Havana (CU)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bus from Oxford, England, crashed on Monday. Thame police closed the road.|Thame=Thame (GB)",
                "A bus from Oxford, England, crashed on Monday. Thame villagers closed the road.|Thame=Thame (GB)",
                "A bus from Oxford, England, crashed on Monday. Thame glasses closed the road.|-",
            })
    void whoServesOrLivesInATownShowsThatItIsOne(String text, String town) {
        String found = resolve(text).replaceAll("^.*England=[^;]*(; )?", "");
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(town);
    }

    @Test
    void aNameHasOneMeaningInAnArticle() {
        assertThat(resolve("A fire destroyed a church in Athens, Georgia. The Athens police are looking for a driver."))
                .isEqualTo("Athens=Athens (US); Georgia=Georgia (US); Athens=Athens (US)");
    }

    @Test
    void regionsAndWatersHaveAPoint() {
        List<GeoMention> found =
                new GeoResolver().resolve(Annotated.of("Fighting in the Donbas spread to the Black Sea and Crimea."));
        assertThat(found)
                .extracting(mention -> mention.place().kind())
                .containsExactly(PlaceKind.REGION, PlaceKind.WATER, PlaceKind.REGION);
        assertThat(found).extracting(mention -> mention.place().latitude()).doesNotContainNull();
    }

    @Test
    void aPlaceThatNoListHasGetsNoPoint() {
        List<GeoMention> found = new GeoResolver().resolve(Annotated.of("The ferry sank on Lake Tirrimundo in Kenya."));
        assertThat(found.get(0).place())
                .extracting(GazetteerPlace::kind, GazetteerPlace::countryCode, GazetteerPlace::latitude)
                .containsExactly(PlaceKind.WATER, "KE", null);
    }

    @Test
    void continentsArePlacesOfTheirOwnKind() {
        AnnotatedArticle article = Annotated.of("The disease spread from Africa to Europe.");
        assertThat(new GeoResolver().resolve(article))
                .extracting(mention -> mention.place().kind())
                .containsExactly(PlaceKind.CONTINENT, PlaceKind.CONTINENT);
    }

    @Test
    void whatTheReaderCallsAPlaceIsOneWithoutAPointWhereNoListHasIt() {
        AnnotatedArticle article = Annotated.of(
                "Farmers from Tirrimundo and Aldersbrook marched. Tirrimundo has had no rain since March.");
        assertThat(new GeoResolver().resolve(article))
                .filteredOn(mention ->
                        mention.place() != null && mention.place().name().equals("Tirrimundo"))
                .hasSize(2)
                .allMatch(mention -> mention.place().latitude() == null);
    }

    @Test
    void aBuildingThatNoListHasIsNoPlace() {
        AnnotatedArticle article = Annotated.of("The president opened the Tirrimundo Bridge on Monday.");
        assertThat(new GeoResolver().resolve(article)).isEmpty();
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(PlaceNames.key("ISTANBUL, Illinois")).isEqualTo("istanbul illinois");
            assertThat(resolve("Officials in ILLINOIS met in Istanbul.")).contains("Illinois (US)", "Istanbul (TR)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Near Tal Afar, engineers cleared two wells in Mosul and Sinjar.|Tal Afar=Tall ‘Afar (IQ); Mosul=Mosul (IQ); Sinjar=Sinjār (IQ)",
                "Doctors in Aleppo treated farmers of Idlib province.|Aleppo=Aleppo (SY); Idlib=Idlib (SY)",
                "Engineers of U.S. Central Command left.|",
                "A fighter of the Islamic State of Iraq and the Levant gave up.|",
            })
    void namesThatTheRecogniserMissesAreFoundByTheWordsAroundThem(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U.S. officials met the mayor.|U.S.=country:US/demonym",
                "Most UK newspapers carried the story.|UK=country:GB/demonym",
                "Planes of the U.S.-led coalition took off.|U.S.=country:US/demonym",
                "The former US ambassador has retired.|US=country:US/demonym",
                "She left the U.S. Monday.|U.S.=country:US/alias",
                "The U.S. wants talks.|U.S.=country:US/alias",
                "Lawyers in the US say that rents rose.|US=country:US/alias",
                "They signed the UK-Norway treaty.|UK=country:GB/alias; Norway=country:NO/name",
            })
    void anAbbreviationBeforeANounIsTheCountrysAdjective(String text, String expected) {
        assertThat(resolve(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Near Tel Karvosh, two lorries burned out.|Tel Karvosh",
                "Near Al Karvosh, one lorry burned out.|Al Karvosh",
                "Engineers cleared wells in the town of Karvosh. Karvosh had waited for a year.|Karvosh;Karvosh",
                "Farmers of the villages of Karvosh met the mayor.|Karvosh",
                "Cracks were found in the Karvosh Dam.|Karvosh Dam",
                "The lawyer Lena Karvosh won her case. Karvosh thanked the jury.|",
                "Near midnight, Karvosh rang the bell.|",
                "The Gate was shut.|",
                "Traders came to Karvosh, a small town in the hills. Karvosh slept.|Karvosh;Karvosh",
                "Karvosh is a village of farmers.|Karvosh",
                "Karvosh, a lawyer, is a villager.|",
                "Floods hit the Karvosh region.|Karvosh",
                "Tents stood on the outskirts of Karvosh.|Karvosh",
                "Grants went to Kenya and Karvosh.|Kenya;Karvosh",
                "The Minister for the Middle East resigned.|",
                "The Special Envoy for Central Asia and the Middle East resigned.|",
                "The Secretary of State for the Balkans resigned.|",
                "The plan for the Middle East failed.|Middle East",
                "The Minister for Norway resigned.|Norway",
                "Partners in Euro-Atlantic affairs met.|",
            })
    void aPlaceThatNoListHasIsKnownByTheWordsAroundIt(String text, String expected) {
        AnnotatedArticle article = Annotated.of(text);
        List<String> found = new GeoResolver()
                .resolve(article).stream()
                        .map(mention -> article.slice(mention.span()))
                        .toList();
        assertThat(String.join(";", found)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferries crossed the Drina in Bosnia.|Drina|water",
                "Smugglers crossed the Prut River at night.|Prut|water",
                "Fish died in Lake Urmia.|Lake Urmia|water",
                "Climbers were lost on Mont Blanc.|Mont Blanc|landmark",
                "Floods on the Brahmaputra and the Teesta River drove thousands out.|Teesta River|water",
            })
    void riversLakesAndMountainsHaveAPoint(String text, String name, String kind) {
        List<GazetteerPlace> places = new GeoResolver()
                .resolve(Annotated.of(text)).stream()
                        .map(GeoMention::place)
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(places)
                .filteredOn(place -> place.name().equals(name))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.kind().label()).isEqualTo(kind);
                    assertThat(place.latitude()).isNotNull();
                });
    }
}
