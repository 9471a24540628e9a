package cn.gov.zs.platform.eventing;

/**
 * An event decided, not yet published.
 *
 * @param type wire name, such as {@code applicant.first-review-passed.v1}: chosen once, outlives any rename of a class
 * @param body a record of the producer's contract; written as JSON in the same atomic write as the new state
 */
public record Outgoing(String type, Object body) {

    /** Reads as a sentence where a decision lists its events. */
    public static Outgoing of(String type, Object body) {
        return new Outgoing(type, body);
    }
}
