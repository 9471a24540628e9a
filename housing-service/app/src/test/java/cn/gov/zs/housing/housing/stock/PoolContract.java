package cn.gov.zs.housing.housing.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What requests for the homes of a batch are promised, on any database that speaks MongoDB's protocol. */
abstract class PoolContract {
    private static final Instant ASKED = Stock.NOW.minusSeconds(60);

    private Stock stock;

    abstract MongoClient client();

    @BeforeEach
    void freshStock() {
        stock = new Stock(client());
    }

    @Test
    void homes_are_chosen_in_the_order_of_their_places_and_told_once() {
        stock.withFlats(5);
        var id = HomeSamples.offerId();

        var offer = stock.request(id, ASKED, new Wish(null, 2, 2));
        stock.request(id, ASKED, new Wish(null, 2, 2));

        assertThat(offer).isInstanceOf(Offer.Offered.class);
        assertThat(offer.homes())
                .containsExactlyInAnyOrder(
                        HomeSamples.flat(1).id(), HomeSamples.flat(2).id());
        assertThat(stock.eventsOf(id)).singleElement().asString().contains(id.text(), "58.37", "2026-11-23");
        assertThat(stock.home(HomeSamples.flat(1).id()).file().ledger().last()).satisfies(step -> {
            assertThat(step.about()).isEqualTo(id.text());
            assertThat(step.act().byEvent()).isTrue();
            assertThat(step.act().why()).isEqualTo("allocation.pool-requested.v1");
        });
        assertThat(stock.homes.free()).containsExactly(new FreeHomes("祈安苑", 2, 3));
        assertThat(stock.sweep()).isZero();
    }

    @Test
    void wishes_for_one_estate_go_before_wishes_for_any() {
        flats("平安苑", 1, 3);
        flats("祈安苑", 1, 2);
        flats("祈安苑", 3, 1);
        var id = HomeSamples.offerId();

        var offer = stock.request(id, ASKED, new Wish(null, 1, 2), new Wish("平 安苑", 1, 3), new Wish(null, 3, 1));

        assertThat(offer.homes()).hasSize(6);
        assertThat(stock.homes.free()).isEmpty();
    }

    @Test
    void who_wishes_for_too_many_gets_none_and_is_told_how_many_were_free() {
        flats("平安苑", 1, 3);
        flats("祈安苑", 1, 2);
        flats("祈安苑", 2, 5);
        var id = HomeSamples.offerId();
        var three = new Wish("平安苑", 1, 3);
        var any = new Wish(null, 1, 4);
        var elsewhere = new Wish("文安苑", 2, 1);

        assertThat(stock.request(id, ASKED, any, three, elsewhere, new Wish(null, 2, 5)))
                .isEqualTo(new Offer.Unmet(
                        id,
                        List.of(any, three, elsewhere, new Wish(null, 2, 5)),
                        Act.EVENT,
                        false,
                        List.of(new Lack(elsewhere, 0), new Lack(any, 2))));

        assertThat(stock.eventsOf(id))
                .singleElement()
                .asString()
                .contains("NOT_ENOUGH", "文安苑", "\"free\":0", "\"free\":2");
        assertThat(stock.homes.count(HomeFilter.in(HomeState.FIT))).isEqualTo(10);
        stock.request(id, ASKED, any);
        assertThat(stock.eventsOf(id)).hasSize(1);
    }

    @RepeatedTest(10)
    void of_two_requests_at_once_for_the_last_homes_exactly_one_wins_and_the_other_is_told() throws Exception {
        stock.withFlats(10);
        var ids = List.of(HomeSamples.offerId(), HomeSamples.offerId());

        var offers = AtOnce.call(
                2, number -> stock.request(ids.get(number), ASKED.plusSeconds(number), new Wish(null, 2, 6)));

        assertThat(offers).filteredOn(Offer.Offered.class::isInstance).hasSize(1);
        assertThat(offers)
                .filteredOn(Offer.Unmet.class::isInstance)
                .singleElement()
                .satisfies(lost -> assertThat(stock.eventsOf(lost.id()))
                        .singleElement()
                        .asString()
                        .contains("\"wanted\":6", "\"free\":4"));
        consistent(10);
    }

    @RepeatedTest(3)
    void of_many_requests_at_once_as_many_win_as_there_are_homes_for() throws Exception {
        stock.withFlats(20);

        var offers = AtOnce.call(
                8, number -> stock.request(HomeSamples.offerId(), ASKED.plusSeconds(number), new Wish("祈安苑", 2, 6)));

        assertThat(offers).filteredOn(Offer.Offered.class::isInstance).hasSize(3);
        assertThat(offers)
                .filteredOn(Offer.Unmet.class::isInstance)
                .hasSize(5)
                .allSatisfy(lost -> assertThat(((Offer.Unmet) lost).lacking()).hasSize(1));
        consistent(20);
    }

    @RepeatedTest(5)
    void a_request_and_officers_who_want_the_same_homes_never_all_lose() throws Exception {
        var flats = stock.withFlats(6);
        var offers = AtOnce.call(6, number -> {
            var id = HomeSamples.offerId();
            if (number == 0) {
                stock.request(id, Stock.NOW, new Wish(null, 2, 6));
            } else {
                stock.offer(id, List.of(flats.get(number), flats.get((number + 1) % 6)));
            }
            return stock.offer(id);
        });
        assertThat(offers).filteredOn(Offer.Offered.class::isInstance).isNotEmpty();
        consistent(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void a_request_whose_replica_dies_after_any_write_is_answered_by_the_sweep(int writes) {
        stock.withFlats(5);
        var id = HomeSamples.offerId();
        assertThatThrownBy(() -> dyingAfter(writes)
                        .requested(Stock.asked(id), id, List.of(new Wish(null, 2, 4)), ASKED, Stock.NOW))
                .isInstanceOf(Killed.class);

        assertThat(stock.sweep()).isEqualTo(1);

        assertThat(stock.offer(id).homes()).hasSize(4);
        assertThat(stock.eventsOf(id)).hasSize(1);
        assertThat(stock.sweep()).isZero();
        stock.request(id, ASKED, new Wish(null, 2, 4));
        assertThat(stock.eventsOf(id)).hasSize(1);
        consistent(5);
    }

    @Test
    void what_a_dead_replica_had_claimed_for_a_later_request_does_not_stop_an_earlier_one() {
        stock.withFlats(5);
        var later = HomeSamples.offerId();
        assertThatThrownBy(() -> dyingAfter(3)
                        .requested(Stock.asked(later), later, List.of(new Wish(null, 2, 4)), ASKED, Stock.NOW))
                .isInstanceOf(Killed.class);

        var earlier = stock.request(HomeSamples.offerId(), ASKED.minusSeconds(1), new Wish(null, 2, 5));

        assertThat(earlier).isInstanceOf(Offer.Offered.class);
        stock.sweep();
        assertThat(stock.offer(later))
                .isInstanceOfSatisfying(
                        Offer.Unmet.class, unmet -> assertThat(unmet.taken()).isTrue());
        consistent(5);
    }

    @Test
    void who_read_claims_before_they_were_made_anew_takes_none_of_them_back() {
        var flats = stock.withFlats(2);
        var id = HomeSamples.offerId();
        var claims = new HomeClaims(stock.homes, stock.eachHome);
        claims.claim(stock.homes.among(flats), id, false);
        // a replica reads them, makes the offer start over, and falls asleep
        var asRead = claims.of(id);
        // the next attempt claims one of them anew
        claims.claim(stock.homes.among(flats.subList(0, 1)), id, true);

        claims.release(asRead, id);

        assertThat(flats)
                .extracting(flat -> stock.home(flat).state())
                .containsExactly(HomeState.CLAIMED, HomeState.FIT);
    }

    @Test
    void a_request_answered_by_many_replicas_at_once_is_told_once() throws Exception {
        stock.withFlats(6);
        var id = HomeSamples.offerId();
        AtOnce.call(12, number -> stock.request(id, ASKED, new Wish(null, 2, 4)));
        assertThat(stock.offer(id).homes()).hasSize(4);
        assertThat(stock.eventsOf(id)).hasSize(1);
        consistent(6);
    }

    @Test
    void homes_of_a_cancelled_batch_are_free_again_and_the_ledger_says_why() {
        var flats = stock.withFlats(3);
        var id = HomeSamples.offerId();
        stock.request(id, ASKED, new Wish(null, 2, 3));
        new FollowBatch(stock.eachHome, stock.eachOffer).frozen(event("frozen"), "batch", id);
        assertThat(stock.home(flats.getFirst())).isInstanceOf(Home.Reserved.class);
        var release = new ReleaseOffer(stock.homes, stock.eachHome, stock.eachOffer);

        release.ended(event("cancelled"), id, Offer.Ending.BATCH_CANCELLED, "3栋渗水");
        assertThat(stock.offer(id)).isInstanceOfSatisfying(Offer.Released.class, it -> {
            assertThat(it.ending()).isEqualTo(Offer.Ending.BATCH_CANCELLED);
            assertThat(it.reason()).isEqualTo("3栋渗水");
        });
        assertThat(flats)
                .allSatisfy(flat -> assertThat(
                                stock.home(flat).file().ledger().last().act().why())
                        .isEqualTo("allocation.cancelled.v1"));
        var next = stock.request(HomeSamples.offerId(), ASKED, new Wish(null, 2, 3));
        release.ended(event("cancelled"), id, Offer.Ending.BATCH_CANCELLED, "3栋渗水");
        release.ended(event("given up"), id, Offer.Ending.GIVEN_UP, "又一次");

        assertThat(next.homes()).hasSize(3);
        consistent(3);
    }

    @Test
    void what_ends_an_offer_waits_for_it() {
        var flats = stock.withFlats(2);
        var id = HomeSamples.offerId();
        var release = new ReleaseOffer(stock.homes, stock.eachHome, stock.eachOffer);
        assertThatThrownBy(() -> release.ended(event("cancelled"), id, Offer.Ending.GIVEN_UP, "不用"))
                .isInstanceOf(NotYetException.class);
        // complete, and not shown yet
        assertThatThrownBy(() ->
                        dyingAfter(3).requested(Stock.asked(id), id, List.of(new Wish(null, 2, 2)), ASKED, Stock.NOW))
                .isInstanceOf(Killed.class);
        assertThatThrownBy(() -> release.ended(event("cancelled"), id, Offer.Ending.GIVEN_UP, "不用"))
                .isInstanceOf(NotYetException.class);
        assertThat(flats)
                .extracting(flat -> stock.home(flat).state())
                .containsExactlyInAnyOrder(HomeState.ON_OFFER, HomeState.CLAIMED);

        stock.sweep();
        release.ended(event("cancelled"), id, Offer.Ending.GIVEN_UP, "不用");

        assertThat(flats).allSatisfy(flat -> assertThat(stock.home(flat)).isInstanceOf(Home.Fit.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_comes_in_whatever_order_no_home_is_in_two_live_offers_and_none_is_lost(long seed) throws Exception {
        var flats = stock.withFlats(12);
        var made = new ConcurrentLinkedQueue<OfferId>();
        AtOnce.call(4, client -> {
            var chance = new Random(seed * 31 + client);
            for (int step = 0; step < 12; step++) {
                act(chance, flats, made);
            }
            return client;
        });
        // the next round of the sweep finds what the dead left
        stock.sweep();
        stock.sweep();
        consistent(12);
        assertThat(stock.offers.undecided()).isEmpty();
    }

    private void act(Random chance, List<HomeId> flats, ConcurrentLinkedQueue<OfferId> made) {
        var id = HomeSamples.offerId();
        var at = ASKED.plusSeconds(chance.nextInt(100));
        switch (chance.nextInt(6)) {
            case 0, 1 -> {
                stock.request(id, at, new Wish(chance.nextBoolean() ? "祈安苑" : null, 2, 1 + chance.nextInt(6)));
                made.add(id);
            }
            case 2 -> {
                int first = chance.nextInt(flats.size() - 3);
                stock.offer(id, flats.subList(first, first + 1 + chance.nextInt(3)));
                made.add(id);
            }
            case 3 -> {
                try {
                    dyingAfter(chance.nextInt(8))
                            .requested(Stock.asked(id), id, List.of(new Wish(null, 2, 1 + chance.nextInt(5))), at, at);
                } catch (Killed died) {
                    made.add(id);
                }
            }
            default -> {
                var ended = made.poll();
                if (ended != null) {
                    end(ended, chance);
                }
            }
        }
    }

    private void end(OfferId offer, Random chance) {
        try {
            new ReleaseOffer(stock.homes, stock.eachHome, stock.eachOffer)
                    .ended(event("ended-" + offer.text()), offer, Offer.Ending.values()[chance.nextInt(2)], "不用");
        } catch (NotYetException | IllegalStateException refusedOrInWork) {
            assertThat(stock.offer(offer)).isNotInstanceOf(Offer.Released.class);
        }
    }

    /** How long it takes is told, not asserted: the embedded server looks at every home for each write. */
    @Test
    void a_thousand_homes_are_reserved_together() {
        flats("祈安苑", 2, 1_000);
        var id = HomeSamples.offerId();
        var from = System.nanoTime();
        var offer = stock.request(id, ASKED, new Wish("祈安苑", 2, 1_000));
        var had = Duration.ofNanos(System.nanoTime() - from);
        new ReleaseOffer(stock.homes, stock.eachHome, stock.eachOffer)
                .ended(event("ended"), id, Offer.Ending.GIVEN_UP, "不用");
        LoggerFactory.getLogger(PoolContract.class)
                .info(
                        "1,000 homes: asked for and had in {} ms, given back in {} ms",
                        had.toMillis(),
                        Duration.ofNanos(System.nanoTime() - from).minus(had).toMillis());
        assertThat(offer.homes()).hasSize(1_000);
        assertThat(stock.homes.free()).containsExactly(new FreeHomes("祈安苑", 2, 1_000));
    }

    /** No home is in two live offers, none is lost, and each live offer has all of its own. */
    private void consistent(int homes) {
        var all = stock.homes.list(HomeFilter.ALL, 0, 10_000);
        assertThat(all).hasSize(homes);
        var held = new HashSet<HomeId>();
        var live = new ArrayList<OfferId>();
        all.forEach(home -> {
            if (home.state() instanceof Home.OnOffer onOffer) {
                held.add(onOffer.id());
                live.add(onOffer.offer());
                assertThat(stock.offer(onOffer.offer()))
                        .isInstanceOfSatisfying(
                                Offer.Offered.class,
                                offer -> assertThat(offer.homes()).contains(onOffer.id()));
            } else {
                assertThat(home.state()).isInstanceOf(Home.Fit.class);
            }
        });
        var promised = live.stream()
                .distinct()
                .flatMap(offer -> stock.offer(offer).homes().stream())
                .toList();
        assertThat(promised).doesNotHaveDuplicates().hasSameElementsAs(held);
    }

    private void flats(String estate, int rooms, int count) {
        IntStream.rangeClosed(1, count).forEach(number -> {
            var like = HomeSamples.flat(number);
            var flat = new HomeDescription(
                    estate, rooms + "栋", like.number(), rooms, like.floorArea(), like.floor(), like.address());
            var home = new Home.Fit(HomeFile.opened(flat, Particulars.UNKNOWN, HomeSamples.entry(), HomeState.FIT));
            stock.eachHome.create(home.id().text(), home);
        });
    }

    private AnswerPool dyingAfter(int writes) {
        return new AnswerPool(stock.homes, stock.offers, stock.eachOffer, new DyingHomeClaims(stock, writes));
    }

    private static Envelope<String> event(String id) {
        return new Envelope<>(
                id, "allocation." + id.split("-", 2)[0].replace(' ', '-') + ".v1", "/a", "b", Stock.NOW, 1, "");
    }
}
