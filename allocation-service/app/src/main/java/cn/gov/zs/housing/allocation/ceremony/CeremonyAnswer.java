package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.law.Clause;

/** Every answer to a step asked of a ceremony; a new one stops each switch from compiling until it is handled. */
public sealed interface CeremonyAnswer {

    /** Done, now or when the same was asked before. */
    record Taken(String id) implements CeremonyAnswer {}

    /** The ceremony stands elsewhere: this step is not the next one. */
    record NotTheNextStep(String state) implements CeremonyAnswer {}

    /** A ceremony needs a batch that is frozen and not drawn. */
    record BatchUnfit(String state, Clause clause) implements CeremonyAnswer {}

    /** No vote of the committee stands for this attempt. */
    record NoVote(Clause clause) implements CeremonyAnswer {}

    /** Another ceremony of this batch has not ended. */
    record AnotherRuns(String id) implements CeremonyAnswer {}

    /** Another number is the next attempt. */
    record OtherAttempt(int next) implements CeremonyAnswer {}

    /** The batch has been drawn. */
    record DrawnAlready(Clause clause) implements CeremonyAnswer {}

    /** One account was given two seats. */
    record TwoSeats(String account, Clause clause) implements CeremonyAnswer {}

    /** All who have a seat, or have sealed, stand for the same. */
    record OnePartyOnly(Clause clause) implements CeremonyAnswer {}

    /** This account was given no seat. */
    record NoSeat(Clause clause) implements CeremonyAnswer {}

    /** Who worked on the batch or leads the ceremony cannot witness it. */
    record WitnessIsOfficer(Clause clause) implements CeremonyAnswer {}

    /** Who witnesses the ceremony cannot lead it. */
    record OfficerIsWitness(Clause clause) implements CeremonyAnswer {}

    /** What was signed is not the statement of this seat. */
    record OtherStatement(String digest, Clause clause) implements CeremonyAnswer {}

    /** Attendance has to be signed first. */
    record NotSigned(Clause clause) implements CeremonyAnswer {}

    /** This seat has sealed; a seal is made once. */
    record SealedAlready(Clause clause) implements CeremonyAnswer {}

    /** Another seat sealed the same commitment. */
    record SameCommitment(Clause clause) implements CeremonyAnswer {}

    /** Sealing is not open yet. */
    record TooEarly(String state, Clause clause) implements CeremonyAnswer {}

    /** Sealing, or the reveals, were closed. */
    record TooLate(String state, Clause clause) implements CeremonyAnswer {}

    /** This seat sealed nothing in time. */
    record NothingSealed(Clause clause) implements CeremonyAnswer {}

    /** This seat has revealed; what stands, stands. */
    record RevealedAlready(Clause clause) implements CeremonyAnswer {}

    /** It does not open the seal; that is on record, and it may be tried again. */
    record DoesNotOpen(int refused, Clause clause) implements CeremonyAnswer {}

    /** Fewer have sealed than were announced to be needed. */
    record TooFewSealed(int sealed, int needed, Clause clause) implements CeremonyAnswer {}

    /** Fewer than two have revealed: the ceremony can only be aborted. */
    record TooFewRevealed(int revealed, int needed, Clause clause) implements CeremonyAnswer {}

    /** Other balls than were announced: as many as these, each from 0 to the highest. */
    record BallsUnfit(int balls, int highest, Clause clause) implements CeremonyAnswer {}

    /** Other balls were typed than this seat confirms. */
    record OtherBalls(Clause clause) implements CeremonyAnswer {}

    /** Seats or balls are not those the committee passed with the plan. */
    record NotAsPlanned(Clause clause) implements CeremonyAnswer {}
}
