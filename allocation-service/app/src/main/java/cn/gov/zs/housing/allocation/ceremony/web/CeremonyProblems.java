package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.CeremonyAnswer;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;

/** The one place where a refusal of a ceremony's step becomes HTTP. */
final class CeremonyProblems {

    private CeremonyProblems() {}

    /** Returns the ceremony's id if the step was taken. @throws ProblemException 409 if it was refused */
    static String orThrow(CeremonyAnswer answer) {
        return switch (answer) {
            case CeremonyAnswer.Taken a -> a.id();
            case CeremonyAnswer.NotTheNextStep a ->
                throw ProblemException.conflict("ceremony.not-the-next-step", Map.of("state", a.state()));
            case CeremonyAnswer.AnotherRuns a ->
                throw ProblemException.conflict("ceremony.another-runs", Map.of("ceremonyId", a.id()));
            case CeremonyAnswer.OtherAttempt a ->
                throw ProblemException.conflict("ceremony.other-attempt", Map.of("next", a.next()), a.next());
            case CeremonyAnswer.BatchUnfit a ->
                throw refused("ceremony.batch-unfit", a.clause(), Map.of("state", a.state()));
            case CeremonyAnswer.NotAsPlanned a -> throw refused("ceremony.not-as-planned", a.clause(), Map.of());
            case CeremonyAnswer.NoVote a -> throw refused("ceremony.no-vote", a.clause(), Map.of());
            case CeremonyAnswer.DrawnAlready a -> throw refused("ceremony.drawn-already", a.clause(), Map.of());
            case CeremonyAnswer.TwoSeats a ->
                throw refused("ceremony.two-seats", a.clause(), Map.of("account", a.account()), a.account());
            case CeremonyAnswer.OnePartyOnly a -> throw refused("ceremony.one-party-only", a.clause(), Map.of());
            case CeremonyAnswer.NoSeat a -> throw refused("ceremony.no-seat", a.clause(), Map.of());
            case CeremonyAnswer.WitnessIsOfficer a ->
                throw refused("ceremony.witness-is-officer", a.clause(), Map.of());
            case CeremonyAnswer.OfficerIsWitness a ->
                throw refused("ceremony.officer-is-witness", a.clause(), Map.of());
            case CeremonyAnswer.OtherStatement a ->
                throw refused("ceremony.other-statement", a.clause(), Map.of("statement", a.digest()));
            case CeremonyAnswer.NotSigned a -> throw refused("ceremony.not-signed", a.clause(), Map.of());
            case CeremonyAnswer.SealedAlready a -> throw refused("ceremony.sealed-already", a.clause(), Map.of());
            case CeremonyAnswer.SameCommitment a -> throw refused("ceremony.same-commitment", a.clause(), Map.of());
            case CeremonyAnswer.TooEarly a ->
                throw refused("ceremony.too-early", a.clause(), Map.of("state", a.state()));
            case CeremonyAnswer.TooLate a -> throw refused("ceremony.too-late", a.clause(), Map.of("state", a.state()));
            case CeremonyAnswer.NothingSealed a -> throw refused("ceremony.nothing-sealed", a.clause(), Map.of());
            case CeremonyAnswer.RevealedAlready a -> throw refused("ceremony.revealed-already", a.clause(), Map.of());
            case CeremonyAnswer.DoesNotOpen a ->
                throw refused("ceremony.does-not-open", a.clause(), Map.of("refused", a.refused()), a.refused());
            case CeremonyAnswer.TooFewSealed a ->
                throw refused(
                        "ceremony.too-few-sealed",
                        a.clause(),
                        Map.of("sealed", a.sealed(), "needed", a.needed()),
                        a.sealed(),
                        a.needed());
            case CeremonyAnswer.TooFewRevealed a ->
                throw refused(
                        "ceremony.too-few-revealed",
                        a.clause(),
                        Map.of("revealed", a.revealed(), "needed", a.needed()),
                        a.revealed(),
                        a.needed());
            case CeremonyAnswer.BallsUnfit a ->
                throw refused(
                        "ceremony.balls-unfit",
                        a.clause(),
                        Map.of("balls", a.balls(), "highest", a.highest(), "field", "balls"),
                        a.balls(),
                        a.highest());
            case CeremonyAnswer.OtherBalls a -> throw refused("ceremony.other-balls", a.clause(), Map.of());
        };
    }

    private static ProblemException refused(String code, Clause clause, Map<String, ?> facts, Object... args) {
        return ProblemException.refused(code, clause.text(), facts, args);
    }
}
