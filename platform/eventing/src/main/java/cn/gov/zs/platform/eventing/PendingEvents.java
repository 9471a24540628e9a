package cn.gov.zs.platform.eventing;

import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

/** Told which collections have outboxes, and of each aggregate that has just got unpublished events. */
public interface PendingEvents {

    /** This collection's events go to this topic. Called before any {@link #in}. */
    void watch(String collection, String topic);

    /** The aggregate has events to publish. Returns at once. */
    void in(String collection, String id);

    /**
     * A new aggregate has these events to publish, and no others before them: nothing has to be read. Returns at once.
     *
     * @param events as they stand in its outbox
     */
    default void inNew(String collection, String id, List<BsonDocument> events) {
        in(collection, id);
    }

    /**
     * As {@link #inNew}, for many aggregates that were created together.
     *
     * @param events of each, by its id
     */
    default void allNew(String collection, Map<String, List<BsonDocument>> events) {
        events.forEach((id, its) -> inNew(collection, id, its));
    }
}
