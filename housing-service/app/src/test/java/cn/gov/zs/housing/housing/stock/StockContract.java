package cn.gov.zs.housing.housing.stock;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import cn.gov.zs.platform.eventing.StaleVersionException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stock promises on any database that speaks MongoDB's protocol. */
abstract class StockContract {
    private static final LocalDate CONFIRMED = LocalDate.parse("2026-12-26");

    private Stock stock;

    abstract MongoClient client();

    @BeforeEach
    void freshStock() {
        stock = new Stock(client());
    }

    @Test
    void keeps_every_state_as_it_was() {
        assertThat(EveryState.homes()).extracting(Home::state).containsExactly(HomeState.values());
        assertThat(EveryState.homes()).allSatisfy(home -> {
            stock.eachHome.create(home.id().text(), home);
            assertThat(stock.home(home.id())).isEqualTo(home);
        });
    }

    @Test
    void keeps_a_home_with_all_that_is_known_of_it() {
        var home = HomeSamples.fit(1).foundDefective("屋面渗漏", HomeSamples.act());
        var known = new Particulars(
                new FloorArea(new BigDecimal("45.20")),
                Orientation.SOUTH,
                true,
                Set.of(Facility.WATER, Facility.BALCONY));
        var mended = home.with(home.file()
                .mended(1, HomeSamples.act("2026-11-25T01:00:00Z"))
                .revised(home.description(), known, HomeSamples.act("2026-11-26T01:00:00Z"))
                .withRent(new Rent(
                        LocalDate.parse("2026-12-01"), Yuan.of("777.60"), HomeSamples.act("2026-11-26T01:00:00Z"))));
        stock.eachHome.create(home.id().text(), mended);
        assertThat(stock.home(home.id())).isEqualTo(mended);
    }

    @Test
    void reads_a_home_that_was_stored_before_homes_had_a_ledger() {
        var allotted = EveryState.allotted(7);
        stock.eachHome.create(allotted.id().text(), allotted);
        stock.database
                .getCollection("homes")
                .updateOne(
                        Filters.eq("_id", allotted.id().text()),
                        Updates.combine(
                                Updates.unset("state.ledger"),
                                Updates.unset("state.defects"),
                                Updates.unset("state.revisions"),
                                Updates.unset("state.rents")));

        var read = stock.home(allotted.id());

        assertThat(read).isInstanceOf(Home.Allotted.class);
        assertThat(read.description()).isEqualTo(allotted.description());
        var ledger = read.file().ledger();
        assertThat(ledger.steps())
                .extracting(Step::to)
                .containsExactly(HomeState.FIT, HomeState.ON_OFFER, HomeState.DRAWN, HomeState.ALLOTTED);
        assertThat(ledger.asOf(LocalDate.parse("2026-11-22"))).isEmpty();
        assertThat(ledger.asOf(CONFIRMED.minusDays(1))).contains(HomeState.DRAWN);
        assertThat(ledger.asOf(CONFIRMED)).contains(HomeState.ALLOTTED);
        assertThat(ledger.offerDrawnFor(allotted.lot().batch())).contains(allotted.offer());
    }

    @Test
    void keeps_every_state_of_an_offer_as_it_was() {
        Function<OfferId, Offer.Reserving> reserving = id -> new Offer.Reserving(
                id, List.of(HomeSamples.flat(1).id(), HomeSamples.flat(2).id()), "officer", Stock.NOW);
        Function<OfferId, Offer.Offered> offered =
                id -> reserving.apply(id).complete(reserving.apply(id).homes(), Stock.TODAY);
        var wish = new Wish("祈安苑", 2, 40);
        var any = new Wish(null, 1, 2);
        Function<OfferId, Offer.Wanting> wanting =
                id -> new Offer.Wanting(id, List.of(wish, any), Act.EVENT, Stock.NOW);
        var offers = List.<Offer>of(
                reserving.apply(HomeSamples.offerId()),
                reserving.apply(HomeSamples.offerId()).startOver().startOver(),
                wanting.apply(HomeSamples.offerId()),
                wanting.apply(HomeSamples.offerId()).startOver(),
                wanting.apply(HomeSamples.offerId()).refuse(true, List.of(new Lack(wish, 12), new Lack(any, 0))),
                offered.apply(HomeSamples.offerId()),
                offered.apply(HomeSamples.offerId()).release(Offer.Ending.BATCH_CANCELLED, "3栋渗水", Stock.TODAY),
                offered.apply(HomeSamples.offerId()).release(Offer.Ending.GIVEN_UP, "暂不配租", Stock.TODAY),
                reserving
                        .apply(HomeSamples.offerId())
                        .refuse(HomeSamples.flat(2).id()),
                offered.apply(HomeSamples.offerId()).close("batch"));
        assertThat(offers).allSatisfy(offer -> {
            stock.eachOffer.create(offer.id().text(), offer);
            assertThat(stock.offer(offer.id())).isEqualTo(offer);
        });
        assertThat(stock.offers.undecided()).containsExactlyInAnyOrderElementsOf(undecided(offers));
    }

    @Test
    void lists_by_place_and_by_state() {
        var flats = stock.withFlats(5);
        stock.offer(HomeSamples.offerId(), List.of(flats.get(1), flats.get(3)));
        assertThat(stock.homes.list(HomeFilter.ALL, 0, 10))
                .extracting(home -> home.state().description().number())
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(stock.homes.list(HomeFilter.ALL, 3, 10)).hasSize(2);
        assertThat(stock.homes.list(HomeFilter.ON_OFFER, 0, 10))
                .extracting(home -> home.state().id())
                .containsExactly(flats.get(1), flats.get(3));
        assertThat(stock.homes.count(HomeFilter.in(HomeState.FIT))).isEqualTo(3);
        assertThat(stock.homes.count(HomeFilter.ALL)).isEqualTo(5);
        assertThat(stock.homes.count(new HomeFilter(Set.of(), "祈安苑", "3栋", 2))).isEqualTo(5);
        assertThat(stock.homes.count(new HomeFilter(Set.of(), "祈安苑", "2栋", null)))
                .isZero();
        assertThat(stock.homes.count(new HomeFilter(Set.of(), "平安苑", null, null)))
                .isZero();
        assertThat(stock.homes.count(new HomeFilter(Set.of(), null, null, 3))).isZero();
    }

    @Test
    void a_door_entered_by_fifty_at_once_is_entered_once() throws Exception {
        var answers = AtOnce.call(
                50,
                number -> new AddHome(stock.eachHome).add(HomeSamples.flat(501), HomeSamples.entry(), EnteredAs.FIT));
        assertThat(answers).filteredOn(AddHomeAnswer.Added.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(AddHomeAnswer.DoorKnown.class::isInstance)
                .hasSize(49);
    }

    @Test
    void tells_a_form_sent_twice_from_a_door_entered_twice() {
        var add = new AddHome(stock.eachHome);
        var entry = HomeSamples.entry();
        add.add(HomeSamples.flat(1), entry, EnteredAs.FIT);
        assertThat(add.add(HomeSamples.flat(1), entry, EnteredAs.FIT)).isInstanceOf(AddHomeAnswer.FormReplayed.class);
        assertThat(add.add(HomeSamples.flat(1), HomeSamples.entry(), EnteredAs.FIT))
                .isInstanceOf(AddHomeAnswer.DoorKnown.class);
    }

    @Test
    void offers_all_homes_and_says_so_once() {
        var flats = stock.withFlats(3);
        var offer = HomeSamples.offerId();
        assertThat(stock.offer(offer, flats)).isInstanceOf(OfferAnswer.Made.class);
        assertThat(flats).allSatisfy(flat -> assertThat(stock.home(flat)).isInstanceOf(Home.OnOffer.class));
        assertThat(stock.eventsOf(offer)).singleElement().asString().contains(offer.text(), "58.37", "2026-11-23");
        assertThat(stock.offer(offer, flats)).isEqualTo(new OfferAnswer.FormReplayed(offer));
        assertThat(stock.sweep()).isZero();
        assertThat(stock.eventsOf(offer)).hasSize(1);
    }

    @Test
    void refuses_an_offer_with_a_home_of_another_and_takes_none() {
        var flats = stock.withFlats(3);
        stock.offer(HomeSamples.offerId(), flats.subList(1, 2));
        var second = HomeSamples.offerId();
        assertThat(stock.offer(second, flats)).isEqualTo(new OfferAnswer.HomeTaken(second, HomeSamples.flat(2)));
        assertThat(stock.home(flats.get(0))).isInstanceOf(Home.Fit.class);
        assertThat(stock.home(flats.get(2))).isInstanceOf(Home.Fit.class);
        assertThat(stock.eventsOf(second)).isEmpty();
    }

    @Test
    void begins_no_offer_of_homes_that_are_unknown_or_were_changed() {
        var flats = stock.withFlats(2);
        var unknown = HomeSamples.flat(99).id();
        assertThat(stock.offer(HomeSamples.offerId(), List.of(flats.get(0), unknown)))
                .isEqualTo(new OfferAnswer.HomesUnknown(List.of(unknown)));
        assertThat(new OfferHomes(stock.homes, stock.offers, stock.eachHome, stock.eachOffer)
                        .offer(HomeSamples.offerId(), flats, Map.of(flats.get(1), 7L), "officer", Stock.NOW))
                .isEqualTo(new OfferAnswer.HomesChanged(List.of(HomeSamples.flat(2))));
        assertThat(stock.database.getCollection("offers").countDocuments()).isZero();
    }

    @Test
    void of_fifty_who_offer_the_same_home_at_once_exactly_one_wins() throws Exception {
        var flats = stock.withFlats(1);
        var answers = AtOnce.call(50, number -> stock.offer(HomeSamples.offerId(), flats));
        assertThat(answers).filteredOn(OfferAnswer.Made.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(OfferAnswer.HomeTaken.class::isInstance).hasSize(49);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_offers_that_fight_over_the_same_homes_at_least_one_wins_and_no_home_is_in_two(long seed) throws Exception {
        var flats = stock.withFlats(6);
        var chance = new Random(seed);
        var wanted = IntStream.range(0, 20)
                .mapToObj(number -> {
                    var some = new ArrayList<>(flats);
                    Collections.shuffle(some, chance);
                    return some.subList(0, 2 + chance.nextInt(4));
                })
                .toList();
        var answers = AtOnce.call(20, number -> stock.offer(HomeSamples.offerId(), wanted.get(number)));
        var offered = answers.stream()
                .filter(OfferAnswer.Made.class::isInstance)
                .flatMap(made -> ((OfferAnswer.Made) made).offer().homes().stream())
                .toList();
        assertThat(offered).isNotEmpty().doesNotHaveDuplicates();
        assertThat(flats)
                .allSatisfy(flat -> assertThat(stock.home(flat).state())
                        .isEqualTo(offered.contains(flat) ? HomeState.ON_OFFER : HomeState.FIT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void an_offer_killed_after_any_write_is_completed_by_the_sweep(int writes) {
        var flats = stock.withFlats(4);
        var offer = HomeSamples.offerId();
        assertThatThrownBy(() -> dyingAfter(writes).offer(offer, flats, Map.of(), "officer", Stock.NOW))
                .isInstanceOf(Killed.class);

        assertThat(stock.sweep()).isEqualTo(1);

        assertThat(stock.offer(offer)).isInstanceOf(Offer.Offered.class);
        assertThat(flats).allSatisfy(flat -> assertThat(stock.home(flat)).isInstanceOf(Home.OnOffer.class));
        assertThat(stock.eventsOf(offer)).hasSize(1);
        assertThat(stock.sweep()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void an_offer_killed_after_any_write_is_rolled_back_by_the_sweep_when_a_home_is_lost(int writes) {
        var flats = stock.withFlats(4);
        var last = flats.stream().sorted().toList().getLast();
        stock.offer(HomeSamples.offerId(), List.of(last));
        var offer = HomeSamples.offerId();
        assertThatThrownBy(() -> dyingAfter(writes).offer(offer, flats, Map.of(), "officer", Stock.NOW))
                .isInstanceOf(Killed.class);

        assertThat(stock.sweep()).isEqualTo(1);

        assertThat(stock.offer(offer)).isInstanceOf(Offer.Refused.class);
        assertThat(flats)
                .filteredOn(flat -> !flat.equals(last))
                .allSatisfy(flat -> assertThat(stock.home(flat)).isInstanceOf(Home.Fit.class));
        assertThat(stock.eventsOf(offer)).isEmpty();
        assertThat(stock.sweep()).isZero();
    }

    @Test
    void an_offer_settled_by_many_replicas_at_once_is_told_once() throws Exception {
        var flats = stock.withFlats(4);
        var offer = HomeSamples.offerId();
        stock.eachOffer.create(offer.text(), new Offer.Reserving(offer, flats, "officer", Stock.NOW));

        AtOnce.call(12, number -> stock.sweep());

        assertThat(stock.offer(offer)).isInstanceOf(Offer.Offered.class);
        assertThat(stock.eventsOf(offer)).hasSize(1);
        assertThat(flats).allSatisfy(flat -> assertThat(stock.home(flat)).isInstanceOf(Home.OnOffer.class));
    }

    @Test
    void a_claim_that_comes_after_the_refusal_is_taken_back() {
        var flats = stock.withFlats(2).stream().sorted().toList();
        stock.offer(HomeSamples.offerId(), flats.subList(1, 2));
        var refused = HomeSamples.offerId();
        stock.offer(refused, flats);
        // a replica that had fallen asleep before its first claim
        claim(flats.getFirst(), refused);

        assertThat(stock.sweep()).isEqualTo(1);

        assertThat(stock.home(flats.getFirst())).isInstanceOf(Home.Fit.class);
    }

    @Test
    void a_batch_takes_its_homes_and_frees_the_others() {
        var flats = stock.withFlats(3);
        var offer = HomeSamples.offerId();
        stock.offer(offer, flats);
        var follow = new FollowBatch(stock.eachHome, stock.eachOffer);
        var lots = Map.of(flats.get(0), new Lot("batch", 2, "b"), flats.get(1), new Lot("batch", 1, "a"));

        twice(() -> follow.drawn(event("drawn"), lots));
        assertThat(flats)
                .extracting(flat -> stock.home(flat).state())
                .containsExactly(HomeState.DRAWN, HomeState.DRAWN, HomeState.ON_OFFER);

        twice(() -> follow.confirmed(event("confirmed"), "batch", lots, CONFIRMED));
        assertThat(flats)
                .extracting(flat -> stock.home(flat).state())
                .containsExactly(HomeState.ALLOTTED, HomeState.ALLOTTED, HomeState.FIT);
        assertThat(stock.offer(offer)).isInstanceOf(Offer.Closed.class);
        assertThat(stock.home(flats.get(0)))
                .isInstanceOfSatisfying(
                        Home.Allotted.class,
                        home -> assertThat(home.confirmedOn()).isEqualTo(CONFIRMED));
    }

    @Test
    void a_freed_home_can_be_offered_again_and_an_old_event_does_not_free_it() {
        var flats = stock.withFlats(2);
        stock.offer(HomeSamples.offerId(), flats);
        var follow = new FollowBatch(stock.eachHome, stock.eachOffer);
        var lots = Map.of(flats.getFirst(), new Lot("batch", 1, "a"));
        follow.drawn(event("drawn"), lots);
        follow.confirmed(event("confirmed"), "batch", lots, CONFIRMED);

        assertThat(stock.offer(HomeSamples.offerId(), flats.subList(1, 2))).isInstanceOf(OfferAnswer.Made.class);
        follow.confirmed(event("confirmed"), "batch", lots, CONFIRMED);

        assertThat(stock.home(flats.getLast())).isInstanceOf(Home.OnOffer.class);
    }

    @Test
    void a_confirmation_waits_for_its_draw_and_a_draw_for_its_offer() {
        var flats = stock.withFlats(1);
        var follow = new FollowBatch(stock.eachHome, stock.eachOffer);
        var lots = Map.of(flats.getFirst(), new Lot("batch", 1, "a"));
        assertThatThrownBy(() -> follow.drawn(event("drawn"), lots)).isInstanceOf(IllegalStateException.class);
        stock.offer(HomeSamples.offerId(), flats);
        assertThatThrownBy(() -> follow.confirmed(event("confirmed"), "batch", lots, CONFIRMED))
                .isInstanceOf(NotYetException.class);
        follow.drawn(event("drawn"), lots);
        var others = lots.keySet().stream().collect(toMap(home -> home, home -> new Lot("batch", 2, "b")));
        assertThatThrownBy(() -> follow.confirmed(event("confirmed"), "batch", others, CONFIRMED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stock.home(flats.getFirst())).isInstanceOf(Home.Drawn.class);
    }

    @Test
    void a_frozen_batch_reserves_its_homes_and_a_second_one_does_not_take_them() {
        var flats = stock.withFlats(2);
        var offer = HomeSamples.offerId();
        stock.offer(offer, flats);
        var follow = new FollowBatch(stock.eachHome, stock.eachOffer);

        twice(() -> follow.frozen(event("frozen"), "batch", offer));
        follow.frozen(event("frozen too"), "second", offer);

        assertThat(flats)
                .allSatisfy(flat -> assertThat(stock.home(flat))
                        .isInstanceOfSatisfying(
                                Home.Reserved.class,
                                home -> assertThat(home.batch()).isEqualTo("batch")));
        assertThat(stock.homes.count(HomeFilter.ON_OFFER)).isEqualTo(2);
        var second = Map.of(flats.getFirst(), new Lot("second", 1, "a"));
        assertThatThrownBy(() -> follow.drawn(event("drawn too"), second)).isInstanceOf(IllegalStateException.class);

        var lots = Map.of(flats.getFirst(), new Lot("batch", 1, "a"));
        follow.drawn(event("drawn"), lots);
        follow.confirmed(event("confirmed"), "batch", lots, CONFIRMED);
        assertThat(flats)
                .extracting(flat -> stock.home(flat).state())
                .containsExactly(HomeState.ALLOTTED, HomeState.FIT);
    }

    @Test
    void a_batch_frozen_while_its_offer_is_being_shown_waits() {
        var flats = stock.withFlats(1);
        var offer = HomeSamples.offerId();
        stock.eachOffer.create(
                offer.text(), new Offer.Reserving(offer, flats, "officer", Stock.NOW).complete(flats, Stock.TODAY));
        claim(flats.getFirst(), offer);
        var follow = new FollowBatch(stock.eachHome, stock.eachOffer);

        assertThatThrownBy(() -> follow.frozen(event("frozen"), "batch", offer)).isInstanceOf(NotYetException.class);

        stock.sweep();
        follow.frozen(event("frozen"), "batch", offer);
        assertThat(stock.home(flats.getFirst())).isInstanceOf(Home.Reserved.class);
    }

    @Test
    void a_confirmation_that_comes_again_after_the_household_moved_in_still_ends_the_offer() {
        var flats = stock.withFlats(2);
        var offer = HomeSamples.offerId();
        stock.offer(offer, flats);
        var follow = new FollowBatch(stock.eachHome, stock.eachOffer);
        var lots = Map.of(flats.getFirst(), new Lot("batch", 1, "a"));
        follow.drawn(event("drawn"), lots);
        // killed after the first home
        stock.eachHome.handle(
                event("confirmed"),
                flats.getFirst().text(),
                home -> Change.to(((Home.Drawn) home).allot(CONFIRMED, HomeSamples.act())));
        new FollowTenancy(stock.eachHome).began(event("began"), flats.getFirst(), letting("tenancy", "a"));

        follow.confirmed(event("confirmed"), "batch", lots, CONFIRMED);

        assertThat(stock.offer(offer)).isInstanceOf(Offer.Closed.class);
        assertThat(flats).extracting(flat -> stock.home(flat).state()).containsExactly(HomeState.LET, HomeState.FIT);
    }

    @Test
    void a_tenancy_lets_the_home_that_was_allotted_to_its_household_and_gives_it_back() {
        var allotted = EveryState.allotted(1);
        stock.eachHome.create(allotted.id().text(), allotted);
        var follow = new FollowTenancy(stock.eachHome);
        var household = allotted.lot().application();

        assertThatThrownBy(() -> follow.began(event("other"), allotted.id(), letting("other", "another household")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> follow.ended(event("ended"), allotted.id(), "tenancy"))
                .isInstanceOf(NotYetException.class);
        twice(() -> follow.began(event("began"), allotted.id(), letting("tenancy", household)));
        assertThat(stock.home(allotted.id())).isInstanceOf(Home.Let.class);
        assertThatThrownBy(() -> follow.began(event("next"), allotted.id(), letting("next", "next household")))
                .isInstanceOf(NotYetException.class);
        twice(() -> follow.ended(event("ended"), allotted.id(), "tenancy"));
        assertThat(stock.home(allotted.id()).file().ledger().steps().reversed().subList(0, 2))
                .extracting(Step::to, Step::about)
                .containsExactly(tuple(HomeState.VACATED, "tenancy"), tuple(HomeState.LET, "tenancy"));
    }

    @Test
    void a_home_its_household_declined_is_free_again_with_why_and_needs_repair_while_a_defect_is_open() {
        var allotted = EveryState.allotted(1);
        var leaking = EveryState.allotted(2);
        var drawn = EveryState.drawn(3);
        stock.eachHome.create(allotted.id().text(), allotted);
        stock.eachHome.create(leaking.id().text(), leaking.with(leaking.file().withDefect("屋面渗漏", HomeSamples.act())));
        stock.eachHome.create(drawn.id().text(), drawn);
        var follow = new FollowTenancy(stock.eachHome);
        var household = allotted.lot().application();

        follow.declined(event("other"), allotted.id(), "other", "another household");
        assertThat(stock.home(allotted.id())).isEqualTo(allotted);
        twice(() -> follow.declined(event("declined"), allotted.id(), "tenancy", household));
        follow.declined(event("declined"), leaking.id(), "tenancy", household);
        assertThatThrownBy(() -> follow.declined(event("declined"), drawn.id(), "tenancy", household))
                .isInstanceOf(NotYetException.class);

        assertThat(stock.home(allotted.id())).isInstanceOf(Home.Fit.class);
        assertThat(stock.home(leaking.id())).isInstanceOf(Home.UnderRepair.class);
        assertThat(stock.home(allotted.id()).file().ledger().last())
                .satisfies(step -> assertThat(step.about()).isEqualTo("tenancy"))
                .satisfies(step -> assertThat(step.act().byEvent()).isTrue());
    }

    @Test
    void of_fifty_households_that_change_to_the_same_free_home_exactly_one_gets_it() throws Exception {
        var home = stock.withFlats(1).getFirst();
        var holding = new HoldHome(stock.eachHome);

        var got = AtOnce.call(50, number -> holding.hold(home, "tenancy " + number, HomeSamples.act()));

        assertThat(got).containsOnlyOnce(HoldHome.Answer.HELD).contains(HoldHome.Answer.TAKEN);
        var winner = ((Home.Held) stock.home(home)).tenancy();
        assertThat(holding.hold(home, winner, HomeSamples.act())).isEqualTo(HoldHome.Answer.HELD);
        assertThat(stock.offer(HomeSamples.offerId(), List.of(home))).isInstanceOf(OfferAnswer.HomeTaken.class);
        assertThat(stock.homes.free()).isEmpty();
        var follow = new FollowTenancy(stock.eachHome);
        assertThatThrownBy(() -> follow.began(event("other"), home, letting("other", "a")))
                .isInstanceOf(IllegalStateException.class);
        twice(() -> follow.began(event("began"), home, letting(winner, "a")));
        assertThat(stock.home(home).file().ledger().steps())
                .extracting(Step::to)
                .containsExactly(HomeState.FIT, HomeState.HELD, HomeState.LET);
        assertThat(holding.hold(home, winner, HomeSamples.act())).isEqualTo(HoldHome.Answer.NOT_FIT);
    }

    @Test
    void a_home_that_was_held_is_free_again_when_its_household_declines_or_the_transfer_came_to_nothing() {
        var flats = stock.withFlats(2);
        var holding = new HoldHome(stock.eachHome);
        flats.forEach(flat -> holding.hold(flat, "tenancy", HomeSamples.act()));
        var follow = new FollowTenancy(stock.eachHome);

        follow.declined(event("other"), flats.getFirst(), "other", "a");
        holding.giveBack(flats.getLast(), "other", HomeSamples.act());
        assertThat(flats).allSatisfy(flat -> assertThat(stock.home(flat)).isInstanceOf(Home.Held.class));

        twice(() -> follow.declined(event("declined"), flats.getFirst(), "tenancy", "a"));
        holding.giveBack(flats.getLast(), "tenancy", HomeSamples.act());
        assertThat(flats).allSatisfy(flat -> assertThat(stock.home(flat)).isInstanceOf(Home.Fit.class));
    }

    @Test
    void an_officers_step_is_refused_where_it_does_not_fit_or_the_home_was_changed() {
        var home = stock.withFlats(1).getFirst();
        var move = new MoveHome(stock.eachHome);
        assertThat(move.move(home, 1, HomeMove.FINISH, HomeSamples.act()))
                .isEqualTo(new MoveAnswer.NotFromHere(HomeState.FIT));

        assertThat(move.foundDefect(home, 1, "屋面渗漏", HomeSamples.act())).isInstanceOf(MoveAnswer.Moved.class);
        assertThatThrownBy(() -> move.move(home, 1, HomeMove.WITHDRAW, HomeSamples.act()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(move.move(home, 2, HomeMove.DECLARE_FIT, HomeSamples.act()))
                .isInstanceOf(MoveAnswer.StillDefective.class);
        assertThat(move.mended(home, 2, 2, HomeSamples.act())).isEqualTo(new MoveAnswer.NoSuchDefect());
        assertThat(move.mended(home, 2, 1, HomeSamples.act())).isInstanceOf(MoveAnswer.Moved.class);
        assertThat(move.move(home, 3, HomeMove.DECLARE_FIT, HomeSamples.act())).isInstanceOf(MoveAnswer.Moved.class);
        assertThat(stock.home(home)).isInstanceOf(Home.Fit.class);
    }

    private static Letting letting(String tenancy, String application) {
        return new Letting(tenancy, application, LocalDate.parse("2027-01-01"));
    }

    private static void twice(Runnable delivery) {
        delivery.run();
        delivery.run();
    }

    private static Envelope<String> event(String id) {
        return new Envelope<>(id, "allocation.test.v1", "/allocation-service", "batch", Stock.NOW, 1, "body");
    }

    private void claim(HomeId home, OfferId offer) {
        new HomeClaims(stock.homes, stock.eachHome).claim(stock.homes.among(List.of(home)), offer, false);
        assertThat(stock.home(home)).isInstanceOf(Home.Claimed.class);
    }

    private static List<Offer.Undecided> undecided(List<Offer> offers) {
        return offers.stream()
                .filter(Offer.Undecided.class::isInstance)
                .map(Offer.Undecided.class::cast)
                .toList();
    }

    private OfferHomes dyingAfter(int writes) {
        return new OfferHomes(stock.homes, stock.offers, stock.eachOffer, new DyingHomeClaims(stock, writes));
    }
}
