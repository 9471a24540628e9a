package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.ReviewResult;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Table 4 of a year: reconsiderations and suits. A challenge stands in the year in which it was decided, and in each year before at whose
 * end it was undecided, as 尚未审结 (decision 0358).
 *
 * @param reviews those that were open on any day of the year; others count nowhere
 */
public record ReviewTable(int year, List<RequestReview> reviews) {
    /** Keeps its own copy. */
    public ReviewTable {
        reviews = List.copyOf(reviews);
    }

    /** A column: what came of it by the end of the year. The names are wire names. */
    public enum Column {
        UPHELD("结果维持", ReviewResult.UPHELD),
        CORRECTED("结果纠正", ReviewResult.CORRECTED),
        OTHER("其他结果", ReviewResult.OTHER),
        PENDING("尚未审结"),
        TOTAL("总计");

        private final String words;
        private final Optional<ReviewResult> result;

        Column(String words) {
            this.words = words;
            this.result = Optional.empty();
        }

        Column(String words, ReviewResult result) {
            this.words = words;
            this.result = Optional.of(result);
        }

        /** As the form has it. */
        public String words() {
            return words;
        }
    }

    /** The challenges behind a figure. */
    public List<RequestReview> of(ReviewWay way, Column column) {
        return reviews.stream()
                .filter(review -> review.way() == way && counts(review, column))
                .toList();
    }

    private boolean counts(RequestReview review, Column column) {
        var endedIn = review.ending().map(end -> end.on().getYear());
        var decided = endedIn.filter(in -> in == year).isPresent();
        var pending = review.filedOn().getYear() <= year
                && endedIn.filter(in -> in <= year).isEmpty();
        return switch (column) {
            case TOTAL -> decided || pending;
            case PENDING -> pending;
            case UPHELD, CORRECTED, OTHER ->
                decided && review.ending().map(RequestReview.Ending::result).equals(column.result);
        };
    }

    /** A line of the form: each column. */
    public List<Integer> figures(ReviewWay way) {
        return Arrays.stream(Column.values())
                .map(column -> of(way, column).size())
                .toList();
    }
}
