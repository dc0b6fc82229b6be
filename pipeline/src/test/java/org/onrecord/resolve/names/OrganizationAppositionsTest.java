package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Conllu;

/** All people and firms are invented. */
class OrganizationAppositionsTest {

    @Test
    void theWordsOfADescription() {
        Conllu.Marked name = Conllu.marked("[Karvosh/NNP] , an Oslo/NNP - based/VBN shipping company , sued");
        assertThat(OrganizationAppositions.wordsAfter(name.sentence(), name.last()))
                .contains("shipping", "company");
        assertThat(OrganizationAppositions.startsWith(name.sentence(), 6, Set.of("shipping company")))
                .isTrue();
        assertThat(OrganizationAppositions.startsWith(name.sentence(), 6, Set.of("company")))
                .isFalse();
    }
}
