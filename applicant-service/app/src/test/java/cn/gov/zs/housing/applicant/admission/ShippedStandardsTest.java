package cn.gov.zs.housing.applicant.admission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.admission.Limit.Measured;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedStandardsTest {
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private final AdmissionStandards standards = new InMemoryAdmissionStandards();

    @Test
    void all_of_them_are_samples() {
        assertThat(ShippedStandards.read(LocalDate.of(2026, 11, 23))).hasSize(5).allMatch(AdmissionStandard::sample);
    }

    @Test
    void a_second_start_adds_nothing() {
        ShippedStandards.layInto(standards, START);
        var once = standards.books();
        ShippedStandards.layInto(standards, START.plusSeconds(60));

        assertThat(standards.books()).isEqualTo(once);
        assertThat(once.getFirst().versions()).hasSize(4);
    }

    @ParameterizedTest(name = "on {0} the income line is {1} and the built area {2}")
    @CsvSource({
        "2012-02-20, '', ''",
        "2012-02-21, '', ≤15.00",
        "2013-05-23, '', ≤15.00",
        "2013-05-24, ≤1385.00, <13.00",
        "2017-12-31, ≤1385.00, <13.00",
        "2018-01-01, ≤2428.00, <15.00",
        "2018-06-30, ≤2428.00, <15.00",
        "2018-07-01, ≤2643.00, <15.00",
        "2026-11-23, ≤2643.00, <15.00",
    })
    void the_lines_that_were_seen_stand_on_their_days(LocalDate day, String income, String area) {
        ShippedStandards.layInto(standards, START);

        assertThat(line(day, Criterion.PER_HEAD_MONTHLY_INCOME)).isEqualTo(income);
        assertThat(line(day, Criterion.PER_HEAD_BUILT_AREA)).isEqualTo(area);
    }

    @Test
    void migrants_need_points_and_have_no_income_line() {
        ShippedStandards.layInto(standards, START);

        var migrants = standards
                .inForce(ApplicationCategory.MIGRANT_POINTS, LocalDate.of(2026, 11, 23), START)
                .orElseThrow()
                .standard();
        assertThat(migrants.find(Criterion.PER_HEAD_MONTHLY_INCOME)).isEmpty();
        assertThat(migrants.find(Criterion.MIGRANT_POINTS)).isPresent();
    }

    private String line(LocalDate day, Criterion criterion) {
        return standards.inForce(ApplicationCategory.LOCAL_LOW_INCOME, day, START).stream()
                .flatMap(version -> version.standard().find(criterion).stream())
                .map(Measured.class::cast)
                .map(limit -> (limit.included() ? "≤" : "<") + limit.number())
                .collect(Collectors.joining());
    }
}
