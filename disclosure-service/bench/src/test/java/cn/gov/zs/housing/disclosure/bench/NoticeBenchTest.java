package cn.gov.zs.housing.disclosure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;

class NoticeBenchTest {
    @Test
    void pages_through_a_list_at_its_beginning_in_its_middle_and_at_its_end() {
        try (var client = MongoClients.create(TestMongo.shared().uri())) {
            var database = client.getDatabase("notice-bench-test").withCodecRegistry(DocumentCodecs.registry());
            var measured = NoticeBench.measure(database, 1_200, 1);
            assertThat(measured).extracting(NoticeBench.Measured::notices).contains(1_200);
            assertThat(measured).allSatisfy(list -> {
                assertThat(list.first()).hasSize(5).allMatch(took -> took > 0);
                assertThat(list.middle()).hasSize(5);
                assertThat(list.last()).hasSize(5);
            });
            database.drop();
        }
    }
}
