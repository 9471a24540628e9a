package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.eventing.Change;
import java.util.function.Function;
import java.util.function.Supplier;

/** Who may do what: nobody witnesses a batch she worked on or a ceremony she leads, and nobody leads what she witnesses. */
final class Duties {

    private Duties() {}

    static Change<Ceremony, CeremonyAnswer> leading(
            Ceremony.Running ceremony, String by, Supplier<Change<Ceremony, CeremonyAnswer>> step) {
        return ceremony.acts().isWitness(by)
                ? Change.none(new CeremonyAnswer.OfficerIsWitness(Clause.WITNESSES))
                : step.get();
    }

    static Change<Ceremony, CeremonyAnswer> witnessing(
            Ceremony.Running ceremony, Witness witness, Function<SeatActs, Change<Ceremony, CeremonyAnswer>> step) {
        if (ceremony.announcement().officers().contains(witness.subject())
                || ceremony.leaders().anyMatch(witness.subject()::equals)) {
            return Change.none(new CeremonyAnswer.WitnessIsOfficer(Clause.WITNESSES));
        }
        return ceremony.announcement()
                .seatOf(witness.account())
                .map(seat -> ceremony.acts().of(seat.seat()))
                // an account that was given to somebody else meanwhile is not the one who signed
                .filter(seat -> seat.attendance()
                        .map(a -> a.witness().equals(witness.subject()))
                        .orElse(true))
                .map(step)
                .orElseGet(() -> Change.none(new CeremonyAnswer.NoSeat(Clause.WITNESSES)));
    }
}
