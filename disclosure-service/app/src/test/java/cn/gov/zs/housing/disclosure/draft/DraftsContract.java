package cn.gov.zs.housing.disclosure.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.draft.Drafts.Stage;
import cn.gov.zs.housing.disclosure.mask.Candidates;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.MaskField;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.Publishing.Overtaken;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Drafts} does, wherever it keeps them. Each test finds it empty. */
public abstract class DraftsContract {
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final Officer ONE = new Officer("one", "甲");
    private static final Progress.Submitted SUBMITTED = new Progress.Submitted(ONE, AT, "原因");
    private static final Progress.Approved APPROVED =
            new Progress.Approved(SUBMITTED, new Officer("other", "乙"), AT.plusSeconds(1));
    private static final Envelope<?> EVENT = new Envelope<>("event", "t", "/s", "app", AT, 1, "");

    protected abstract Drafts drafts();

    static Stream<Work> works() {
        return Stream.of(
                new Work.Held(
                        "event",
                        NoticeId.of(NoticeKind.FIRST_REVIEW, "app"),
                        DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app")),
                new Work.Held(
                        "event",
                        NoticeId.of(NoticeKind.RESULT, "app"),
                        DraftSamples.proposal(NoticeKind.RESULT, "app")),
                new Work.Held(
                        "event",
                        NoticeId.of(NoticeKind.HOMES, "app"),
                        new Proposal(NoticeKind.HOMES, "app", null, new Proposal.Homes(NoticeSamples.homes()))),
                new Work.Typed(
                        new DutyId(new UUID(0, 1).toString()),
                        "policy",
                        new TypedNotice(
                                "标题",
                                List.of(new TypedNotice.Element("正文", "第一行\n第二行")),
                                List.of(List.of("镇街", "户数"), List.of("小榄镇", "20")))));
    }

    static Stream<Progress> stages() {
        return Stream.of(
                new Progress.Open(),
                SUBMITTED,
                APPROVED,
                new Progress.Published(APPROVED, "/notices/1"),
                new Progress.Dropped(Overtaken.WITHDRAWN, AT));
    }

    @ParameterizedTest
    @MethodSource("works")
    void gives_back_what_it_was_given(Work work) {
        var draft = draft("d", AT, Optional.of(work), new Progress.Open());
        assertThat(drafts().hold(EVENT, draft)).isTrue();
        assertThat(drafts().find("d").orElseThrow().state()).isEqualTo(draft);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void gives_back_how_far_it_has_come(Progress progress) {
        var draft = draft("d", AT, Optional.empty(), progress);
        assertThat(drafts().begin(draft)).isTrue();
        assertThat(drafts().find("d").orElseThrow().state()).isEqualTo(draft);
        assertThat(drafts().list(List.of(DraftDesk.stage(draft)), 0, 10).items())
                .containsExactly(draft);
    }

    @Test
    void holds_once_for_an_event_and_knows_for_which() {
        var draft = draft("d", AT, Optional.empty(), new Progress.Open());
        assertThat(drafts().hold(EVENT, draft)).isTrue();
        assertThat(drafts().hold(EVENT, draft)).isFalse();
        assertThat(drafts().heldFor(EVENT, "d")).isTrue();
        assertThat(drafts().heldFor(new Envelope<>("other", "t", "/s", "app", AT, 1, ""), "d"))
                .isFalse();
    }

    @Test
    void refuses_a_change_of_what_was_changed_since() {
        drafts().begin(draft("d", AT, Optional.empty(), new Progress.Open()));
        drafts().<Done>change("d", 1, draft -> Change.to(draft.to(SUBMITTED)));
        assertThatThrownBy(() -> drafts().<Done>change("d", 1, draft -> Change.to(draft.to(APPROVED))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(drafts().find("d").orElseThrow().state().progress()).isEqualTo(SUBMITTED);
    }

    @Test
    void lists_the_oldest_first_by_pages_and_by_what_they_are_about() {
        IntStream.range(0, 5)
                .forEach(
                        i -> drafts().begin(draft("d" + i, AT.minusSeconds(i), Optional.empty(), new Progress.Open())));
        var page = drafts().list(List.of(Stage.OPEN, Stage.SUBMITTED), 1, 2);
        assertThat(page.items()).extracting(draft -> draft.head().id()).containsExactly("d2", "d1");
        assertThat(page.total()).isEqualTo(5);
        assertThat(drafts().list(List.of(Stage.PUBLISHED), 0, 2).items()).isEmpty();
        assertThat(drafts().listOf("app")).hasSize(5);
        assertThat(drafts().listOf("other")).isEmpty();
    }

    private static Draft draft(String id, Instant since, Optional<Work> work, Progress progress) {
        var earlier = new Finding.Earlier("n-1", Place.ELSEWHERE, MaskField.ID_NUMBER);
        return new Draft(
                new Draft.Head(id, Place.FIRST_REVIEW, "app", Optional.of("442000118"), "", since),
                work,
                new Verdict(
                        "2019-1",
                        List.of(
                                new Finding(Finding.Kind.SPLICE, MaskField.ID_NUMBER, 1, Optional.of(earlier), 1),
                                Finding.alone(Finding.Kind.NAME_DISGUISED, MaskField.APPLICANT_NAME, 2)),
                        new Verdict.Figures(1, new Candidates(2_400, 1), 0, 1_000)),
                List.of(ONE),
                progress);
    }
}
