package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Strength;

/** Codes of CAMEO 1.1b3 and PLOVER by the words of what is wanted. */
class DemandCodesTest {

    private static DemandCodes.Codes codes(String main, String others, Strength strength) {
        Set<String> lemmas = new HashSet<>(List.of(others.split(" ")));
        lemmas.add(main);
        return DemandCodes.of(new ContentWords(main, lemmas, false), strength);
    }

    @Test
    void codesADemandWithRootTenAndAnAppealWithRootTwo() {
        assertThat(codes("release", "of hostage", Strength.DEMAND).cameoCode()).isEqualTo("1053");
        assertThat(codes("release", "of hostage", Strength.APPEAL).cameoCode()).isEqualTo("0253");
        assertThat(codes("release", "of hostage", Strength.APPEAL).cameoLabel())
                .isEqualTo("Appeal for release of persons or property");
    }

    @Test
    void givesPloverModeAndContext() {
        DemandCodes.Codes codes = codes("lift", "the sanction", Strength.ULTIMATUM);
        assertThat(codes.cameoCode()).isEqualTo("1054");
        assertThat(codes.ploverEvent()).isEqualTo("REQUEST");
        assertThat(codes.ploverMode()).isEqualTo("yield");
        assertThat(codes.ploverContext()).isEqualTo("economic");
    }

    @Test
    void leavesTheCodeOpenWhereTheWordsSayTooLittle() {
        DemandCodes.Codes codes = codes("toilet", "more", Strength.DEMAND);
        assertThat(codes.cameoCode()).isNull();
        assertThat(codes.cameoLabel()).isNull();
        assertThat(codes.ploverEvent()).isEqualTo("REQUEST");
    }

    @Test
    void leavesTheCodeOpenWhereSomethingIsNotToBeDone() {
        assertThat(DemandCodes.of(new ContentWords("resign", Set.of("not", "resign"), true), Strength.DEMAND)
                        .cameoCode())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "release | jailed rival | 1053",
                "refrain | violence | 1056",
                "donate | profit to veteran | 103",
                "tighten | gun law | 1042",
                "push | for new law | 1042",
                "reject | debt deal | 1042",
                "close | the border | 1042",
                "impose | a tax | 1042",
                "support | its position | 102",
                "confirm | the nominee | 102",
                "follow | court ruling | 105",
                "lay | out his plan | 100",
                "pay | its debt | 100",
                "resume | denuclearization talk | 106",
                "meet | the minister | 106",
                "negotiate | with the crew | 106",
                "resign | at once | 1041",
                "free | PERSON | 1053",
                "withdraw | its troop | 1056",
                "ceasefire | a | 1056",
                "stop | jail journalist | 1051",
                "call | off the strike | 1052",
                "admit | the inspector | 1055",
                "peacekeeper | more | 1034",
                "supply | rebel weapon | 1032",
                "extradite | the banker | 1013",
                "aid | humanitarian | 1033",
                "loan | a | 1031",
                "settle | the dispute | 107",
                "mediate | between they | 108",
                "recognize | the right of widow | 1043",
                "hold | early election | 1044",
                "repeal | the water law | 1042",
                "law | a new | 1042",
                "wage | a minimum | 1042",
                "reform | electoral | 104",
                "cooperate | with the court | 101",
                "comply | with the ruling | 105",
                "apology | an | 100",
                "release | the email record | 100",
                "testify | before it | 1013",
                "vote | for PERSON | 102",
                "vote | for the bill | 102",
                "embrace | her proposal | 102",
                "pass | the rescue package | 1042",
                "create | a job program | 1042",
                "release | copy of speech | 100",
                "lock | she up | 1013",
                "publish | a tax return | 100",
            })
    void codesByTheMainWord(String main, String others, String code) {
        assertThat(codes(main, others, Strength.DEMAND).cameoCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meet | its deadline",
                "explore | the policy",
                "teach | the law",
                "freeze | settlement construction",
                "do | the thing",
                "ban | PERSON",
                "vote | early",
                "vote | against the bill",
                "create | a better world",
                "release | pressure",
            })
    void sideMattersDecideNoCode(String main, String others) {
        assertThat(codes(main, others, Strength.DEMAND).cameoCode()).isNull();
    }

    @Test
    void doesNotDependOnTheComputersLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(DemandCodes.isDemandable("INVESTIGATION")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
