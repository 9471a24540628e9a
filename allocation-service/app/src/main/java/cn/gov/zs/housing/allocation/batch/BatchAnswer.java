package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.law.Clause;
import java.time.LocalDate;
import java.util.List;

/** Every answer to a step asked of a batch; a new one stops each switch from compiling until it is handled. */
public sealed interface BatchAnswer {

    /** The step was taken. */
    record Taken(String batchId) implements BatchAnswer {}

    /** The batch stands elsewhere: this step is not the next one. */
    record NotTheNextStep(String state) implements BatchAnswer {}

    /** The same form sent twice. */
    record FormReplayed() implements BatchAnswer {}

    /** No such offer. */
    record OfferUnknown() implements BatchAnswer {}

    /** The offer, or one of its homes, is in another batch. */
    record HomesInAnotherBatch() implements BatchAnswer {}

    /** No score sheet of this category is in force. */
    record NoSheetInForce(Category category, Clause clause) implements BatchAnswer {}

    /** Nobody waits, with a score and free of other batches, whom a pool of the plan is for. */
    record NobodyWaits(Clause clause) implements BatchAnswer {}

    /** What was voted on is not what was frozen. */
    record OtherDigest(String frozen, Clause clause) implements BatchAnswer {}

    /** Nobody approves what they entered. */
    record FourEyes(Clause clause) implements BatchAnswer {}

    /** The draw is under way: from here on the batch is drawn, whoever likes the outcome, or its draw is aborted on record. */
    record TooLateToCancel(String state, Clause clause) implements BatchAnswer {}

    /** The committee has passed the batch: only its chair can cancel it. */
    record OnlyChairCancels(Clause clause) implements BatchAnswer {}

    /** Whoever worked on a batch that was passed does not cancel it. */
    record CancelledByOwn(Clause clause) implements BatchAnswer {}

    /** What must hold before the draw is not all there: at least one certificate is missing. */
    record CertificatesMissing(List<Certificate> missing) implements BatchAnswer {
        /** Keeps its own copy. */
        public CertificatesMissing {
            missing = List.copyOf(missing);
        }
    }

    /** The homes' notice is not known yet. */
    record HomesNoticeUnknown(Clause clause) implements BatchAnswer {}

    /** The homes have not stood on notice long enough. */
    record NoticeTooShort(Clause clause, LocalDate publishedOn, LocalDate firstLawfulDay) implements BatchAnswer {}

    /** A plan that the rules of the draw do not take: which field, and what is wrong with it. */
    record PlanFaulty(String field, String fault) implements BatchAnswer {}

    /** There is no home of this unit type in the offer, or not so many. */
    record TooFewHomes(int rooms, int there, int asked) implements BatchAnswer {}

    /** Nothing is offered to this household now. */
    record NothingOffered(Clause clause) implements BatchAnswer {}

    /** This household has answered. */
    record AnsweredAlready(Clause clause) implements BatchAnswer {}
}
