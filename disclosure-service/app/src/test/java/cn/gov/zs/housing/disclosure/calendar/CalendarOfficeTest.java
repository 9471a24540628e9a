package cn.gov.zs.housing.disclosure.calendar;

import static cn.gov.zs.housing.disclosure.calendar.CalendarSamples.HE;
import static cn.gov.zs.housing.disclosure.calendar.CalendarSamples.LIN;
import static cn.gov.zs.housing.disclosure.calendar.CalendarSamples.form;
import static cn.gov.zs.housing.disclosure.calendar.CalendarSamples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Fault;
import cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarOfficeTest {
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    private final InMemoryCalendarVersions versions = new InMemoryCalendarVersions();
    private final CalendarOffice office =
            new CalendarOffice(versions, new NoticeReader(TymeCalendar.statute()), this::inForce);

    private WorkCalendar inForce() {
        return TymeCalendar.shipped().with(versions.adopted());
    }

    private String propose(List<String> rows) {
        var answer = office.propose(form(rows), LIN, NOW);
        assertThat(answer).isInstanceOf(ImportAnswer.Proposed.class);
        return ((ImportAnswer.Proposed) answer).version().id();
    }

    private DecisionAnswer confirm(String id, Clerk by) {
        return office.confirm(id, versions.find(id).orElseThrow().version(), by, NOW);
    }

    @Test
    void nobody_counts_by_a_notice_that_only_one_person_has_seen() {
        var id = propose(rows());
        assertThat(inForce()).extracting(WorkCalendar::version).isEqualTo(TymeCalendar.VERSION);
        assertThat(confirm(id, LIN)).isEqualTo(new DecisionAnswer.SamePerson());
        assertThat(confirm(id, new Clerk("lin", "别名"))).isEqualTo(new DecisionAnswer.SamePerson());
        assertThat(inForce().lastNoticedYear()).isEqualTo(2026);
        assertThat(versions.told).isEmpty();
    }

    @Test
    void another_person_puts_it_in_force_and_every_service_is_told_the_whole_table() {
        var id = propose(rows());
        assertThat(confirm(id, HE)).isInstanceOf(DecisionAnswer.Decided.class);
        assertThat(inForce().version()).isEqualTo("tyme4j-1.4.9+2027-1");
        assertThat(versions.told).hasSize(1);
        assertThat(versions.told.getFirst().type()).isEqualTo(CalendarAdoptedV1.TYPE);
        assertThat(versions.told.getFirst().body()).isInstanceOfSatisfying(CalendarAdoptedV1.class, told -> {
            assertThat(told.versionId()).isEqualTo("2027-1");
            assertThat(told.days()).hasSize(rows().size());
            assertThat(told.path()).isEqualTo("/calendar?year=2027");
        });
        assertThat(confirm(id, HE)).isEqualTo(new DecisionAnswer.DecidedBefore());
    }

    @Test
    void a_correction_is_a_new_version_and_the_first_stays() {
        confirm(propose(rows()), HE);
        var corrected =
                rows().stream().filter(row -> !row.startsWith("2027-01-04")).toList();
        var id = propose(corrected);
        assertThat(id).isEqualTo("2027-2");
        confirm(id, HE);
        assertThat(inForce().version()).isEqualTo("tyme4j-1.4.9+2027-2");
        assertThat(versions.list()).hasSize(2).allMatch(CalendarVersion.Adopted.class::isInstance);
    }

    @Test
    void one_import_waits_at_a_time_and_what_changes_nothing_is_refused() {
        var id = propose(rows());
        assertThat(office.propose(form(rows()), HE, NOW)).isEqualTo(new ImportAnswer.AnotherWaits(id));
        confirm(id, HE);
        assertThat(office.propose(form(rows()), LIN, NOW))
                .isInstanceOfSatisfying(
                        ImportAnswer.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(CalendarFlaw::fault)
                                .containsExactly(Fault.NOTHING_NEW));
    }

    @Test
    void what_is_wrong_stores_nothing() {
        var doubled = new java.util.ArrayList<>(rows());
        doubled.add(rows().getFirst());
        assertThat(office.propose(form(doubled), LIN, NOW)).isInstanceOf(ImportAnswer.Flawed.class);
        assertThat(versions.list()).isEmpty();
    }

    @Test
    void a_withdrawal_says_why_and_leaves_its_number() {
        var id = propose(rows());
        assertThat(office.withdraw(id, Versioned.FIRST, " ", LIN, NOW)).isInstanceOf(DecisionAnswer.ReasonNeeded.class);
        assertThat(office.withdraw(id, Versioned.FIRST, "录入有误", LIN, NOW)).isInstanceOf(DecisionAnswer.Decided.class);
        assertThat(confirm(id, HE)).isEqualTo(new DecisionAnswer.DecidedBefore());
        assertThat(propose(rows())).isEqualTo("2027-2");
    }

    @Test
    void who_confirms_must_have_read_what_stands_there() {
        var id = propose(rows());
        assertThatThrownBy(() -> office.confirm(id, Versioned.FIRST + 1, HE, NOW))
                .isInstanceOf(StaleVersionException.class);
    }
}
