package cn.gov.zs.housing.housing.construction.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class CsvTest {
    @Test
    void a_table_begins_with_a_byte_order_mark_and_ends_each_row_as_the_standard_says() {
        assertThat(text(new Csv().row("镇街", "套数").row("小榄镇", 300).row("x", null)))
                .isEqualTo("\ufeff镇街,套数\r\n小榄镇,300\r\nx,\r\n");
    }

    @Test
    void what_parts_cells_stands_in_quotes() {
        assertThat(text(new Csv().row("a,b", "say \"c\"", "d\ne")))
                .isEqualTo("\ufeff\"a,b\",\"say \"\"c\"\"\",\"d\ne\"\r\n");
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(text(new Csv().row("=1+1", "+1", "-1", "@x", "\tx", -1)))
                .isEqualTo("\ufeff'=1+1,'+1,'-1,'@x,'\tx,-1\r\n");
        assertThat(text(new Csv().row("=HYPERLINK(\"x\",\"y\")")))
                .isEqualTo("\ufeff\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }

    private static String text(Csv csv) {
        return new String(csv.bytes(), UTF_8);
    }
}
