package cn.gov.zs.housing.housing.tenancy;

import static cn.gov.zs.housing.housing.tenancy.TenancySamples.day;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.let;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.moveOut;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.now;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.on;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.paid;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.reduction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.housing.TenancyKeys;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.platform.eventing.StaleVersionException;
import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What any store of tenancies has to do. */
abstract class TenanciesContract {
    private static final Instant LATER = TenancyBooks.HELD_SINCE.plusSeconds(601);

    private TenancyBooks books;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        books = new TenancyBooks(client());
    }

    @Test
    void every_state_is_read_as_it_was_written() {
        var lost = (Let) let().lost(new Loss(day("2027-09-01"), "NO_ANSWER"), on("2027-09-01"));
        var reduced = (Let) now(lost.reduce(reduction("0.9", "2027-10"), on("2027-09-02")));
        var asked = (Let) now(reduced.askRenewal(Optional.of("住院"), on("2031-12-01")));
        var refused = (Let) now(asked.refuseRenewal("收入超过标准", on("2031-12-10")));
        var paying = now(Paying.record(refused, paid("A1", "777.60", "2027-02-05")));
        var leaving = (Leaving) now(((Let) paying).surrender(day("2032-01-01"), "回乡", on("2031-12-20")));
        var priced = (Leaving)
                now(leaving.priceAfterRemoval(new MarketRent(Yuan.of("1500"), "评估", "officer"), on("2031-12-21")));
        var ended = now(priced.moveOut(moveOut(day("2032-01-01")), on("2032-01-02")));

        for (var state : List.of(
                TenancySamples.toBeSigned(),
                TenancySamples.contracted(),
                TenancySamples.signed(),
                paying,
                priced,
                ended,
                now(TenancySamples.signed().decline("回乡居住", on("2027-01-12"))))) {
            var id = UUID.randomUUID().toString();
            var filed = state.with(withId(state.file(), id));
            books.each.create(id, filed);
            assertThat(books.each.get(id).state()).isEqualTo(filed);
        }
    }

    @Test
    void nothing_said_of_people_is_stored_in_plain_and_another_key_reads_it_again() {
        var tenancy = books.put(now(let().surrender(day("2027-08-20"), "回乡居住", on("2027-08-01"))));
        var stored = books.database.getCollection("tenancies").find().first();
        assertThat(stored).isNotNull();
        assertThat(stored.toJson()).doesNotContain("李美华", "回乡居住", "墙面完好");

        books.keys.addNewKey();
        assertThat(books.tenancies.countNotUnder(TenancyKeys.NEW)).isEqualTo(1);
        books.tenancies.idsNotUnder(TenancyKeys.NEW, "", 10).forEach(books.tenancies::rewrite);
        books.keys.removeOldKey();
        assertThat(books.tenancies.countNotUnder(TenancyKeys.NEW)).isZero();
        assertThat(books.get(tenancy.id())).isEqualTo(tenancy);
    }

    @Test
    void a_household_housed_twice_has_one_tenancy_and_another_in_its_home_is_held_back() {
        var home = new HomeId(UUID.randomUUID().toString());
        var origin = new Origin(Origin.Kind.ALLOTTED, "b1", day("2026-12-26"));
        books.follow.housed(TenancyBooks.event("e1"), TenancySamples.household(), home, origin);
        books.follow.housed(TenancyBooks.event("e1"), TenancySamples.household(), home, origin);

        assertThat(books.tenancies.listOfApplication(TenancySamples.APPLICATION))
                .hasSize(1);
        var other = new Household("other", Optional.empty(), "张三", "442000************", 1, "442000118");
        assertThatThrownBy(() -> books.follow.housed(TenancyBooks.event("e2"), other, home, origin))
                .isInstanceOf(IllegalStateException.class);
        assertThat(books.tenancies.listOfApplication("other")).isEmpty();
    }

    @Test
    void an_account_linked_later_and_a_loss_reach_the_tenancies_of_the_application() {
        var home = new HomeId(UUID.randomUUID().toString());
        var paper = new Household("paper", Optional.empty(), "张三", "442000************", 1, "442000118");
        books.follow.housed(
                TenancyBooks.event("e1"), paper, home, new Origin(Origin.Kind.ALLOTTED, "b1", day("2026-12-26")));

        books.follow.linked(TenancyBooks.event("e2"), "paper", "zhang");
        books.follow.lost(TenancyBooks.event("e3"), "paper", new Loss(day("2027-09-01"), "NO_ANSWER"));
        assertThat(books.tenancies.listOfTenant("zhang"))
                .singleElement()
                .satisfies(found -> assertThat(found.state().file().loss()).isPresent());
        books.follow.restored(TenancyBooks.event("e4"), "paper");
        assertThat(books.tenancies
                        .listOfTenant("zhang")
                        .getFirst()
                        .state()
                        .file()
                        .loss())
                .isEmpty();
    }

    @Test
    void of_fifty_who_want_one_home_at_once_exactly_one_gets_it() throws Exception {
        var home = new HomeId(UUID.randomUUID().toString());

        var won = atOnce(IntStream.range(0, 50)
                .<Callable<Boolean>>mapToObj(
                        number -> () -> books.lettings.claim(home, TenancyId.allotted("a" + number, home)))
                .toList());

        assertThat(won).containsOnlyOnce(true).hasSize(50);
    }

    @Test
    void of_two_transfers_into_one_home_one_wins_and_the_loser_stays_where_it_is() throws Exception {
        var to = new HomeId(UUID.randomUUID().toString());
        books.fit.add(to);
        var households = List.of(lives(), lives());

        var answers = atOnce(households.stream()
                .<Callable<TenancyAnswer>>map(
                        id -> () -> books.transfers.transfer(id, 1, to, day("2027-10-01"), "家庭人口增加", on("2027-09-01")))
                .toList());

        assertThat(answers).filteredOn(TenancyAnswer.Moved.class::isInstance).hasSize(1);
        assertThat(answers).contains(TenancyAnswer.refused(Refusal.HOME_TAKEN));
        assertThat(households.stream().map(books::get).map(Tenancy::state))
                .containsExactlyInAnyOrder(TenancyState.LET, TenancyState.LEAVING);
        var next = books.get(books.lettings.find(to).orElseThrow().holder());
        assertThat(next).isInstanceOfSatisfying(ToBeSigned.class, opened -> {
            assertThat(opened.file().home()).isEqualTo(to);
            assertThat(opened.file().origin().kind()).isEqualTo(Origin.Kind.TRANSFERRED);
        });
    }

    @Test
    void a_transfer_that_a_crash_cut_off_is_carried_on() {
        var to = new HomeId(UUID.randomUUID().toString());
        books.fit.add(to);
        var from = lives();
        books.transfers.transfer(from, 1, to, day("2027-10-01"), "家庭人口增加", on("2027-09-01"));
        var next = TenancyId.transferred(from, to);
        books.each.remove(next.text(), 1);

        books.held.clear();

        assertThat(books.transfers.mend(LATER)).isEqualTo(1);
        assertThat(books.get(next)).isInstanceOf(ToBeSigned.class);
        assertThat(books.held).as("agreed before homes were held").containsEntry(to, next);
        assertThat(books.transfers.mend(LATER)).isZero();
        assertThat(books.held).containsKey(to);
        assertThat(books.transfers.transfer(
                        lives(), 1, new HomeId(UUID.randomUUID().toString()), day("2027-10-01"), "", on("2027-09-01")))
                .as("a home that is not fit")
                .isEqualTo(TenancyAnswer.refused(Refusal.HOME_NOT_FIT));
    }

    @Test
    void a_home_held_for_a_transfer_that_was_never_agreed_is_given_back_after_ten_minutes() {
        var to = anyHome();
        books.fit.add(to);
        var from = lives();
        assertThatThrownBy(() -> books.transfers.transfer(from, 7, to, day("2027-10-01"), "", on("2027-09-01")))
                .isInstanceOf(StaleVersionException.class);
        var other = TenancyId.allotted("other", to);

        books.transfers.mend(TenancyBooks.HELD_SINCE.plusSeconds(600));
        assertThat(books.held).containsKey(to);
        assertThat(books.lettings.claim(to, other)).isFalse();
        books.transfers.mend(LATER);
        books.transfers.mend(LATER);

        assertThat(books.held).isEmpty();
        assertThat(books.lettings.claim(to, other)).isTrue();
        assertThat(books.lettings.claim(to, TenancyId.transferred(from, to))).isFalse();
    }

    @Test
    void a_home_that_was_given_back_can_be_let_again_from_the_day_after() {
        var home = new HomeId(UUID.randomUUID().toString());
        var first = lives(home);
        var second = TenancyId.allotted("second", home);
        assertThat(books.lettings.claim(home, second)).isFalse();

        books.keep.change(first, tenancy -> ((Let) tenancy).surrender(day("2027-08-20"), "", on("2027-08-01")));
        books.keep.change(first, tenancy -> ((Leaving) tenancy).moveOut(moveOut(day("2027-08-20")), on("2027-08-20")));

        assertThat(books.lettings.claim(home, second)).isTrue();
        assertThat(books.lettings.find(home)).contains(new Letting(home, second, day("2027-08-21")));
    }

    @Test
    void a_home_that_was_declined_can_be_let_from_when_it_was_free_before() {
        var home = anyHome();
        var first = TenancyId.allotted(TenancySamples.APPLICATION, home);
        var origin = new Origin(Origin.Kind.ALLOTTED, "b1", day("2026-12-26"));
        books.follow.housed(TenancyBooks.event("e1"), TenancySamples.household(), home, origin);
        var second = TenancyId.allotted("second", home);
        assertThat(books.lettings.claim(home, second)).isFalse();

        books.keep.change(first, tenancy -> ((ToBeSigned) tenancy).decline("未按期签约", on("2027-01-12")));

        assertThat(books.lettings.claim(home, second)).isTrue();
        assertThat(books.lettings.find(home)).contains(new Letting(home, second, LocalDate.EPOCH));
        var retention = new TenancyRetention(books.each, books.tenancies);
        assertThat(retention.remove(day("2032-01-12"))).as("a day early").isZero();
        assertThat(retention.remove(day("2032-01-13"))).isEqualTo(1);
        assertThat(books.get(first).file().household().name()).isEmpty();
    }

    @Test
    void a_household_that_declines_the_home_it_was_to_change_to_stays_where_it_lives() {
        var to = anyHome();
        books.fit.add(to);
        var from = lives();
        books.transfers.transfer(from, 1, to, day("2027-10-01"), "家庭人口增加", on("2027-09-01"));
        var next = TenancyId.transferred(from, to);
        books.keep.change(next, tenancy -> ((ToBeSigned) tenancy).decline("不愿搬迁", on("2027-09-12")));

        books.transfers.declined(TenancyBooks.event("d1"), next);
        books.transfers.declined(TenancyBooks.event("d1"), next);

        assertThat(books.get(from))
                .isInstanceOfSatisfying(
                        Let.class,
                        let -> assertThat(let.file().steps().getLast().kind()).isEqualTo(Step.Kind.NOTICE_WITHDRAWN));
        assertThat(books.transfers.transfer(from, version(from), to, day("2027-11-01"), "", on("2027-10-01")))
                .isEqualTo(TenancyAnswer.refused(Refusal.HOME_DECLINED));
        assertThat(books.lettings.claim(to, TenancyId.allotted("another", to))).isTrue();
    }

    @Test
    void no_order_of_moves_gives_a_home_two_tenancies_that_have_not_ended() {
        for (int seed = 0; seed < 20; seed++) {
            var chance = new Random(seed);
            var homes = List.of(anyHome(), anyHome());
            books.fit.addAll(homes);
            var all = new ArrayList<TenancyId>();
            for (int move = 0; move < 25; move++) {
                var home = homes.get(chance.nextInt(2));
                switch (chance.nextInt(3)) {
                    case 0 -> {
                        var id = new TenancyId(new UUID(seed, move).toString());
                        if (books.lettings.claim(home, id)) {
                            all.add(lives(home, id));
                        }
                    }
                    case 1 -> all.stream().filter(id -> chance.nextBoolean()).forEach(this::leave);
                    default ->
                        all.stream()
                                .filter(id -> books.get(id) instanceof Let)
                                .findFirst()
                                .map(from -> {
                                    books.transfers.transfer(
                                            from, version(from), home, day("2027-10-01"), "", on("2027-09-01"));
                                    return TenancyId.transferred(from, home);
                                })
                                .filter(next -> books.each.find(next.text()).isPresent())
                                .ifPresent(all::add);
                }
                for (var each : homes) {
                    assertThat(all.stream().distinct().map(books::get))
                            .filteredOn(tenancy -> tenancy.file().home().equals(each))
                            .filteredOn(tenancy -> tenancy.state() != TenancyState.ENDED)
                            .as("seed %d, move %d", seed, move)
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    private void leave(TenancyId id) {
        books.keep.change(id, tenancy -> switch (tenancy) {
            case Let let -> let.surrender(day("2027-09-02"), "", on("2027-09-01"));
            case Leaving leaving -> leaving.moveOut(moveOut(day("2027-09-02")), on("2027-09-03"));
            default -> TenancyAnswer.refused(Refusal.WRONG_STATE);
        });
    }

    private long version(TenancyId id) {
        return books.each.get(id.text()).version();
    }

    private static HomeId anyHome() {
        return new HomeId(UUID.randomUUID().toString());
    }

    @Test
    void five_years_after_the_end_a_tenancy_that_owes_nothing_forgets_its_tenant() {
        var retention = new TenancyRetention(books.each, books.tenancies);
        var owes = gone(false);
        var paid = gone(true);

        assertThat(retention.remove(day("2032-09-02"))).as("a day early").isZero();
        assertThat(retention.remove(day("2032-09-03"))).isEqualTo(1);
        assertThat(retention.remove(day("2032-09-04"))).as("once").isZero();

        assertThat(books.get(owes).file().household().name()).isEqualTo("李美华");
        assertThat(books.get(paid)).isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.isForgotten()).isTrue();
            assertThat(ended.file().household().subject()).isEmpty();
            assertThat(ended.file().payments()).hasSize(1);
            assertThat(ended.departure().finding()).isEmpty();
            assertThat(ended.file().steps())
                    .allSatisfy(step -> assertThat(step.note()).isEmpty());
        });
        assertThat(books.tenancies.listOfTenant(TenancySamples.OWNER))
                .extracting(found -> new TenancyId(found.id()))
                .containsExactly(owes);
    }

    private TenancyId gone(boolean paidUp) {
        var id = lives();
        if (paidUp) {
            books.keep.change(id, tenancy -> Paying.record(tenancy, paid("P-" + id.text(), "9000.00", "2027-08-01")));
        }
        leave(id);
        leave(id);
        return id;
    }

    @Test
    void a_list_can_be_narrowed_to_state_age_of_arrears_and_end_of_term() {
        var owes = lives();
        var pays = lives();
        books.keep.change(pays, tenancy -> Paying.record(tenancy, paid("A1", "5000.00", "2027-02-01")));
        var today = day("2027-04-20");

        assertThat(ids(Tenancies.Filter.of(TenancyState.LET), today)).containsExactlyInAnyOrder(owes, pays);
        assertThat(ids(
                        new Tenancies.Filter(
                                Optional.empty(), Optional.of(ArrearsAge.FOUR_TO_SIX), Optional.empty(), false),
                        today))
                .as("January was due on the 15th")
                .containsExactly(owes);
        var ends = new Tenancies.Filter(Optional.empty(), Optional.empty(), Optional.of(TenancySamples.END), false);
        assertThat(books.tenancies.count(ends, today)).isEqualTo(2);
        assertThat(books.tenancies.count(
                        new Tenancies.Filter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(TenancySamples.END.minusDays(1)),
                                false),
                        today))
                .isZero();
    }

    @Test
    void a_list_can_be_narrowed_to_those_who_asked_to_stay_and_wait_for_an_answer() {
        var waits = lives();
        var refused = lives();
        lives();
        for (var id : List.of(waits, refused)) {
            books.keep.change(id, tenancy -> ((Let) tenancy).askRenewal(Optional.of("住院"), on("2031-12-01")));
        }
        books.keep.change(refused, tenancy -> ((Let) tenancy).refuseRenewal("收入超过标准", on("2031-12-10")));

        assertThat(ids(Tenancies.Filter.RENEWAL_ASKED, day("2031-12-11"))).containsExactly(waits);
    }

    @Test
    void others_learn_who_is_the_tenant_of_what() {
        var home = new HomeId(UUID.randomUUID().toString());
        var id = lives(home);

        assertThat(books.tenancies.findTenant(home))
                .contains(new TenantOf(id, home, Optional.of(TenancySamples.OWNER), TenancyState.LET));
        assertThat(books.tenancies.listHomes(TenancySamples.OWNER))
                .extracting(TenantOf::home)
                .contains(home);
        assertThat(books.tenancies.findTenant(new HomeId(UUID.randomUUID().toString())))
                .isEmpty();
    }

    private List<TenancyId> ids(Tenancies.Filter filter, LocalDate today) {
        return books.tenancies.list(filter, today, 0, 10).stream()
                .map(found -> new TenancyId(found.id()))
                .toList();
    }

    private TenancyId lives() {
        return lives(new HomeId(UUID.randomUUID().toString()));
    }

    private TenancyId lives(HomeId home) {
        return lives(home, new TenancyId(UUID.randomUUID().toString()));
    }

    private TenancyId lives(HomeId home, TenancyId id) {
        var file = withId(let().file(), id.text());
        books.put(new Let(new TenancyFile(
                id,
                file.household(),
                home,
                file.origin(),
                file.contracts(),
                file.movedIn(),
                file.payments(),
                file.reductions(),
                file.renewal(),
                file.loss(),
                file.steps())));
        return id;
    }

    private static TenancyFile withId(TenancyFile file, String id) {
        return new TenancyFile(
                new TenancyId(id),
                file.household(),
                file.home(),
                file.origin(),
                file.contracts(),
                file.movedIn(),
                file.payments(),
                file.reductions(),
                file.renewal(),
                file.loss(),
                file.steps());
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var each : threads.invokeAll(all)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
