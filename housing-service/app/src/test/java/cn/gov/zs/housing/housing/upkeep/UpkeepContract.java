package cn.gov.zs.housing.housing.upkeep;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.housing.TenancyKeys;
import cn.gov.zs.housing.housing.upkeep.Upkeep.CheckFilter;
import cn.gov.zs.housing.housing.upkeep.Upkeep.RepairFilter;
import cn.gov.zs.housing.housing.upkeep.mongo.MongoUpkeep;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Checks and repairs on a database of their own. */
abstract class UpkeepContract {
    private static final LocalDate TODAY = parse("2026-11-30");
    private static final Hand WU = new Hand("wu", Instant.parse("2026-11-30T02:00:00Z"));

    private final TenancyKeys keys = new TenancyKeys();
    private final MongoDatabase database =
            client().getDatabase("upkeep-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
    private final AggregateStore store = new AggregateStore(
            database, "housing.events", new CloudEvents(), InstantSource.system(), new NobodyPublishes());
    private final Aggregates<OccupancyCheck> eachCheck = MongoUpkeep.checks(store, keys.cipher());
    private final Aggregates<Repair> eachRepair = MongoUpkeep.repairs(store, keys.cipher());
    private final MongoUpkeep upkeep = new MongoUpkeep(eachCheck, eachRepair);
    private final CheckBook checks = new CheckBook(eachCheck, upkeep, new Two());
    private final RepairBook repairs = new RepairBook(eachRepair, new Two());

    abstract MongoClient client();

    @Test
    void visits_are_planned_made_once_and_show_that_a_home_stands_empty() {
        assertThat(plan("c1", "h1", "2026-05-01")).isInstanceOf(CheckAnswer.Moved.class);
        assertThat(plan("c1", "h1", "2026-05-01")).isEqualTo(new CheckAnswer.FormReplayed("c1"));
        assertThat(plan("c9", "h9", "2026-05-01")).isEqualTo(new CheckAnswer.NoSuchHome());
        plan("c2", "h1", "2026-11-01");
        plan("c3", "h2", "2026-11-02");
        assertThat(checks.record("c1", 1, empty("2026-05-02", "2026-04-01"), TODAY))
                .isInstanceOf(CheckAnswer.Moved.class);
        assertThat(checks.record("c1", 2, empty("2026-05-02", "2026-04-01"), TODAY))
                .isEqualTo(new CheckAnswer.NotPlanned());
        assertThatThrownBy(() -> checks.record("c2", 7, empty("2026-11-01", "2026-05-01"), TODAY))
                .isInstanceOf(StaleVersionException.class);
        checks.record("c2", 1, empty("2026-11-01", "2026-05-01"), TODAY);
        checks.drop("c3", 1, "住户外出", WU);

        assertThat(checks.empty("h1"))
                .contains(new EmptyHome("h1", parse("2026-04-01"), List.of(parse("2026-05-02"), parse("2026-11-01"))));
        assertThat(checks.emptySince(parse("2026-04-15"), "h1").orElseThrow().since())
                .as("not before the household moved in")
                .isEqualTo(parse("2026-04-15"));
        assertThat(checks.emptySince(parse("2026-06-01"), "h1"))
                .as("what was found before it moved in is not its doing")
                .contains(new EmptyHome("h1", parse("2026-06-01"), List.of(parse("2026-11-01"))));
        assertThat(checks.emptySince(parse("2026-11-02"), "h1")).isEmpty();
        assertThat(checks.empty("h2")).isEmpty();
        assertThat(upkeep.checks(new CheckFilter(Optional.empty(), Optional.empty()), 0, 9))
                .extracting(read -> read.id())
                .containsExactly("c3", "c2", "c1");
        var dropped = new CheckFilter(Optional.of(CheckState.DROPPED), Optional.of("h2"));
        assertThat(upkeep.checks(dropped, 0, 9).getFirst().state())
                .isInstanceOfSatisfying(
                        OccupancyCheck.Dropped.class,
                        check -> assertThat(check.reason()).isEqualTo("住户外出"));
        assertThat(upkeep.count(dropped)).isEqualTo(1);
    }

    @Test
    void a_tenant_asks_for_her_own_home_and_the_words_are_encrypted() {
        assertThat(report("r1", "li", "h1")).isInstanceOf(RepairBook.Answer.Moved.class);
        assertThat(report("r1", "li", "h1")).isEqualTo(new RepairBook.Answer.FormReplayed("r1"));
        assertThat(report("r2", "li", "h2")).isEqualTo(new RepairBook.Answer.NotHerHome());
        assertThat(report("r3", "chen", "h2")).isInstanceOf(RepairBook.Answer.Moved.class);
        assertThat(repairs.act("r1", 1, RepairAct.FINISH, "", WU))
                .isEqualTo(new RepairBook.Answer.NotNow(RepairState.REPORTED));
        repairs.act("r1", 1, RepairAct.REFUSE, "承租人李某损坏", WU);

        var raw = new ArrayList<String>();
        database.getCollection("repairs").find().forEach(document -> raw.add(document.toJson()));
        assertThat(raw).noneMatch(json -> json.contains("漏水") || json.contains("周末") || json.contains("李某"));
        var read = eachRepair.get("r1").state();
        assertThat(read.file().words()).isEqualTo("厨房漏水");
        assertThat(read.file().steps().getLast().note()).isEqualTo("承租人李某损坏");
        assertThat(upkeep.repairs(new RepairFilter(Optional.empty(), Optional.empty(), Optional.of("li")), 0, 9))
                .extracting(found -> found.id())
                .containsExactly("r1");
        assertThat(upkeep.count(
                        new RepairFilter(Optional.of(RepairState.REFUSED), Optional.of("h1"), Optional.empty())))
                .isEqualTo(1);
    }

    @Test
    void what_is_stored_moves_to_the_active_key_and_the_old_one_can_go() {
        report("r1", "li", "h1");
        plan("c1", "h1", "2026-05-01");
        checks.record("c1", 1, empty("2026-05-02", "2026-04-01"), TODAY);
        keys.addNewKey();
        assertThat(upkeep.countSealed()).isEqualTo(2);
        assertThat(upkeep.countNotUnder(TenancyKeys.NEW)).isEqualTo(2);

        assertThat(MongoUpkeep.reEncrypt(eachRepair, keys.cipher()) + MongoUpkeep.reEncrypt(eachCheck, keys.cipher()))
                .isEqualTo(2);
        assertThat(MongoUpkeep.reEncrypt(eachRepair, keys.cipher())).isZero();
        assertThat(upkeep.countNotUnder(TenancyKeys.NEW)).isZero();
        keys.removeOldKey();

        assertThat(eachRepair.get("r1").state().file().words()).isEqualTo("厨房漏水");
        assertThat(eachRepair.get("r1").version())
                .as("the version that forms carry stays")
                .isEqualTo(1);
        assertThat(upkeep.made("h1")).hasSize(1);
    }

    private CheckAnswer plan(String id, String home, String day) {
        return checks.plan(new OccupancyCheck.Visit(id, home, parse(day), WU));
    }

    private static OccupancyCheck.Result empty(String on, String since) {
        return new OccupancyCheck.Result(parse(on), Finding.EMPTY, Optional.of(parse(since)), "水电表未走动", WU);
    }

    private RepairBook.Answer report(String id, String subject, String home) {
        return repairs.report(
                new RepairBook.Sent(id, home, Fault.LEAK, "厨房漏水", "周末"),
                new Hand(subject, Instant.parse("2026-11-30T02:00:00Z")));
    }

    /** Li lives in h1 and Chen in h2. */
    private static final class Two implements Residents {
        @Override
        public List<Residence> homesOf(String subject) {
            return subject.equals("li")
                    ? List.of(new Residence("h1", "祈安苑 1栋 101", "t1"))
                    : List.of(new Residence("h2", "祈安苑 1栋 102", "t2"));
        }

        @Override
        public Optional<String> place(String home) {
            return home.equals("h9") ? Optional.empty() : Optional.of("祈安苑 1栋 10" + home.substring(1));
        }
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
