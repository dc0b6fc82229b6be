package org.onrecord.extract.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Codes of CAMEO 1.1b3 and PLOVER by the words of what is wanted. */
class DemandCodesTest {

  @Test
  void codesADemandWithRootTenAndAnAppealWithRootTwo() {
    List<String> lemmas = List.of("the", "release", "of", "hostage");
    assertThat(DemandCodes.of(lemmas, "demand").cameoCode()).isEqualTo("1053");
    assertThat(DemandCodes.of(lemmas, "appeal").cameoCode()).isEqualTo("0253");
    assertThat(DemandCodes.of(lemmas, "appeal").cameoLabel()).isEqualTo("Appeal for release of persons or property");
  }

  @Test
  void givesPloverModeAndContext() {
    DemandCodes.Codes codes = DemandCodes.of(List.of("lift", "the", "sanction"), "ultimatum");
    assertThat(codes.cameoCode()).isEqualTo("1054");
    assertThat(codes.ploverEvent()).isEqualTo("REQUEST");
    assertThat(codes.ploverMode()).isEqualTo("yield");
    assertThat(codes.ploverContext()).isEqualTo("economic");
  }

  @Test
  void leavesTheCodeOpenWhereTheWordsSayTooLittle() {
    DemandCodes.Codes codes = DemandCodes.of(List.of("more", "toilet"), "demand");
    assertThat(codes.cameoCode()).isNull();
    assertThat(codes.cameoLabel()).isNull();
    assertThat(codes.ploverEvent()).isEqualTo("REQUEST");
  }

  @Test
  void tellsTheRightRuleFirst() {
    assertThat(DemandCodes.of(List.of("resume", "denuclearization", "talk"), "demand").cameoCode()).isEqualTo("106");
    assertThat(DemandCodes.of(List.of("minimum", "wage"), "demand").cameoCode()).isEqualTo("1042");
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
