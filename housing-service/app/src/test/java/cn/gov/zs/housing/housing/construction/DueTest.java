package cn.gov.zs.housing.housing.construction;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.workdays.TymeCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("zone-free")
class DueTest {
    @ParameterizedTest
    @CsvSource({
        "ANNUAL_TASK, 2026-01-30, 2026-03-05, false",
        "STARTED_PROJECT, 2026-04-29, 2026-05-29, false",
        "FINISHED_PROJECT, 2026-09-14, 2026-10-16, false",
        "MONTHLY_COUNTS, 2026-10-31, 2026-11-13, false",
        "MONTHLY_COUNTS, 2026-12-31, 2027-01-15, true",
    })
    void is_counted_in_working_days_from_the_day_after(
            Clause clause, LocalDate from, LocalDate due, boolean provisional) {
        var counted = due(clause, from, Optional.empty());
        assertThat(counted.due()).isEqualTo(due);
        assertThat(counted.provisional()).isEqualTo(provisional);
    }

    @Test
    void is_kept_on_the_last_day_and_missed_on_the_next() {
        var from = parse("2026-10-31");
        assertThat(due(Clause.MONTHLY_COUNTS, from, Optional.of(parse("2026-11-13")))
                        .on(parse("2026-11-30")))
                .isEqualTo(Due.State.KEPT);
        assertThat(due(Clause.MONTHLY_COUNTS, from, Optional.of(parse("2026-11-14")))
                        .on(parse("2026-11-30")))
                .isEqualTo(Due.State.LATE);
        assertThat(due(Clause.MONTHLY_COUNTS, from, Optional.empty()).on(parse("2026-11-13")))
                .isEqualTo(Due.State.OPEN);
        assertThat(due(Clause.MONTHLY_COUNTS, from, Optional.empty()).on(parse("2026-11-14")))
                .isEqualTo(Due.State.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void every_limit_stands_word_for_word_among_the_rules_cited(Clause clause) throws IOException {
        assertThat(clause.quote()).contains(clause.workingDays() + " working days");
        assertThat(Files.readString(law())).contains(clause.quote(), Clause.NOTICE);
    }

    private static Due due(Clause clause, LocalDate from, Optional<LocalDate> published) {
        return Due.of(clause, from, published, TymeCalendar.shipped());
    }

    private static Path law() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("docs/law/notices-cited.md");
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("docs/law is not above this module");
    }
}
