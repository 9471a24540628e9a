package cn.gov.zs.housing.disclosure.review;

class InMemoryReviewsTest extends ReviewsContract {
    private final Reviews reviews = new InMemoryReviews();

    @Override
    protected Reviews reviews() {
        return reviews;
    }
}
