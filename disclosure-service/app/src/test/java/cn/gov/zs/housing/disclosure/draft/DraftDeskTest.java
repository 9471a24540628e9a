package cn.gov.zs.housing.disclosure.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.catalogue.DutySamples;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.catalogue.TypedDuty;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.mask.Combination;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.IdMask;
import cn.gov.zs.housing.disclosure.mask.InMemoryExposures;
import cn.gov.zs.housing.disclosure.mask.MaskPolicies;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Shown;
import cn.gov.zs.housing.disclosure.notice.HouseholdFacts;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.ReviewNotices;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.StaleVersionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("拟稿和复核")
class DraftDeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = NoticeSamples.morning(DAY);
    private static final Officer ONE = new Officer("one", "甲");
    private static final Officer OTHER = new Officer("other", "乙");
    private static final Officer THIRD = new Officer("third", "丙");
    private static final NoticeId FIRST = NoticeId.of(NoticeKind.FIRST_REVIEW, "app");

    private final DutySamples.Desk desk = new DutySamples.Desk();
    private final NoticeBoard board = new NoticeBoard(desk.notices, () -> NoticeSamples.SALT);
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final InMemoryExposures exposures = new InMemoryExposures();
    private final InMemoryClearances clearances = new InMemoryClearances();
    private final Inspection inspection = DraftSamples.inspection(exposures);
    private final ReviewNotices reviews = new ReviewNotices(
            desk.notices, board, new GuardedBoard(desk.notices, board, drafts, inspection, clearances));
    private final DraftDesk office = new DraftDesk(drafts, inspection, desk.duties, desk.office);
    private final Completion completion = new Completion(
            drafts, inspection, clearances, board, new DocumentDesk(desk.documents), desk.duties, desk.office);

    @Test
    void a_held_notice_goes_out_when_one_officer_generalised_it_and_another_approved() {
        hold("current=中山市小榄镇新市社区升平路12号");
        done(office.remedy(FIRST.text(), 1, Remedy.ADDRESSES_TO_TOWNSHIP, ONE, NOW));
        done(office.submit(FIRST.text(), 2, "", ONE, NOW));
        assertThat(office.approve(FIRST.text(), 3, ONE, NOW)).isInstanceOf(DraftAnswer.OwnHands.class);
        done(office.approve(FIRST.text(), 3, OTHER, NOW.plusSeconds(60)));
        completion.complete(FIRST.text(), NOW.plusSeconds(61));
        completion.complete(FIRST.text(), NOW.plusSeconds(90));

        assertThat(desk.notices.find(FIRST).orElseThrow()).isInstanceOfSatisfying(Standing.class, standing -> {
            assertThat(standing.head().publishedAt()).isEqualTo(NOW.plusSeconds(61));
            assertThat(((HouseholdFacts) standing.content()).currentAddress().text())
                    .isEqualTo("中山市小榄镇");
            assertThat(((HouseholdFacts) standing.content()).hukouAddress().text())
                    .isEqualTo("中山市小榄镇永宁社区");
        });
        assertThat(draft().work()).isEmpty();
        assertThat(draft().progress()).isInstanceOf(Progress.Published.class);
        assertThat(clearances.find(FIRST.text()).orElseThrow().by()).contains(OTHER);
    }

    @Test
    void whoever_only_put_it_forward_does_not_approve_it_either() {
        hold("employer=永安厂13800138000");
        done(office.remedy(FIRST.text(), 1, Remedy.STAR_NUMBERS, ONE, NOW));
        done(office.submit(FIRST.text(), 2, "", OTHER, NOW));
        assertThat(office.approve(FIRST.text(), 3, OTHER, NOW)).isInstanceOf(DraftAnswer.OwnHands.class);
        assertThat(office.approve(FIRST.text(), 3, ONE, NOW)).isInstanceOf(DraftAnswer.OwnHands.class);
        done(office.approve(FIRST.text(), 3, THIRD, NOW));
    }

    @Test
    void below_the_floor_no_reason_helps_and_hiding_the_number_does() {
        old("442000********0017");
        hold();
        assertThat(office.submit(FIRST.text(), 1, "报纸已经登过，再登无妨", ONE, NOW))
                .isInstanceOfSatisfying(
                        DraftAnswer.Blocked.class,
                        blocked -> assertThat(blocked.findings())
                                .extracting(Finding::kind)
                                .containsExactly(Finding.Kind.SPLICE));

        done(office.remedy(FIRST.text(), 1, Remedy.HIDE_ID_NUMBER, ONE, NOW));
        done(office.submit(FIRST.text(), 2, "", ONE, NOW));
        done(office.approve(FIRST.text(), 3, OTHER, NOW));
        completion.complete(FIRST.text(), NOW);

        assertThat(((HouseholdFacts) ((Standing) desk.notices.find(FIRST).orElseThrow()).content())
                        .idNumber()
                        .text())
                .isEqualTo("*".repeat(18));
    }

    @Test
    void a_changed_style_that_leaves_the_floor_goes_out_with_a_reason_and_a_second_officer() {
        old("******1980********");
        hold();
        assertThat(office.submit(FIRST.text(), 1, " ", ONE, NOW)).isInstanceOf(DraftAnswer.ReasonNeeded.class);
        assertThat(office.submit(FIRST.text(), 1, "见442000198001010017", ONE, NOW))
                .isInstanceOf(DraftAnswer.ReasonUnfit.class);
        done(office.submit(FIRST.text(), 1, "以前全部隐蔽，现按规则显示前六位", ONE, NOW));
        done(office.approve(FIRST.text(), 2, OTHER, NOW));
        completion.complete(FIRST.text(), NOW);

        assertThat(desk.notices.find(FIRST)).isPresent();
        assertThat(clearances.find(FIRST.text()).orElseThrow().reason()).isEqualTo("以前全部隐蔽，现按规则显示前六位");
        assertThat(clearances.find(FIRST.text()).orElseThrow().verdict().findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.STYLE_CHANGED);
    }

    @Test
    void what_was_published_between_approval_and_publication_sends_it_back() {
        hold("current=中山市小榄镇新市社区升平路12号");
        done(office.remedy(FIRST.text(), 1, Remedy.ADDRESSES_TO_TOWNSHIP, ONE, NOW));
        done(office.submit(FIRST.text(), 2, "", ONE, NOW));
        done(office.approve(FIRST.text(), 3, OTHER, NOW));
        old("442000********0017");
        completion.complete(FIRST.text(), NOW);

        assertThat(desk.notices.find(FIRST)).isEmpty();
        assertThat(draft().progress()).isEqualTo(new Progress.Open());
        assertThat(draft().verdict().findings()).extracting(Finding::kind).containsExactly(Finding.Kind.SPLICE);
    }

    @Test
    void what_is_overtaken_while_it_goes_out_does_not_stay_up() {
        hold("current=中山市小榄镇新市社区升平路12号");
        done(office.remedy(FIRST.text(), 1, Remedy.ADDRESSES_TO_TOWNSHIP, ONE, NOW));
        done(office.submit(FIRST.text(), 2, "", ONE, NOW));
        done(office.approve(FIRST.text(), 3, OTHER, NOW));
        var withdrawing = new Completion(
                drafts,
                inspection,
                new InMemoryClearances() {
                    @Override
                    public synchronized void add(Clearance clearance) {
                        reviews.withdrawn("app", NOW);
                    }
                },
                board,
                new DocumentDesk(desk.documents),
                desk.duties,
                desk.office);
        withdrawing.complete(FIRST.text(), NOW);

        assertThat(desk.notices.find(FIRST).orElseThrow())
                .isInstanceOfSatisfying(
                        TakenDown.class, down -> assertThat(down.reason()).isEqualTo(TakenDown.Reason.WITHDRAWN));
        assertThat(draft().progress()).isInstanceOf(Progress.Dropped.class);
    }

    @Test
    void a_remedy_says_less_of_what_was_found_and_nothing_of_what_was_not() {
        hold("employer=一鸣公司 １３８-００１３-８０００ 仓库");
        assertThat(office.remedy(FIRST.text(), 1, Remedy.HIDE_ID_NUMBER, ONE, NOW))
                .isInstanceOf(DraftAnswer.NoRemedy.class);
        var done = done(office.remedy(FIRST.text(), 1, Remedy.STAR_NUMBERS, ONE, NOW));
        var household = (Proposal.Household)
                ((Work.Held) done.work().orElseThrow()).proposal().wording();
        assertThat(household.employer()).isEqualTo("一鸣公司 *** 仓库");
        assertThat(done.verdict().clear()).isTrue();
    }

    @Test
    void a_disguised_name_is_written_as_usual() {
        hold("name=李⽉华");
        var done = done(office.remedy(FIRST.text(), 1, Remedy.USUAL_NAME, ONE, NOW));
        var household = (Proposal.Household)
                ((Work.Held) done.work().orElseThrow()).proposal().wording();
        assertThat(household.applicantName()).isEqualTo("李月华");
        assertThat(done.verdict().clear()).isTrue();
    }

    @Test
    void two_editors_at_once_the_second_is_told_and_nothing_of_the_first_is_lost() {
        var id = begin();
        done(office.write(id, 1, notice("甲的文字"), ONE, NOW));
        assertThatThrownBy(() -> office.write(id, 1, notice("乙的文字"), OTHER, NOW))
                .isInstanceOf(StaleVersionException.class);
        assertThat(((Work.Typed) drafts.find(id).orElseThrow().state().work().orElseThrow())
                        .words()
                        .words("核减标准"))
                .contains("甲的文字");
    }

    @Test
    void a_typed_notice_needs_the_elements_of_its_item_a_clear_guard_and_four_eyes() {
        var id = begin();
        assertThat(office.submit(id, 1, "", ONE, NOW))
                .isInstanceOfSatisfying(DraftAnswer.ElementsMissing.class, missing -> {
                    assertThat(missing.missing()).containsExactly("核减户数", "核减标准", "核减总额");
                    assertThat(missing.clause()).isEqualTo("三（二）");
                });
        done(office.write(id, 1, notice("按收入核减，经办人13800138000"), ONE, NOW));
        assertThat(office.submit(id, 2, "公开电话", ONE, NOW)).isInstanceOf(DraftAnswer.Blocked.class);
        done(office.write(id, 2, notice("按收入核减"), ONE, NOW));
        done(office.submit(id, 3, "", ONE, NOW));
        assertThat(office.write(id, 4, notice("改动"), ONE, NOW))
                .isEqualTo(new DraftAnswer.OtherStage(Drafts.Stage.SUBMITTED));
        assertThat(office.approve(id, 4, ONE, NOW)).isInstanceOf(DraftAnswer.OwnHands.class);
        done(office.sendBack(id, 4));
        done(office.submit(id, 5, "", ONE, NOW));
        done(office.approve(id, 6, OTHER, NOW));
        completion.complete(id, NOW.plusSeconds(1));
        completion.complete(id, NOW.plusSeconds(99));

        var path = ((Progress.Published) drafts.find(id).orElseThrow().state().progress()).path();
        var document = desk.documents
                .find(new DocumentId(path.substring("/documents/".length())))
                .orElseThrow();
        assertThat(((DocumentBody.OfficeNotice) document.body()).elements()).hasSize(3);
        var duty = desk.duties.find(duty()).orElseThrow().state();
        assertThat(duty.publications()).singleElement().satisfies(publication -> {
            assertThat(publication.address()).isEqualTo(path);
            assertThat(publication.on()).isEqualTo(DAY);
            assertThat(publication.by()).contains(OTHER);
        });
    }

    @Test
    void a_table_about_one_family_that_a_notice_names_cannot_go_out_for_any_reason() {
        reviews.passed(event("1"), DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app"), NOW);
        var id = begin();
        var words = notice("按收入核减");
        var table = Typing.table("镇街\t家庭人口\t户数\n小榄镇\t3\t1\n");
        done(office.write(id, 1, new TypedNotice(words.title(), words.elements(), table), ONE, NOW));
        assertThat(office.submit(id, 2, "统计需要", ONE, NOW))
                .isInstanceOfSatisfying(
                        DraftAnswer.Blocked.class,
                        blocked -> assertThat(blocked.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.kind()).isEqualTo(Finding.Kind.SINGLES_OUT);
                                    assertThat(finding.earlier().orElseThrow().published())
                                            .isEqualTo(FIRST.text());
                                }));
    }

    @Test
    void what_cannot_be_read_is_told_by_its_field() {
        var id = begin();
        var typed = new TypedNotice(
                " ",
                List.of(new TypedNotice.Element("核减户数", "x".repeat(Typing.LONGEST_ELEMENT + 1))),
                List.of(List.of("\u0007")));
        assertThat(office.write(id, 1, typed, ONE, NOW))
                .isEqualTo(new DraftAnswer.Unreadable(List.of(
                        new DraftAnswer.Unfit("title", "required"),
                        new DraftAnswer.Unfit("elements[0]", "too-long"),
                        new DraftAnswer.Unfit("table", "bad-characters"))));
    }

    @Test
    void a_duty_the_platform_fulfils_itself_or_one_that_is_fulfilled_has_nothing_to_type() {
        desk.book.arose(Trigger.BATCH_FROZEN, "b", new Arising(DAY, "第一批次", null));
        assertThat(office.begin(new DutyKey("batch-plan", "b").id(), ONE, NOW))
                .isInstanceOf(DraftAnswer.NoSuchDuty.class);
        assertThat(office.begin(new DutyId("00000000-0000-0000-0000-000000000000"), ONE, NOW))
                .isInstanceOf(DraftAnswer.NoSuchDuty.class);
        var id = begin();
        assertThat(done(office.begin(duty(), OTHER, NOW)).head().id()).isEqualTo(id);
    }

    private static TypedNotice notice(String standard) {
        return new TypedNotice(
                "2026年10月租金核减",
                List.of(
                        new TypedNotice.Element("核减户数", "312"),
                        new TypedNotice.Element("核减标准", standard),
                        new TypedNotice.Element("核减总额", "93600元")),
                List.of());
    }

    private static DutyId duty() {
        return new DutyKey("rent-reduction", "2026-10").id();
    }

    private String begin() {
        if (desk.duties.find(duty()).isEmpty()) {
            desk.office.open(new TypedDuty("rent-reduction", "2026-10", "2026年10月租金核减", DAY), ONE, NOW);
        }
        return done(office.begin(duty(), ONE, NOW)).head().id();
    }

    private void hold(String... said) {
        reviews.passed(event("1"), DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app", said), NOW);
        assertThat(drafts.find(FIRST.text())).isPresent();
    }

    private void old(String mask) {
        var row = new Shown.Named(1, "", "李美华", new IdMask(mask), Combination.NOTHING);
        DraftSamples.guard(exposures)
                .keep(
                        new Shown("paper", Place.ELSEWHERE, List.of(row), List.of()),
                        MaskPolicies.shipped().inForce(DAY));
    }

    private Draft draft() {
        return drafts.find(FIRST.text()).orElseThrow().state();
    }

    private static Draft done(DraftAnswer answer) {
        assertThat(answer).isInstanceOf(DraftAnswer.Done.class);
        return ((DraftAnswer.Done) answer).draft();
    }

    private static Envelope<?> event(String id) {
        return new Envelope<>(id, "t", "/s", "app", NOW, 1, "");
    }
}
