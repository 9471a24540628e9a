package cn.gov.zs.housing.disclosure.feed.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import cn.gov.zs.housing.disclosure.feed.FeedPlace;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * The order of changes in a collection.
 *
 * @param moment the field that holds when a document changed last
 */
public record FeedOrder(String moment) {
    /** The newest change first. */
    public Bson newest() {
        return Sorts.descending(moment, "_id");
    }

    /** The oldest change first. */
    public Bson oldest() {
        return Sorts.ascending(moment, "_id");
    }

    /** Behind a place, as the newest come first. */
    public Bson before(FeedPlace place) {
        return or(lt(moment, place.at()), and(eq(moment, place.at()), lt("_id", place.id())));
    }

    /** Before a place, as the newest come first. */
    public Bson after(FeedPlace place) {
        return or(gt(moment, place.at()), and(eq(moment, place.at()), gt("_id", place.id())));
    }
}
