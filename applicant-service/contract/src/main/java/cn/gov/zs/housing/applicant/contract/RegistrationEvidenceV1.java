package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * What the facts of a newly registered household rest on: told together with {@link HouseholdRegisteredV1}, so that an entry of the
 * waiting list can be traced to the file without its content.
 *
 * @param applicationId the application, also the key of the event
 * @param registeredOn the day of registration in Shanghai
 * @param maskedIdNumber the applicant's, all but six digits hidden
 * @param evidence what lay in the file when the household was registered; empty when nothing did
 */
public record RegistrationEvidenceV1(
        String applicationId, LocalDate registeredOn, MaskedIdNumber maskedIdNumber, List<Reference> evidence) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.registration-evidence.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /** Copies the list. */
    public RegistrationEvidenceV1 {
        evidence = List.copyOf(evidence);
    }

    /**
     * One piece, by reference.
     *
     * @param source the kind of document or the department
     * @param number the document's number or the receipt; empty for an answer on paper
     */
    public record Reference(Kind kind, String source, String number) {}

    /** What is referred to. */
    public enum Kind {
        /** A document of the case. */
        DOCUMENT,
        /** A department's answer with its receipt. */
        DEPARTMENT_ANSWER,
        /** A department's answer on paper. */
        DEPARTMENT_LETTER
    }
}
