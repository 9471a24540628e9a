package cn.gov.zs.housing.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.ApplicationWithdrawnV1;
import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.contract.CaseState;
import cn.gov.zs.housing.applicant.contract.CityReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdFactsChangedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdHousedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.HouseholdReinstatedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.NoticeFactsCorrectedV1;
import cn.gov.zs.housing.applicant.contract.QualificationLostV1;
import cn.gov.zs.housing.applicant.contract.QualificationRestoredV1;
import cn.gov.zs.housing.applicant.contract.RegistrationEvidenceV1;
import cn.gov.zs.housing.applicant.contract.ReviewStage;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class AnnouncementTest {
    private static final Pattern WHOLE_ID_NUMBER = Pattern.compile("[0-9]{17}[0-9Xx]");

    @Test
    void the_first_review_is_announced_with_the_plans_facts_and_a_masked_number() {
        var event = (FirstReviewPassedV1)
                meaning(Announcement.of(ApplicationSamples.firstReviewed())).body();

        assertThat(event.applicationId()).isEqualTo(ApplicationSamples.ID.text());
        assertThat(event.township()).isEqualTo("442000118");
        assertThat(event.reviewedOn()).isEqualTo("2026-03-03");
        assertThat(event.facts().applicantName()).isEqualTo("李美华");
        assertThat(event.facts().maskedIdNumber()).hasToString("442000************");
        assertThat(event.facts().hukouAddress()).isEqualTo("中山市小榄镇永宁社区");
        assertThat(event.facts().householdSize()).isEqualTo(2);
    }

    @Test
    void the_city_review_and_the_registration_are_announced() {
        assertThat(meaning(Announcement.of(ApplicationSamples.cityReviewed())).body())
                .isInstanceOfSatisfying(
                        CityReviewPassedV1.class,
                        event -> assertThat(event.reviewedOn()).isEqualTo("2026-03-25"));
        assertThat(Announcement.of(ApplicationSamples.registered()).getFirst().body())
                .isInstanceOfSatisfying(HouseholdRegisteredV1.class, event -> {
                    assertThat(event.registeredOn()).isEqualTo("2026-04-15");
                    assertThat(event.ownerSubject()).isEqualTo(ApplicationSamples.OWNER);
                });
    }

    @Test
    void a_registration_tells_what_it_rests_on_by_reference() {
        var told = Announcement.of(ApplicationSamples.registered());

        assertThat(told.stream().map(Outgoing::type))
                .containsExactly(HouseholdRegisteredV1.TYPE, RegistrationEvidenceV1.TYPE, CaseMovedV1.TYPE);
        assertThat(told.get(1).body()).isInstanceOfSatisfying(RegistrationEvidenceV1.class, event -> {
            assertThat(event.maskedIdNumber()).hasToString("442000************");
            assertThat(event.evidence())
                    .containsExactly(
                            new RegistrationEvidenceV1.Reference(
                                    RegistrationEvidenceV1.Kind.DOCUMENT, "HUKOU_BOOK", "d1"),
                            new RegistrationEvidenceV1.Reference(
                                    RegistrationEvidenceV1.Kind.DEPARTMENT_ANSWER, "PUBLIC_SECURITY", "SIM-1"),
                            new RegistrationEvidenceV1.Reference(
                                    RegistrationEvidenceV1.Kind.DEPARTMENT_LETTER, "VEHICLES", ""));
        });
    }

    @Test
    void changed_facts_and_a_removal_are_announced_without_a_person() {
        assertThat(meaning(Announcement.of(ApplicationSamples.factsChanged())).body())
                .isInstanceOfSatisfying(HouseholdFactsChangedV1.class, event -> {
                    assertThat(event.changedOn()).isEqualTo("2026-06-01");
                    assertThat(event.inKind()).isTrue();
                    assertThat(event.scoreFacts().householdSize()).isEqualTo(2);
                });
        assertThat(meaning(Announcement.of(ApplicationSamples.removed())).body())
                .isEqualTo(new HouseholdRemovedV1(
                        ApplicationSamples.ID.text(),
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        LocalDate.of(2026, 7, 1),
                        HouseholdRemovedV1.Ground.NO_LONGER_QUALIFIED,
                        true));
    }

    @Test
    void a_household_of_the_subsidy_is_told_to_be_on_no_list_whatever_it_declares_later() {
        var registered = ApplicationSamples.registeredForSubsidy();
        var changed = registered.changeFacts(
                ApplicationSamples.movedToShiqi(),
                ApplicationSamples.handling("city-approver", "2026-06-01T02:00:00Z"));
        var removed = changed.remove(new Removal(
                RemovalGround.NO_ANSWER, ApplicationSamples.handling("city-approver", "2026-07-01T02:00:00Z")));
        var reinstated = new Reinstated(
                removed.appeal(ApplicationSamples.appeal()),
                ApplicationSamples.handling("city-approver-2", "2026-07-20T02:00:00Z"));

        assertThat(changed.declaration().formOfSupport()).isEqualTo(FormOfSupport.IN_KIND);
        assertThat(meaning(Announcement.of(changed)).body())
                .isInstanceOfSatisfying(
                        HouseholdFactsChangedV1.class,
                        event -> assertThat(event.inKind()).isFalse());
        assertThat(meaning(Announcement.of(removed)).body())
                .isInstanceOfSatisfying(
                        HouseholdRemovedV1.class,
                        event -> assertThat(event.inKind()).isFalse());
        assertThat(meaning(Announcement.of(reinstated)).body())
                .isInstanceOfSatisfying(
                        HouseholdReinstatedV1.class,
                        event -> assertThat(event.inKind()).isFalse());
        assertThat(Announcement.linked(reinstated).body())
                .isInstanceOfSatisfying(
                        HouseholdAccountLinkedV1.class,
                        event -> assertThat(event.registeredBefore()).isFalse());
    }

    @Test
    void who_waits_again_is_announced_with_the_day_her_waiting_began() {
        assertThat(meaning(Announcement.of(ApplicationSamples.reinstated())).body())
                .isInstanceOfSatisfying(HouseholdReinstatedV1.class, event -> {
                    assertThat(event.registeredOn()).isEqualTo("2026-04-15");
                    assertThat(event.removedOn()).isEqualTo("2026-07-01");
                    assertThat(event.reinstatedOn()).isEqualTo("2026-07-20");
                    assertThat(event.inKind()).isTrue();
                    assertThat(event.scoreFacts().householdSize()).isEqualTo(2);
                });
    }

    @Test
    void a_tenants_changed_facts_go_out_as_those_of_who_waits_and_nothing_says_that_it_left_the_list() {
        assertThat(meaning(Announcement.of(ApplicationSamples.tenantFactsChanged()))
                        .body())
                .isInstanceOfSatisfying(HouseholdFactsChangedV1.class, event -> {
                    assertThat(event.changedOn()).isEqualTo("2026-06-01");
                    assertThat(event.scoreFacts().householdSize()).isEqualTo(2);
                });
        assertThat(meaning(Announcement.of(ApplicationSamples.qualificationLost()))
                        .body())
                .isEqualTo(new QualificationLostV1(
                        ApplicationSamples.ID.text(),
                        "442000118",
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        LocalDate.of(2026, 7, 1),
                        QualificationLostV1.Ground.NO_LONGER_QUALIFIED));
        assertThat(meaning(Announcement.of(ApplicationSamples.qualificationRestored()))
                        .body())
                .isEqualTo(new QualificationRestoredV1(
                        ApplicationSamples.ID.text(),
                        "442000118",
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 7, 20)));
    }

    @Test
    void the_landlord_learns_who_moves_in_where_with_a_masked_number_and_no_second_person() {
        var told = meaning(Announcement.of(ApplicationSamples.allotmentConfirmed()));

        assertThat(told.type()).isEqualTo("applicant.household-housed.v1");
        assertThat(told.body()).isInstanceOfSatisfying(HouseholdHousedV1.class, event -> {
            assertThat(event.applicationId()).isEqualTo(ApplicationSamples.ID.text());
            assertThat(event.homeId()).isEqualTo("h1");
            assertThat(event.batchId()).isEqualTo("b1");
            assertThat(event.ownerSubject()).isEqualTo(ApplicationSamples.OWNER);
            assertThat(event.applicantName()).isEqualTo("李美华");
            assertThat(event.maskedIdNumber()).hasToString("442000************");
            assertThat(event.householdSize()).isEqualTo(2);
            assertThat(event.township()).isEqualTo("442000118");
            assertThat(event.category()).isEqualTo(ApplicationCategory.LOCAL_LOW_INCOME);
            assertThat(IncomeClass.values()).contains(event.incomeClass());
            assertThat(event.confirmedOn()).isEqualTo("2026-05-22");
            assertThat(event.toString()).doesNotContain("李美华");
        });
    }

    @Test
    void a_linked_account_is_told_with_whether_the_registration_named_nobody() {
        assertThat(Announcement.linked(ApplicationSamples.registered()).body())
                .isEqualTo(new HouseholdAccountLinkedV1(ApplicationSamples.ID.text(), ApplicationSamples.OWNER, true));
        assertThat(Announcement.linked(ApplicationSamples.filed()).body())
                .isEqualTo(new HouseholdAccountLinkedV1(ApplicationSamples.ID.text(), ApplicationSamples.OWNER, false));
    }

    @Test
    void a_household_registered_for_a_home_is_linked_everywhere_whatever_support_it_declares_later() {
        var now = ApplicationSamples.movedWithinTheVillage();
        var subsidy = new Declaration(
                now.id(),
                now.entry(),
                now.ownerSubject(),
                now.category(),
                FormOfSupport.RENTAL_SUBSIDY,
                now.household(),
                now.contact(),
                now.hukou(),
                now.current(),
                now.employer(),
                now.consentedAt(),
                now.submittedAt());
        var tenant = ApplicationSamples.allotmentConfirmed()
                .changeFacts(subsidy, ApplicationSamples.handling("city-approver", "2026-06-01T02:00:00Z"));

        assertThat(Announcement.linked(tenant).body())
                .isEqualTo(new HouseholdAccountLinkedV1(ApplicationSamples.ID.text(), ApplicationSamples.OWNER, true));
    }

    @Test
    void a_corrected_notice_is_asked_for_anew_with_what_holds_now() {
        assertThat(meaning(Announcement.of(ApplicationSamples.firstNoticeCorrected()))
                        .body())
                .isInstanceOfSatisfying(NoticeFactsCorrectedV1.class, event -> {
                    assertThat(event.stage()).isEqualTo(ReviewStage.FIRST_REVIEW);
                    assertThat(event.correctedOn()).isEqualTo("2026-03-10");
                    assertThat(event.facts())
                            .isEqualTo(ApplicationSamples.movedToShiqi().publicFacts());
                });
        assertThat(meaning(Announcement.of(ApplicationSamples.cityNoticeCorrected()))
                        .body())
                .isInstanceOfSatisfying(
                        NoticeFactsCorrectedV1.class,
                        event -> assertThat(event.stage()).isEqualTo(ReviewStage.CITY_REVIEW));
    }

    @Test
    void a_withdrawal_is_announced_so_that_its_notice_comes_down() {
        assertThat(meaning(Announcement.of(ApplicationSamples.withdrawn())).body())
                .isEqualTo(new ApplicationWithdrawnV1(
                        ApplicationSamples.ID.text(), "442000118", LocalDate.of(2026, 3, 10)));
    }

    @Test
    void every_ground_of_a_removal_has_its_word_on_the_wire() {
        assertThat(RemovalGround.values())
                .extracting(Enum::name)
                .containsExactly(Stream.of(HouseholdRemovedV1.Ground.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void a_decision_late_in_the_utc_evening_counts_for_the_next_shanghai_day() {
        var answer = ApplicationSamples.visited()
                .passFirstReview(
                        ApplicationSamples.xiaolanReviewer(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-03-02T16:00:00Z"));

        var event = (FirstReviewPassedV1)
                meaning(Announcement.of(((ReviewAnswer.Passed) answer).now())).body();
        assertThat(event.reviewedOn()).isEqualTo("2026-03-03");
    }

    @Test
    void of_the_other_states_others_learn_only_that_the_case_moved() {
        assertThat(Stream.of(
                                ApplicationSamples.submitted(),
                                ApplicationSamples.firstNoticeStanding(),
                                ApplicationSamples.firstNoticeHeld(),
                                ApplicationSamples.cityNoticeStanding(),
                                ApplicationSamples.allotted())
                        .map(state -> Announcement.of(state).stream()
                                .map(Outgoing::type)
                                .toList()))
                .hasSize(5)
                .allSatisfy(types -> assertThat(types).containsExactly(CaseMovedV1.TYPE));
    }

    @Test
    void every_state_entered_is_told_with_its_day_also_the_second_time() {
        assertThat(moved(ApplicationSamples.firstNoticeStanding()))
                .isEqualTo(new CaseMovedV1(
                        ApplicationSamples.ID.text(),
                        "442000118",
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        CaseState.FIRST_NOTICE_STANDING,
                        LocalDate.of(2026, 3, 3)));
        assertThat(moved(ApplicationSamples.firstReviewed()).state()).isEqualTo(CaseState.FIRST_REVIEWED);
        assertThat(moved(ApplicationSamples.passedAfterTwoAppeals()).on())
                .as("refused on 3 March and 20 April, passed in the end")
                .isEqualTo("2026-05-20");
        assertThat(moved(ApplicationSamples.reopenedForFirstReview()))
                .as("visited in March, due for review again after the appeal")
                .satisfies(event -> {
                    assertThat(event.state()).isEqualTo(CaseState.VISITED);
                    assertThat(event.on()).isEqualTo("2026-04-02");
                });
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void every_state_has_its_name_on_the_wire(ApplicationState state) {
        assertThat(CaseState.valueOf(state.name()).name()).isEqualTo(state.name());
    }

    @Test
    void no_event_and_no_printed_state_holds_an_identity_number_a_name_or_an_address() {
        var states = Stream.of(
                        ApplicationSamples.submitted(),
                        ApplicationSamples.firstReviewed(),
                        ApplicationSamples.cityReviewed(),
                        ApplicationSamples.registered(),
                        ApplicationSamples.allotmentConfirmed())
                .toList();

        assertThat(states).allSatisfy(state -> {
            assertThat(WHOLE_ID_NUMBER
                            .matcher(JsonMapper.shared().writeValueAsString(Announcement.of(state)))
                            .find())
                    .isFalse();
            assertThat(WHOLE_ID_NUMBER.matcher(state.toString()).find()).isFalse();
            assertThat(state.toString())
                    .doesNotContain("李美华")
                    .doesNotContain("沿江路")
                    .doesNotContain("入户走访");
        });
    }

    /** What the state means to others: the event before the one that says that the case moved. */
    private static Outgoing meaning(List<Outgoing> events) {
        assertThat(events).hasSize(2);
        return events.getFirst();
    }

    private static CaseMovedV1 moved(Application entered) {
        return (CaseMovedV1) Announcement.of(entered).getLast().body();
    }
}
