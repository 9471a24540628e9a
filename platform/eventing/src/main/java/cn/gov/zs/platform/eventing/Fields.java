package cn.gov.zs.platform.eventing;

/** The names of an aggregate's document in MongoDB. They are stored: renaming one is a migration. */
public final class Fields {

    public static final String ID = "_id";
    public static final String VERSION = "version";
    public static final String STATE = "state";
    /** Ids of events this aggregate has handled. */
    public static final String HANDLED = "handled";
    /** Events decided and not yet acknowledged by the broker, oldest first. */
    public static final String OUTBOX = "outbox";
    /** Sequence that the next event gets. */
    public static final String NEXT_SEQUENCE = "nextSequence";
    /** Only there while the outbox holds something; a sparse index finds what a crashed replica left. */
    public static final String PENDING_SINCE = "pendingSince";

    /** Inside the outbox. */
    public static final String EVENT_ID = "id";

    public static final String EVENT_TYPE = "type";
    public static final String EVENT_SEQUENCE = "sequence";
    public static final String EVENT_TIME = "time";
    public static final String EVENT_DATA = "data";

    private Fields() {}
}
