package org.onrecord.resolve.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.resolve.Names;

/** All people and firms are invented. */
class OrganizationLinkerTest {

    /** "name: alias, alias" of each organization; "_" in names joins words. */
    private static String organizations(String lines) {
        String tagged = lines.replace("; ", "\n").replaceAll("(\\p{Lu}[\\w'.]*)", "$1/NNP/ORGANIZATION");
        return OrganizationLinker.link(Names.of(tagged).all()).stream()
                .map(cluster -> cluster.name() + ": " + String.join(", ", cluster.aliases()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a Harbour League met; a Harbour League left | Harbour League:
            a Harbour Workers League ( HWL ) met; an HWL left | Harbour Workers League: HWL
            a Harbour Workers League met; an HWL left | Harbour Workers League: HWL
            a Lindhaven Shipping met; then Lindhaven left | Lindhaven Shipping: Lindhaven
            a Lindhaven Herald met; the Herald left | Lindhaven Herald: Herald
            a Kenyan Air Force met; the Air Force left | Kenyan Air Force: Air Force
            the NATO met; a North Atlantic Alliance left | NATO: North Atlantic Alliance
            """)
    void namesOfOne(String lines, String organizations) {
        assertThat(organizations(lines).strip()).isEqualTo(organizations.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a Harbour League met; a Port League left | Harbour League: ; Port League:
            a Lindhaven Shipping met; a Lindhaven Bank met; then Lindhaven left | Lindhaven Shipping: ; Lindhaven Bank: ; Lindhaven:
            a Kenyan Air Force met; a Peruvian Air Force met; the Air Force left | Kenyan Air Force: ; Peruvian Air Force: ; Air Force:
            a Harbour League met; an ABC left | Harbour League: ; ABC:
            """)
    void othersStayApart(String lines, String organizations) {
        assertThat(organizations(lines).strip()).isEqualTo(organizations.strip());
    }
}
