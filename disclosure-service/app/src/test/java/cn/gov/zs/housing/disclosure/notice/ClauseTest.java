package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.LawText;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Each legal number stands beside its clause")
@Tag("zone-free")
class ClauseTest {
    @ParameterizedTest
    @EnumSource
    void quotes_the_work_plan_verbatim_under_its_own_heading(Clause clause) {
        assertThat(LawText.section(clause.ref())).contains(clause.quote());
        assertThat(clause.quote()).contains(clause.words());
        assertThat(clause.words()).contains(clause.days() + "个自然日");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_REVIEW, 二（一）（3）, 20",
        "CITY_REVIEW,  二（一）（3）, 20",
        "HOMES,        二（一）（4）, 10",
        "RESULT,       二（一）（7）, 20"
    })
    void orders_every_kind_of_notice(NoticeKind kind, String ref, int days) {
        assertThat(Clause.of(kind).ref()).isEqualTo(ref);
        assertThat(Clause.of(kind).days()).isEqualTo(days);
    }

    @Test
    void is_in_force_on_the_first_day_the_platform_runs() {
        assertThat(Clause.values()).allMatch(clause -> clause.inForceFrom().isBefore(LocalDate.of(2026, 11, 23)));
    }
}
