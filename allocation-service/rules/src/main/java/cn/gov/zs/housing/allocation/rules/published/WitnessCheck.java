package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import java.util.List;
import java.util.stream.Stream;

/** Did enough seats seal and reveal, and is what they revealed what they sealed? */
final class WitnessCheck {

    private WitnessCheck() {}

    static void check(Plan plan, Transcript transcript, Findings findings) {
        findings.checked(Check.COMMITMENTS);
        var seals = transcript.closed().seals();
        seats(plan, transcript, findings);
        if (seals.size() < plan.witnesses().needed()) {
            findings.add(
                    Check.COMMITMENTS,
                    "witness.sealed",
                    seals.size(),
                    plan.witnesses().needed());
        }
        long revealed = seals.stream().filter(Seal.Revealed.class::isInstance).count();
        if (revealed < Witnesses.FEWEST) {
            findings.add(Check.COMMITMENTS, "witness.revealed", revealed);
        }
        for (var seal : seals) {
            if (seal instanceof Seal.Revealed(int seat, var commitment, var contribution)
                    && !contribution.opens(commitment)) {
                findings.add(Check.COMMITMENTS, "witness.opens", seat);
            }
        }
        if (seals.stream().map(Seal::commitment).distinct().count() != seals.size()) {
            findings.add(Check.COMMITMENTS, "witness.same");
        }
    }

    /** Somebody left out of the transcript would be a reveal dropped because its outcome did not please. */
    private static void seats(Plan plan, Transcript transcript, Findings findings) {
        var named = Stream.concat(
                        transcript.closed().absent().stream(),
                        transcript.closed().seals().stream().map(Seal::seat))
                .sorted()
                .toList();
        var planned = plan.witnesses().seats().stream().map(Seat::seat).toList();
        if (!named.equals(planned)) {
            findings.add(Check.COMMITMENTS, "witness.seats", planned.size(), list(named));
        }
    }

    private static String list(List<Integer> seats) {
        return String.join(", ", seats.stream().map(String::valueOf).toList());
    }
}
