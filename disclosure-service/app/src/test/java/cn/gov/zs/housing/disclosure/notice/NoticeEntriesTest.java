package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.publiclog.LogEntry;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the public log says of a notice, which it says for good. */
class NoticeEntriesTest {
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");

    private static Standing standing(NoticeKind kind) {
        return NoticeSamples.draft(kind, "reference-1").publish(AT, NoticeSamples.SALT);
    }

    @ParameterizedTest
    @EnumSource
    void a_notice_is_logged_when_it_is_published_and_again_when_it_ends(NoticeKind kind) {
        var notice = standing(kind);
        var id = notice.head().id().text();
        assertThat(NoticeEntries.of(notice))
                .extracting(entry -> entry.id().text())
                .containsExactly("notice-published." + id);

        var over = (EndAnswer.Over) notice.end(LocalDate.of(2027, 1, 1));
        var entries = NoticeEntries.of(over.notice());
        assertThat(entries)
                .extracting(entry -> entry.id().text())
                .containsExactly("notice-published." + id, "notice-ended." + id);
        // the first entry is the same to the byte, however late it is written
        assertThat(entries.getFirst()).isEqualTo(NoticeEntries.of(notice).getFirst());
        assertThat(entries.getLast().canonical())
                .contains("\"when\":\"2027-01-01\"", notice.head().digest().text());
    }

    @Test
    void a_corrected_notice_is_logged_as_taken_down_with_the_reason() {
        var down =
                standing(NoticeKind.CITY_REVIEW).takeDown(LocalDate.of(2026, 11, 24), TakenDown.Reason.CORRECTED, "");
        assertThat(NoticeEntries.of(down))
                .extracting(LogEntry::canonical)
                .last()
                .asString()
                .contains("\"kind\":\"notice-taken-down\"", "\"reason\":\"CORRECTED\"", "\"when\":\"2026-11-24\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_REVIEW", "CITY_REVIEW"})
    void nothing_in_the_log_names_a_household_or_its_application(NoticeKind kind) {
        var notice = standing(kind);
        var facts = (HouseholdFacts) notice.content();
        for (var entry : NoticeEntries.of(notice)) {
            assertThat(entry.canonical())
                    .doesNotContain(
                            "reference",
                            facts.applicantName().text(),
                            "442000",
                            notice.salt().hex());
            assertThat(entry.reference()).isEmpty();
        }
        assertThat(NoticeEntries.of(standing(NoticeKind.HOMES)).getFirst().canonical())
                .contains("\"reference\":\"reference-1\"");
    }
}
