package cn.gov.zs.platform.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the file comes back as it was. */
class BsonTypeTest {
    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            Missing.getInstance(),
            "",
            "镇街",
            "镇街 ",
            1.0,
            -1.5,
            7,
            7L,
            true,
            false,
            Instant.ofEpochMilli(1_700_000_000_123L),
            new UUID(1, 2),
            new UUID(2, 1),
            new BinData(new byte[] {1, 2, 3}),
            new ObjectId("0123456789abcdef01234567"),
            new BsonTimestamp(5),
            Decimal128.ONE,
            new Document("a", 1).append("b", "二"),
            List.of(1, 2, "三"));

    @TempDir
    private Path directory;

    private static <T> T back(DataType<T> type, T value) {
        var file = new WriteBuffer();
        type.write(file, value);
        type.write(file, value);
        var bytes = file.getBuffer();
        bytes.flip();
        assertThat(type.read(bytes)).isEqualTo(value);
        // the first leaves the buffer where the next begins
        return type.read(bytes);
    }

    @Test
    void a_document_comes_back_with_its_fields_in_order() {
        var document = new Document();
        for (int i = 0; i < VALUES.size(); i++) {
            if (!(VALUES.get(i) instanceof Missing)) {
                document.append("z" + (VALUES.size() - i), VALUES.get(i));
            }
        }
        var back = back(DocumentType.TYPE, document);
        assertThat(back).isEqualTo(document);
        assertThat(back.keySet()).containsExactlyElementsOf(document.keySet());
    }

    @Test
    void a_key_comes_back_whatever_it_is_made_of() {
        for (var one : VALUES) {
            for (var other : VALUES) {
                var key = new KeyValue(one, other);
                assertThat(back(KeyValueType.TYPE, key)).isEqualTo(key);
            }
        }
    }

    @Test
    void keys_are_in_one_order_in_which_only_equal_ones_are_equal() {
        List<KeyValue> keys = new ArrayList<>();
        for (var value : VALUES) {
            keys.add(new KeyValue(Arrays.asList(value)));
            keys.add(new KeyValue(Arrays.asList(value, "x")));
        }
        for (var one : keys) {
            for (var other : keys) {
                int order = Integer.signum(KeyValueType.TYPE.compare(one, other));
                assertThat(order).isEqualTo(-Integer.signum(KeyValueType.TYPE.compare(other, one)));
                assertThat(order == 0).as("%s and %s", one, other).isEqualTo(one.equals(other));
                for (var third : keys) {
                    if (order < 0 && KeyValueType.TYPE.compare(other, third) < 0) {
                        assertThat(KeyValueType.TYPE.compare(one, third)).isNegative();
                    }
                }
            }
        }
    }

    @Test
    void a_file_with_many_pages_gives_every_key_back() throws IOException {
        var path = directory.resolve("store.mv");
        try (var store = MvStoreFile.open(path).store()) {
            var map = keys(store);
            for (int i = 0; i < 20_000; i++) {
                map.put(new KeyValue("家庭" + i, (double) i), "at " + i);
            }
            store.commit();
        }
        try (var store = MvStoreFile.open(path).store()) {
            var map = keys(store);
            for (int i = 0; i < 20_000; i++) {
                assertThat(map.get(new KeyValue("家庭" + i, (double) i))).isEqualTo("at " + i);
            }
        }
    }

    @Test
    void a_file_of_an_earlier_version_is_refused_by_name() {
        var path = directory.resolve("old.mv");
        try (var store = MVStore.open(path.toString())) {
            store.openMap("databases.disclosure.notices").put("a", "b");
        }
        assertThatThrownBy(() -> MvStoreFile.open(path))
                .hasMessageContaining("old.mv")
                .hasMessageContaining("--fresh");
    }

    private static MVMap<KeyValue, Object> keys(MVStore store) {
        return store.openMap("keys", new MVMap.Builder<KeyValue, Object>().keyType(KeyValueType.TYPE));
    }
}
