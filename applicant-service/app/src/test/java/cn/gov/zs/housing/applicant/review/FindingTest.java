package cn.gov.zs.housing.applicant.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void a_finding_is_written_in_words() {
        assertThat(Finding.faultOf("入户走访，\n情况属实。")).isEmpty();
        assertThat(Finding.faultOf("  ")).contains(Finding.Fault.REQUIRED);
        assertThat(Finding.faultOf("实".repeat(1_000))).isEmpty();
        assertThat(Finding.faultOf("实".repeat(1_001))).contains(Finding.Fault.TOO_LONG);
        assertThat(Finding.faultOf("身份证442000198001010017属实")).contains(Finding.Fault.HOLDS_ID_NUMBER);
        assertThat(Finding.faultOf("实\u0000")).contains(Finding.Fault.BAD_CHARACTERS);
    }

    @Test
    void a_faulty_finding_cannot_be_made_and_none_prints_what_it_says() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding("442000198001010017"))
                .withMessageNotContaining("442000198001010017");
        assertThat(new Finding("李美华家中三口").toString()).doesNotContain("李美华");
    }
}
