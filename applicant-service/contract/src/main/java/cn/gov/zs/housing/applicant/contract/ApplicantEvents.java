package cn.gov.zs.housing.applicant.contract;

/** Where the events of applicant-service are found. */
public final class ApplicantEvents {
    /** The Kafka topic of every event in this package; the key is the application's id, or the id that an event names as its key. */
    public static final String TOPIC = "applicant.events";

    private ApplicantEvents() {}
}
