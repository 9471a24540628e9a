package cn.gov.zs.housing.allocation.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.fairness.DeclarationText.Fault;
import cn.gov.zs.housing.allocation.fairness.DeclarationText.Wrong;
import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
@DisplayName("Declarations as they are typed or pasted")
class DeclarationTextTest {

    @Test
    void columns_are_parted_by_commas_of_either_width_or_tabs_and_names_may_stand_above() {
        var text = DeclarationText.read(
                "\uFEFF签号,类别,代码\r\n\r\n1,镇街,442000118\n 2，工作人员亲属， \n3\tEMPLOYER\tE-1\n4,STAFF_RELATIVE,office\n5\tSTAFF_RELATIVE\t",
                5);
        assertThat(text.faults()).isEmpty();
        assertThat(text.rows())
                .containsExactly(
                        new Declared(1, GroupKind.TOWNSHIP, "442000118"),
                        new Declared(2, GroupKind.STAFF_RELATIVE, ""),
                        new Declared(3, GroupKind.EMPLOYER, "E-1"),
                        new Declared(4, GroupKind.STAFF_RELATIVE, "office"),
                        new Declared(5, GroupKind.STAFF_RELATIVE, ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1,镇街; COLUMNS",
                "1,镇街,442000118,x; COLUMNS",
                "0,镇街,442000118; NUMBER",
                "5,镇街,442000118; NUMBER",
                "9999999999,镇街,442000118; NUMBER",
                "张三,镇街,442000118; NUMBER",
                "1,CATEGORY,LOCAL_OTHER; KIND",
                "1,,x; KIND",
                "1,镇街,; CODE",
                "1,镇街,石岐街道; CODE",
                "1,用人单位,; CODE",
                "1,用人单位,某某有限公司; CODE",
                "1,用人单位,44200019900101123X; CODE",
                "1,工作人员亲属,张三; CODE"
            })
    void a_line_that_cannot_be_taken_is_named_with_its_number(String line, Wrong wrong) {
        var text = DeclarationText.read("4,用人单位,E-1\n" + line, 4);
        assertThat(text.rows()).hasSize(1);
        assertThat(text.faults()).containsExactly(new Fault(2, wrong));
    }

    @Test
    void a_kind_is_declared_of_an_entrant_once() {
        var text = DeclarationText.read("1,EMPLOYER,E-1\n1,TOWNSHIP,442000118\n1,用人单位,E-2", 4);
        assertThat(text.faults()).containsExactly(new Fault(3, Wrong.TWICE));
    }

    @Test
    void a_first_line_that_is_no_line_of_names_is_not_passed_over() {
        assertThat(DeclarationText.read("x,镇街,442000118", 4).faults()).containsExactly(new Fault(1, Wrong.NUMBER));
        assertThat(DeclarationText.read("", 4)).isEqualTo(DeclarationText.read("签号,类别,代码", 4));
    }
}
