package cn.gov.zs.housing.applicant.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.StageClock;
import cn.gov.zs.housing.applicant.stage.StageTable;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of stages says the same of whose turn it is as what people may do. */
class StaffActStageTest {
    static Stream<Application> cases() {
        return Stream.of(
                ApplicationSamples.submitted(),
                ApplicationSamples.supplemented(),
                ApplicationSamples.accepted(),
                ApplicationSamples.visited(),
                ApplicationSamples.firstObjectionUpheld(),
                ApplicationSamples.firstNoticeHeld(),
                ApplicationSamples.filed(),
                ApplicationSamples.cityObjectionUpheld(),
                ApplicationSamples.cityNoticeHeld(),
                ApplicationSamples.reopenedForFinalReview());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whose_turn_it_is_has_an_act_and_nobody_else_has(Application application) {
        var clock = StageClock.of(application, StageTable.shipped(), TymeCalendar.shipped());
        assertThat(clock).as("a clock runs in %s", application.state()).isPresent();
        var mayAct = Arrays.stream(Duty.values())
                .filter(duty -> !StaffAct.offered(with(duty), application).isEmpty())
                .toList();
        assertThat(clock.orElseThrow().rule().duties()).containsExactlyInAnyOrderElementsOf(mayAct);
    }

    @Test
    void every_act_has_its_stage() {
        var everybody = new Caller(
                "all",
                "all",
                "all",
                Set.copyOf(Arrays.stream(Duty.values()).map(Duty::role).toList()),
                Optional.empty(),
                Optional.empty());
        var acts = EnumSet.noneOf(StaffAct.class);
        cases().forEach(application -> acts.addAll(StaffAct.offered(everybody, application)));
        assertThat(acts).containsExactlyInAnyOrderElementsOf(List.of(StaffAct.values()));
    }

    private static Caller with(Duty duty) {
        return new Caller("s", "s", "s", Set.of(duty.role()), Optional.empty(), Optional.empty());
    }
}
