package cn.gov.zs.platform.eventing;

/** Told which collections have outboxes, and of each aggregate that has just got unpublished events. */
public interface PendingEvents {

    /** This collection's events go to this topic. Called before any {@link #in}. */
    void watch(String collection, String topic);

    /** The aggregate has events to publish. Returns at once. */
    void in(String collection, String id);
}
