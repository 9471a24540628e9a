package cn.gov.zs.housing.disclosure.listing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import cn.gov.zs.housing.disclosure.listing.Place;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * The order of changes in a collection.
 *
 * @param moment the field that holds when a document changed last
 */
public record PlaceOrder(String moment) {
    /** The newest change first. */
    public Bson newest() {
        return Sorts.descending(moment, "_id");
    }

    /** The oldest change first. */
    public Bson oldest() {
        return Sorts.ascending(moment, "_id");
    }

    /** Behind a place, as the newest come first. The first part alone bounds an index; the second parts those of one moment. */
    public Bson before(Place place) {
        return and(lte(moment, place.at()), or(lt(moment, place.at()), lt("_id", place.id())));
    }

    /** Before a place, as the newest come first. */
    public Bson after(Place place) {
        return and(gte(moment, place.at()), or(gt(moment, place.at()), gt("_id", place.id())));
    }
}
