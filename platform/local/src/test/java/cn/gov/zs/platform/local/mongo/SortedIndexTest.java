package cn.gov.zs.platform.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SortedIndexTest {

    private final SortedIndex index =
            new SortedIndex("kind_newest", List.of(new IndexKey("kind", true), new IndexKey("at", false)), false);

    @BeforeEach
    void fill() {
        add(1, "a", 10);
        add(2, "b", 30);
        add(3, "a", 20);
        add(4, "a", 30);
    }

    private void add(int id, String kind, int at) {
        index.add(new Document("_id", id).append("kind", kind).append("at", at), id, null);
    }

    @Test
    void finds_only_what_the_query_fixes_in_the_order_of_its_keys() {
        Conditions kindA = Conditions.of(new Document("kind", "a"));
        assertThat(index.find(kindA, false)).containsExactly(4, 3, 1);
        assertThat(index.find(kindA, true)).containsExactly(1, 3, 4);
        assertThat(index.find(Conditions.of(new Document("kind", "c")), false)).isEmpty();
    }

    @Test
    void finds_only_what_lies_within_the_bounds() {
        assertThat(index.find(
                        Conditions.of(
                                new Document("kind", "a").append("at", new Document("$gte", 15).append("$lt", 30))),
                        false))
                .containsExactly(3);
    }

    /** Thousands may lie at a bound that does not match itself; a real server passes over them as well. */
    @Test
    void leaves_out_a_bound_that_does_not_match_in_either_direction() {
        assertThat(bounded("$gt", 10, "$lte", 30)).containsExactly(4, 3);
        assertThat(bounded("$gte", 10, "$lt", 30)).containsExactly(3, 1);
        assertThat(bounded("$gt", 20, "$lt", 20)).isEmpty();
        assertThat(bounded("$gt", 10, "$lt", 11)).isEmpty();
        SortedIndex rising = new SortedIndex("at", List.of(new IndexKey("at", true)), false);
        rising.add(new Document("_id", 1).append("at", 10), 1, null);
        rising.add(new Document("_id", 2).append("at", 20), 2, null);
        assertThat(rising.find(Conditions.of(new Document("at", new Document("$gt", 10))), false))
                .containsExactly(2);
        assertThat(rising.find(Conditions.of(new Document("at", new Document("$lt", 20.0))), true))
                .containsExactly(1);
    }

    private Collection<Object> bounded(String low, int from, String high, int to) {
        return index.find(
                Conditions.of(new Document("kind", "a").append("at", new Document(low, from).append(high, to))), false);
    }

    /** Whatever waits for something lacks its mark: a real server finds that by the index, and in the order behind it. */
    @Test
    void finds_what_lacks_a_field_or_has_null_in_it_at_one_place() {
        SortedIndex marks =
                new SortedIndex("logged_id", List.of(new IndexKey("logged", true), new IndexKey("_id", true)), false);
        marks.add(new Document("_id", 3), 3, null);
        marks.add(new Document("_id", 1).append("logged", true), 1, null);
        marks.add(new Document("_id", 2).append("logged", null), 2, null);
        Conditions waits = Conditions.of(new Document("logged", null));
        assertThat(marks.fixedKeys(waits)).isEqualTo(1);
        assertThat(marks.find(waits, false)).containsExactly(2, 3);
        assertThat(marks.serves(new Document("_id", 1), waits)).isEqualTo(1);
        assertThat(Conditions.of(new Document(
                                "$and", List.of(new Document("logged", null), new Document("logged", true))))
                        .areOnly(List.of("logged")))
                .as("two demands of one field are more than one")
                .isFalse();
    }

    @Test
    void knows_the_orders_it_serves() {
        Conditions kindA = Conditions.of(new Document("kind", "a"));
        Conditions nothing = Conditions.of(new Document());
        assertThat(index.serves(new Document("at", -1), kindA)).isEqualTo(1);
        assertThat(index.serves(new Document("at", 1), kindA)).isEqualTo(-1);
        assertThat(index.serves(new Document("at", 1), nothing)).isZero();
        assertThat(index.serves(new Document("kind", 1).append("at", -1), nothing))
                .isEqualTo(1);
        assertThat(index.serves(new Document("kind", 1).append("at", 1), nothing))
                .isZero();
        assertThat(index.serves(new Document("at", -1).append("other", 1), kindA))
                .isZero();
    }

    @Test
    void forgets_a_document_that_is_removed_and_follows_one_that_changes() {
        Document before = new Document("_id", 3).append("kind", "a").append("at", 20);
        index.updateInPlace(before, new Document("_id", 3).append("kind", "b").append("at", 20), 3, null);
        index.remove(new Document("_id", 4).append("kind", "a").append("at", 30));
        assertThat(index.find(Conditions.of(new Document("kind", "a")), false)).containsExactly(1);
        assertThat(index.find(Conditions.of(new Document("kind", "b")), false)).containsExactly(2, 3);
    }

    @Test
    void a_sparse_one_leaves_out_what_lacks_the_field_and_is_not_used_where_that_would_show() {
        SortedIndex sparse = new SortedIndex("pending", List.of(new IndexKey("pending", true)), true);
        sparse.add(new Document("_id", 1).append("pending", 5), 1, null);
        sparse.add(new Document("_id", 2), 2, null);
        assertThat(sparse.getCount()).isEqualTo(1);
        assertThat(sparse.holdsAll(Conditions.of(new Document("pending", new Document("$lte", 9)))))
                .isTrue();
        assertThat(sparse.holdsAll(Conditions.of(new Document()))).isFalse();
        assertThat(sparse.holdsAll(Conditions.of(new Document("pending", null))))
                .isFalse();
    }
}
