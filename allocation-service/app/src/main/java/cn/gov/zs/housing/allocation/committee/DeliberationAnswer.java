package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.law.Clause;

/** Every answer to a step asked of a deliberation. */
public sealed interface DeliberationAnswer {

    /** The step was taken. */
    record Taken(String deliberationId) implements DeliberationAnswer {}

    /** There is no such batch. */
    record BatchUnknown() implements DeliberationAnswer {}

    /** The batch stands elsewhere: there is nothing to deliberate on. */
    record NothingToDeliberate(String state) implements DeliberationAnswer {}

    /** An objection to a result is right, and it is not said what follows of that. */
    record OutcomeMissing(Clause clause) implements DeliberationAnswer {}

    /** Something shall follow for a result, but the objection is not right, or there is no result yet. */
    record OutcomeOfNothing(Clause clause) implements DeliberationAnswer {}

    /** An assignment shall be revoked of a household that holds no home. */
    record HoldsNoHome(int number, Clause clause) implements DeliberationAnswer {}

    /** An assignment shall be revoked of a result that nobody can object to yet, or that is final. */
    record NotRevocable(String state, Clause clause) implements DeliberationAnswer {}

    /** It was opened before: a plan is deliberated on once. */
    record OpenedAlready() implements DeliberationAnswer {}

    /** Nobody, or fewer than must be present, sit on the committee. */
    record NoCommittee(int sitting, int least, Clause clause) implements DeliberationAnswer {}

    /** No rule is in force. */
    record NoRule(Clause clause) implements DeliberationAnswer {}

    /** It is closed or void. */
    record NotOpen(String state) implements DeliberationAnswer {}

    /** What was seen is not what is deliberated on. */
    record OtherDigest(String digest, Clause clause) implements DeliberationAnswer {}

    /** Not on the list of this deliberation. */
    record NotAMember(Clause clause) implements DeliberationAnswer {}

    /** On the list, but the term is over or was ended. */
    record TermOver(Clause clause) implements DeliberationAnswer {}

    /** Prepared what is deliberated on: recused by law. */
    record PreparedIt(Clause clause) implements DeliberationAnswer {}

    /** Declared a conflict. */
    record IsRecused(Clause clause) implements DeliberationAnswer {}

    /** A vote is given once. */
    record VotedAlready(Clause clause) implements DeliberationAnswer {}

    /** Too few are present to resolve anything. */
    record TooFewPresent(int present, int quorum, Clause clause) implements DeliberationAnswer {}
}
