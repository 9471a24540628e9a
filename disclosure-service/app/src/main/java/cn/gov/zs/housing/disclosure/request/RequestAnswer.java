package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.LocalDate;
import java.util.Optional;

/** Every answer to somebody who does a step of a request. */
public sealed interface RequestAnswer {
    /** It is done, now or before. */
    record Done(InformationRequest now) implements RequestAnswer {}

    /** The day of receipt has to be confirmed first. */
    record NotRegistered() implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.RECEIPT;
        }
    }

    /** It is registered already, as received on this day. */
    record RegisteredBefore(LocalDate receivedOn) implements RequestAnswer {}

    /** The applicant is asked something and has not answered yet. */
    record AwaitsCorrection(LocalDate until) implements RequestAnswer {}

    /** Nothing was asked that could be answered. */
    record NothingAsked() implements RequestAnswer {}

    /** It is over: answered, withdrawn or abandoned. A reply after the applicant withdrew goes nowhere. */
    record Over(Outcome outcome, LocalDate on) implements RequestAnswer {}

    /** A correction was asked before; the law allows it once. */
    record CorrectionAskedBefore(LocalDate askedOn) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.CORRECTION;
        }
    }

    /** The days in which a correction may be asked are over. */
    record CorrectionTooLate(LocalDate lastDay) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.CORRECTION;
        }
    }

    /** More time was given before; the law allows it once. */
    record ExtendedBefore(LocalDate on) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.ANSWER;
        }
    }

    /** The time to answer is over: it cannot be made longer any more. */
    record ExtensionTooLate(LocalDate due) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.ANSWER;
        }
    }

    /** Somebody was asked and is waited for. */
    record ConsultationOpen(Consultation.Kind kind, LocalDate askedOn) implements RequestAnswer {}

    /** Nobody is waited for. */
    record NobodyAsked() implements RequestAnswer {}

    /** Whoever was asked still has time until the end of this day. */
    record StillInTime(LocalDate lastDay) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.THIRD_PARTY;
        }
    }

    /** What keeps something back needs its ground. */
    record GroundMissing(Outcome outcome) implements RequestAnswer {}

    /** The office may not choose this one: it follows from what the applicant does. */
    record NotForTheOffice(Outcome outcome) implements RequestAnswer {}

    /** 补正后仍不明确 without a correction that was asked. */
    record NeverAsked() implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.CORRECTION;
        }
    }

    /** The applicant was asked for her reasons before; once is enough. */
    record ReasonsAskedBefore(LocalDate askedOn) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.EXCESSIVE;
        }
    }

    /**
     * Before anything is not handled, or answered later, for its number, the applicant is asked for her reasons.
     *
     * @param until her last day to state them; empty when she was not asked
     */
    record ReasonsFirst(Optional<LocalDate> until) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.EXCESSIVE;
        }
    }

    /** It was put off before. */
    record PutOffBefore(int workingDays) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.EXCESSIVE;
        }
    }

    /** A fee is waited for. */
    record AwaitsPayment(LocalDate until) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.FEE;
        }
    }

    /** A fee was asked for before. */
    record ChargedBefore(LocalDate on) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.FEE;
        }
    }

    /** A notice of fee goes out within the time to answer, which is over. */
    record ChargeTooLate(LocalDate due) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.FEE;
        }
    }

    /** So few cost nothing. */
    record NothingToPay(int firstCharged) implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.FEE;
        }
    }

    /** Who reads on the spot takes no pages away. */
    record NoPages() implements RequestAnswer {
        /** Where the law says so. */
        public RequestClause clause() {
            return RequestClause.FEE;
        }
    }

    /** It is hers already, so that there is nothing to hand over; also whoever would hand it to herself. */
    record HandledByHer(Officer handler) implements RequestAnswer {}

    /** Nothing is handed over without a reason: who comes later has to understand why. */
    record NoReassignmentReason() implements RequestAnswer {}

    /** A day that is still to come, or before it can have been. */
    record DayWrong(LocalDate earliest, LocalDate latest) implements RequestAnswer {}
}
