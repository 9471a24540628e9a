package cn.gov.zs.housing.disclosure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;

class RecountBenchTest {
    @Test
    void counts_every_due_date_again_and_tells_how_many_moved() {
        try (var client = MongoClients.create(TestMongo.shared().uri())) {
            var database = client.getDatabase("recount-bench-test").withCodecRegistry(DocumentCodecs.registry());
            var measured = RecountBench.measure(database, 320);
            assertThat(measured).hasSize(2);
            assertThat(measured.getFirst().moved()).isBetween(1L, 100L);
            assertThat(measured.getLast().moved()).isGreaterThan(270);
            database.drop();
        }
    }
}
