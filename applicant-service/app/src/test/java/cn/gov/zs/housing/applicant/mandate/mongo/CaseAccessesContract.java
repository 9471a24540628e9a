package cn.gov.zs.housing.applicant.mandate.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.mandate.CaseAccess;
import cn.gov.zs.housing.applicant.mandate.CaseAccess.CodeAnswer;
import cn.gov.zs.housing.applicant.mandate.CaseAccessTest;
import cn.gov.zs.housing.applicant.mandate.CaseAccesses;
import cn.gov.zs.housing.applicant.mandate.Mandate;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What access to cases promises, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class CaseAccessesContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private MongoClient client;
    private MongoDatabase database;
    private CaseAccesses accesses;

    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database,
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(ApplicationSamples.SUBMITTED_AT),
                new NobodyPublishes());
        accesses = new MongoCaseAccesses(store, new TestKeys().cipher());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void every_standing_of_a_mandate_comes_back_and_names_are_unreadable() {
        var held = CaseAccessTest.waiting()
                .enter("ABCDE23456", "sister", DAY)
                .now()
                .begin(new CaseAccess.Act(1, "sister", "appeal", ApplicationSamples.SUBMITTED_AT, false));
        var back = held.revoke(1, new Mandate.Grant("clerk", "小榄经办员", true, ApplicationSamples.SUBMITTED_AT));
        for (var access : new CaseAccess[] {CaseAccessTest.waiting(), held, back}) {
            keep(access);
            assertThat(accesses.find(ApplicationSamples.ID)).contains(access);
        }
        var stored = database.getCollection("case-accesses").find().first();
        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).doesNotContain("李大姐", "委托书", "小榄经办员", "ABCDE", "OWNER");
    }

    @Test
    void a_holder_lists_what_she_holds_until_it_is_taken_back() {
        keep(CaseAccessTest.waiting());
        assertThat(accesses.listHeldBy("sister", 10)).isEmpty();
        var held = CaseAccessTest.waiting().enter("ABCDE23456", "sister", DAY).now();
        keep(held);
        assertThat(accesses.listHeldBy("sister", 10)).containsExactly(ApplicationSamples.ID);
        keep(held.revoke(1, new Mandate.Grant("owner", "", false, ApplicationSamples.SUBMITTED_AT)));
        assertThat(accesses.listHeldBy("sister", 10)).isEmpty();
    }

    @Test
    void of_two_who_enter_the_code_at_once_one_has_it() throws Exception {
        keep(CaseAccessTest.waiting());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var entered = threads.invokeAll(IntStream.range(0, 2)
                    .mapToObj(at -> (Callable<CodeAnswer>) () -> accesses.change(ApplicationSamples.ID, access -> {
                        var answer = access.enter("ABCDE23456", "holder-" + at, DAY);
                        return new CaseAccesses.Step<>(answer.now(), answer);
                    }))
                    .toList());
            assertThat(entered.stream().map(each -> each.resultNow().getClass().getSimpleName()))
                    .containsExactlyInAnyOrder("Holder", "Wrong");
        }
    }

    private void keep(CaseAccess access) {
        accesses.change(ApplicationSamples.ID, _ -> new CaseAccesses.Step<>(access, access));
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
