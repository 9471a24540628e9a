package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.upkeep.Fault;
import cn.gov.zs.housing.housing.upkeep.Repair;
import cn.gov.zs.housing.housing.upkeep.RepairAct;
import cn.gov.zs.housing.housing.upkeep.RepairState;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * A repair request as its tenant or the office sees it.
 *
 * @param version to be sent back with an act
 * @param place what the office calls the home
 * @param days since it was reported; of one that is closed, how long it took
 * @param acts what can be done now, of this reader's
 */
record RepairView(
        String repairId,
        long version,
        String homeId,
        String place,
        RepairState state,
        Fault fault,
        String words,
        String atHome,
        Instant reportedAt,
        long days,
        List<StepView> steps,
        List<RepairAct> acts) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A step, by the tenant or the office. */
    record StepView(RepairState state, String note, Instant at, boolean tenants) {}

    static RepairView of(Versioned<Repair> read, String place, LocalDate today, boolean tenant) {
        var repair = read.state();
        var file = repair.file();
        var reported = file.steps().getFirst().hand().at();
        var closed = repair instanceof Repair.Confirmed || repair instanceof Repair.Refused;
        var until = closed ? day(file.steps().getLast().hand().at()) : today;
        return new RepairView(
                read.id(),
                read.version(),
                file.home(),
                place,
                repair.state(),
                file.fault(),
                file.words(),
                file.atHome(),
                reported,
                Math.max(0, ChronoUnit.DAYS.between(day(reported), until)),
                file.steps().stream()
                        .map(step -> new StepView(
                                step.to(),
                                step.note(),
                                step.hand().at(),
                                step.hand().by().equals(file.subject())))
                        .toList(),
                Arrays.stream(RepairAct.values())
                        .filter(act -> act.isTenants() == tenant && act.isOpenTo(repair))
                        .toList());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI);
    }

    /** How the state looks beside its words. */
    public String tone() {
        return switch (state) {
            case REPORTED, ACCEPTED, ASSIGNED, DONE -> "waiting";
            case CONFIRMED -> "good";
            case REFUSED -> "bad";
        };
    }

    /** Without words: people write names into them. */
    @Override
    public String toString() {
        return "RepairView[" + repairId + "]";
    }
}
