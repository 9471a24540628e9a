package cn.gov.zs.housing.disclosure.review.mongo;

import cn.gov.zs.housing.disclosure.review.Reviews;
import cn.gov.zs.housing.disclosure.review.ReviewsContract;
import org.junit.jupiter.api.AfterEach;

/** On the embedded server, which the demo runs on. */
class EmbeddedMongoReviewsIT extends ReviewsContract {
    private final TestStores stores = new TestStores("reviews");
    private final Reviews reviews = new MongoReviews(stores.store());

    @Override
    protected Reviews reviews() {
        return reviews;
    }

    @AfterEach
    void forget() {
        stores.close();
    }
}
