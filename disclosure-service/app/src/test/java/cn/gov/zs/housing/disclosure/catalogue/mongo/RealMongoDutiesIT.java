package cn.gov.zs.housing.disclosure.catalogue.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.DutySamples;
import cn.gov.zs.platform.testkit.RealMongo;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On MongoDB itself, where a container engine is found; it alone says whether a query uses an index. */
@ExtendWith(RealMongo.class)
class RealMongoDutiesIT extends MongoDutiesContract {
    RealMongoDutiesIT() {
        super(RealMongo.uri());
    }

    static Stream<Arguments> questions() {
        var policy = Filters.eq("state.item", "policy");
        return Stream.of(
                Arguments.of(policy, Sorts.descending("state.sinceDay", "_id")),
                Arguments.of(policy, Sorts.ascending("state.dueDay", "_id")),
                Arguments.of(
                        Filters.and(policy, Filters.gte("state.unpublishedDueDay", 1L)),
                        Sorts.ascending("state.unpublishedDueDay", "_id")),
                Arguments.of(
                        Filters.gte("state.unpublishedDueDay", 1L), Sorts.ascending("state.unpublishedDueDay", "_id")),
                Arguments.of(
                        Filters.and(policy, Filters.eq("state.late", 0L)), Sorts.descending("state.dueDay", "_id")),
                Arguments.of(Filters.and(policy, Filters.gt("state.late", 0L)), Sorts.descending("state.late", "_id")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_page_of_a_list_is_a_scan_or_a_sort(Bson question, Bson order) {
        for (int i = 0; i < 50; i++) {
            duties().add(DutySamples.policy("n" + i, LocalDate.of(2026, 3, 2)));
        }
        var plan = database.getCollection("duties")
                .find(question)
                .sort(order)
                .limit(20)
                .explain()
                .toJson();
        assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN", "\"stage\": \"SORT\"");
    }
}
