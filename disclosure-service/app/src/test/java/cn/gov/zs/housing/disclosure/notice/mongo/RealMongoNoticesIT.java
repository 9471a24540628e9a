package cn.gov.zs.housing.disclosure.notice.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.platform.testkit.RealMongo;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On MongoDB itself, where a container engine is found; it alone says whether a query uses an index. */
@ExtendWith(RealMongo.class)
class RealMongoNoticesIT extends MongoNoticesContract {
    RealMongoNoticesIT() {
        super(RealMongo.uri());
    }

    static Stream<Bson> questions() {
        return Stream.of(
                Filters.empty(),
                Filters.eq("state.kind", "HOMES"),
                Filters.eq("state.phase", "STANDING"),
                Filters.eq("state.township", "442000118"),
                Filters.and(Filters.eq("state.kind", "HOMES"), Filters.eq("state.phase", "STANDING")),
                Filters.and(Filters.eq("state.township", "442000118"), Filters.eq("state.kind", "FIRST_REVIEW")),
                Filters.and(Filters.eq("state.township", "442000118"), Filters.eq("state.phase", "STANDING")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_page_of_the_list_is_a_scan_or_a_sort(Bson question) {
        for (int i = 0; i < 50; i++) {
            add(NoticeKind.FIRST_REVIEW, "r" + i, LocalDate.of(2026, 11, 23));
        }
        var plan = database.getCollection("notices")
                .find(question)
                .sort(Sorts.descending("state.publishedAt", "_id"))
                .limit(20)
                .explain()
                .toJson();
        assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN", "\"stage\": \"SORT\"");
    }
}
