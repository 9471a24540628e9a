package cn.gov.zs.housing.allocation.batch;

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
    record NoSheetInForce(Clause clause) implements BatchAnswer {}

    /** Nobody of this category waits with a score and free of other batches. */
    record NobodyWaits(Clause clause) implements BatchAnswer {}

    /** What was voted on is not what was frozen. */
    record OtherDigest(String frozen, Clause clause) implements BatchAnswer {}

    /** Nobody approves what they entered. */
    record FourEyes(Clause clause) implements BatchAnswer {}

    /** The seed is fixed: from here on the batch is drawn, whoever likes the outcome. */
    record TooLateToCancel(String state, Clause clause) implements BatchAnswer {}

    /** The committee has passed the batch: only its chair can cancel it. */
    record OnlyChairCancels(Clause clause) implements BatchAnswer {}

    /** Whoever worked on a batch that was passed, or sealed a share of its seed, does not cancel it. */
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

    /** An officer of this batch cannot witness its draw. */
    record WitnessIsOfficer(Clause clause) implements BatchAnswer {}

    /** This witness has sealed. */
    record SealedAlready(Clause clause) implements BatchAnswer {}

    /** The very commitment of another witness. */
    record SameCommitment(Clause clause) implements BatchAnswer {}

    /** Not all have sealed: a value revealed now could be answered. */
    record NotAllSealed(int sealed, int witnesses, Clause clause) implements BatchAnswer {}

    /** This person has sealed nothing here. */
    record NothingSealed(Clause clause) implements BatchAnswer {}

    /** Salt and value do not open the commitment. */
    record DoesNotOpen(Clause clause) implements BatchAnswer {}

    /** This witness has revealed. */
    record RevealedAlready(Clause clause) implements BatchAnswer {}
}
