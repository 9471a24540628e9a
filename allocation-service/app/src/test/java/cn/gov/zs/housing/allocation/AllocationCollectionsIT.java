package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of what is kept knows every collection of this service. */
@Tag("zone-free")
class AllocationCollectionsIT extends RunningAllocation {

    @Autowired
    private MongoDatabase database;

    @Test
    void every_collection_stands_in_the_retention_table() throws IOException {
        var table = Files.readString(table());
        var collections = database.listCollectionNames().into(new ArrayList<>());
        assertThat(collections).contains("waitlist", "waitlist-ledger", "wait-forecasts");
        assertThat(collections).allSatisfy(name -> assertThat(table).contains("| allocation | `" + name + "` |"));
    }

    private static Path table() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("docs/retention.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
