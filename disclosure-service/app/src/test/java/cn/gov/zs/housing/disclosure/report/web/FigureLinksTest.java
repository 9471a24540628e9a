package cn.gov.zs.housing.disclosure.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class FigureLinksTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, 0, 1, 1, -",
                "1, 0, 1, 1, -",
                "1, 0, 2, 1, figure=MADE",
                "1, 0, 2, 2, figure=REPEALED",
                "1, 0, 2, 3, figure=IN_FORCE",
                "1, 1, 1, 1, figure=PERMITS",
                "1, 1, 2, 1, figure=PENALTIES",
                "1, 1, 3, 1, -",
                "1, 2, 1, 1, -",
                "2, 0, 0, 1, -",
                "2, 0, 1, 0, -",
                "2, 0, 1, 1, line=NEW_RECEIVED&kind=NATURAL_PERSON",
                "2, 0, 3, 2, line=GRANTED&kind=BUSINESS",
                "2, 0, 25, 6, line=CARRIED_FORWARD&kind=OTHER",
                "2, 0, 25, 7, line=CARRIED_FORWARD",
                "3, 0, 1, 1, way=RECONSIDERATION&column=UPHELD",
                "3, 0, 3, 5, way=SUIT_AFTER_RECONSIDERATION&column=TOTAL"
            })
    void a_figure_leads_to_its_cases(int part, int table, int row, int cell, String query) {
        assertThat(FigureLinks.of(part, table, row, cell).orElse(null)).isEqualTo(query);
    }
}
