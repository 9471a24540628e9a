package cn.gov.zs.housing.allocation.contract;

/** Where the events of allocation-service are found. */
public final class AllocationEvents {

    /** The Kafka topic of every event of this service; the key is the aggregate's id. */
    public static final String TOPIC = "allocation.events";

    private AllocationEvents() {}
}
