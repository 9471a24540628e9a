package cn.gov.zs.housing.disclosure.library;

import static cn.gov.zs.housing.disclosure.library.LibrarySamples.AT;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.MADE;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.OTHER;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.WRITER;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.correction;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.draft;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.id;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.policy;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class LibraryTextTest {
    private final TextBody.Policy body = policy("中府〔2026〕1号", MADE);

    @Test
    void nobody_publishes_what_she_wrote() {
        var text = LibraryText.begun(id("a"), draft(body));
        assertThat(text.approve(WRITER, AT)).isEqualTo(new LibraryAnswer.OwnWork());
        assertThat(text.approve(OTHER, AT)).isInstanceOf(LibraryAnswer.Published.class);
    }

    @Test
    void a_draft_that_was_not_handed_in_waits_for_nobody() {
        var kept = new Pending.Draft(body, WRITER, AT, "", false);
        assertThat(LibraryText.begun(id("a"), kept).approve(OTHER, AT)).isEqualTo(new LibraryAnswer.NothingWaits());
    }

    @Test
    void a_correction_needs_its_reason_and_keeps_the_version_before_it() {
        var text = published("a", body);
        assertThat(text.write(draft(body))).isEqualTo(new LibraryAnswer.ReasonMissing());

        var kept = (LibraryAnswer.Kept) text.write(correction(body, "错字"));
        assertThat(kept.text().current(MADE)).hasValue(text.versions().getFirst());
        var after = ((LibraryAnswer.Published) kept.text().approve(OTHER, AT)).text();
        assertThat(after.versions()).hasSize(2).startsWith(text.versions().getFirst());
        assertThat(after.current(MADE).orElseThrow().reason()).isEqualTo("错字");
        assertThat(after.reference(1)).isEqualTo("中府〔2026〕1号");
        assertThat(after.reference(2)).isEqualTo("中府〔2026〕1号@2");
    }

    @Test
    void the_number_names_a_policy_and_stays() {
        var text = published("a", body);
        assertThat(text.write(correction(policy("中府〔2026〕2号", MADE), "错号"))).isEqualTo(new LibraryAnswer.NumberStays());
    }

    @Test
    void what_came_down_is_read_no_more_and_never_changes() {
        var asked = ((LibraryAnswer.Kept) published("a", body).askToTakeDown(new Pending.TakeDown(WRITER, AT, "误发")))
                .text();
        assertThat(asked.isPublic()).isTrue();
        assertThat(asked.approve(WRITER, AT)).isEqualTo(new LibraryAnswer.OwnWork());
        var down = ((LibraryAnswer.TakenDown) asked.approve(OTHER, AT)).text();
        assertThat(down.isPublic()).isFalse();
        assertThat(down.current(MADE)).isEmpty();
        assertThat(down.versions()).hasSize(1);
        assertThat(down.write(correction(body, "再来"))).isEqualTo(new LibraryAnswer.Down());
    }

    @Test
    void what_was_sent_back_is_its_writers_again() {
        var back = ((LibraryAnswer.Kept) LibraryText.begun(id("a"), draft(body)).sendBack()).text();
        assertThat(back.approve(OTHER, AT)).isEqualTo(new LibraryAnswer.NothingWaits());
        assertThat(back.newest()).isEqualTo(body);
    }

    @Test
    void a_guide_holds_from_its_day_of_force() {
        var first = guide(LocalDate.of(2026, 11, 20));
        var later = guide(LocalDate.of(2027, 1, 1));
        var text = ((LibraryAnswer.Published)
                        ((LibraryAnswer.Kept) published("g", first).write(correction(later, "新标准")))
                                .text()
                                .approve(OTHER, AT))
                .text();
        assertThat(text.current(LocalDate.of(2026, 12, 31)).orElseThrow().number())
                .isEqualTo(1);
        assertThat(text.current(LocalDate.of(2027, 1, 1)).orElseThrow().number())
                .isEqualTo(2);
    }

    private static TextBody.Guide guide(LocalDate from) {
        return new TextBody.Guide(new TextHead("申请", "测试局", MADE, ""), from, Map.of(GuidePart.WHO, "家庭"), List.of());
    }

    @Test
    void a_digest_changes_with_every_part_of_a_text() {
        var other = new TextBody.Policy(
                body.head(),
                body.number(),
                body.inForceFrom(),
                Optional.of(MADE.plusYears(5)),
                body.words(),
                body.relations(),
                List.of());
        var repeals = policy("中府〔2026〕1号", MADE, new Relation(Relation.Effect.REPEALS, id("x")));
        var amends = policy("中府〔2026〕1号", MADE, new Relation(Relation.Effect.AMENDS, id("x")));
        assertThat(List.of(body.digest(), other.digest(), repeals.digest(), amends.digest()))
                .doesNotHaveDuplicates();
        assertThat(body.digest()).isEqualTo(policy("中府〔2026〕1号", MADE).digest()).startsWith("sha256:");
    }
}
