package cn.gov.zs.platform.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NarrowingIndexTest {

    private static final Document BY_ID_AND_VERSION =
            new Document("$and", List.of(new Document("_id", "a"), new Document("version", 3L)));

    private final Index<Integer> plain = index("_id");
    private final Index<Integer> narrowing = new NarrowingIndex<>(plain, plain.getKeys(), false);

    @Test
    void serves_a_query_for_its_key_and_more_where_the_library_would_read_everything() {
        assertThat(plain.canHandle(BY_ID_AND_VERSION)).isFalse();
        assertThat(narrowing.canHandle(BY_ID_AND_VERSION)).isTrue();
        assertThat(narrowing.getPositions(BY_ID_AND_VERSION)).containsExactly(1);
        assertThat(narrowing.getPositions(new Document("version", 3L).append("_id", "b")))
                .containsExactly(2);
    }

    @Test
    void leaves_alone_a_query_that_does_not_name_all_its_keys() {
        assertThat(narrowing.canHandle(new Document("version", 3L))).isFalse();
        assertThat(narrowing.canHandle(
                        new Document("$or", List.of(new Document("_id", "a"), new Document("_id", "b")))))
                .isFalse();
        assertThat(narrowing.canHandle(new Document("_id", new Document("$gte", "a")).append("version", 3L)))
                .isFalse();
        Index<Integer> compound = index("kind", "about");
        assertThat(new NarrowingIndex<>(compound, compound.getKeys(), false).canHandle(new Document("kind", "k")))
                .isFalse();
    }

    private static Index<Integer> index(String... keys) {
        return new InMemory(
                List.of(keys).stream().map(key -> new IndexKey(key, true)).toList(),
                Map.of(new KeyValue("a"), 1, new KeyValue("b"), 2));
    }

    private static final class InMemory extends AbstractUniqueIndex<Integer> {

        private final Map<KeyValue, Integer> positions;

        InMemory(List<IndexKey> keys, Map<KeyValue, Integer> positions) {
            super("index", keys, false);
            this.positions = new HashMap<>(positions);
        }

        @Override
        protected @Nullable Integer removeDocument(KeyValue key) {
            return positions.remove(key);
        }

        @Override
        protected boolean putKeyPosition(KeyValue key, Integer position) {
            return positions.putIfAbsent(key, position) == null;
        }

        @Override
        protected Iterable<Map.Entry<KeyValue, Integer>> getIterable() {
            return positions.entrySet();
        }

        @Override
        protected @Nullable Integer getPosition(KeyValue key) {
            return positions.get(key);
        }

        @Override
        public long getCount() {
            return positions.size();
        }

        @Override
        public long getDataSize() {
            return 0;
        }
    }
}
