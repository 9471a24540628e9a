package cn.gov.zs.housing.housing.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to a home, in whatever order. */
class LifeOfAHomeTest {
    private static final OfferId OFFER = HomeSamples.offerId();
    private static final Lot LOT = new Lot("batch", 1, "application");
    private static final Letting LETTING = new Letting("tenancy", "application", LocalDate.parse("2027-01-01"));
    private static final Instant ENTERED = HomeSamples.entry().at();

    /** Every step a home may take; the table of decision 0181. */
    private static final Map<HomeState, Set<HomeState>> EDGES = edges();

    enum Happening {
        FINISH,
        DECLARE_FIT,
        CLAIM,
        SHOW,
        GIVE_BACK,
        FREEZE,
        DRAW,
        CONFIRM,
        MOVE_IN,
        DECLINE,
        HOLD,
        MOVE_OUT,
        REPAIR,
        WITHDRAW,
        FIND_DEFECT,
        MEND
    }

    @Property
    void a_home_stays_the_same_home(
            @ForAll @Size(max = 40) List<Happening> life, @ForAll @IntRange(min = 1) int number, @ForAll EnteredAs as) {
        Home home = Home.entered(HomeSamples.flat(number), Particulars.UNKNOWN, HomeSamples.entry(), as);
        var born = home;
        for (var happening : life) {
            home = after(home, happening, HomeSamples.act());
            assertThat(home.description()).isEqualTo(born.description());
            assertThat(home.entry()).isEqualTo(born.entry());
            assertThat(home.id()).isEqualTo(born.id());
            assertThat(home.with(home.file())).isEqualTo(home);
        }
    }

    @Property
    void a_home_takes_no_step_that_is_not_in_the_table(
            @ForAll @Size(max = 60) List<Happening> life, @ForAll EnteredAs as) {
        Home home = Home.entered(HomeSamples.flat(1), Particulars.UNKNOWN, HomeSamples.entry(), as);
        for (var happening : life) {
            var before = home.state();
            home = after(home, happening, HomeSamples.act());
            if (home.state() != before) {
                assertThat(EDGES.get(before)).contains(home.state());
            }
        }
    }

    @Property
    void an_officers_moves_are_those_of_the_table_and_the_page_offers_just_them(
            @ForAll @Size(max = 60) List<Happening> life, @ForAll EnteredAs as, @ForAll HomeMove move) {
        Home home = Home.entered(HomeSamples.flat(1), Particulars.UNKNOWN, HomeSamples.entry(), as);
        for (var happening : life) {
            home = after(home, happening, HomeSamples.act());
        }
        var open = HomeMove.openTo(home).contains(move);
        switch (move.move(home, HomeSamples.act())) {
            case MoveAnswer.Moved moved -> {
                assertThat(open).isTrue();
                assertThat(EDGES.get(home.state())).contains(moved.home().state());
            }
            case MoveAnswer.StillDefective still -> assertThat(still.open()).isNotEmpty();
            case MoveAnswer.NotFromHere no -> assertThat(open).isFalse();
            case MoveAnswer.NoSuchDefect no -> throw new AssertionError("no move is about a defect");
        }
    }

    @Property
    void the_ledger_runs_forward_and_knows_the_state_at_every_instant(
            @ForAll @Size(max = 40) List<Happening> life,
            @ForAll @Size(value = 40) List<@IntRange(min = -30, max = 90) Integer> hours) {
        Home home = HomeSamples.fit(1);
        var clock = ENTERED;
        for (int each = 0; each < life.size(); each++) {
            clock = clock.plusSeconds(3_600L * hours.get(each));
            var before = home.file().ledger();
            home = after(home, life.get(each), new Act("officer", clock, ""));
            var ledger = home.file().ledger();
            assertThat(ledger.steps().subList(0, before.steps().size())).isEqualTo(before.steps());
            assertThat(ledger.last().to()).isEqualTo(home instanceof Home.Claimed ? HomeState.FIT : home.state());
        }
        var ledger = home.file().ledger();
        for (int each = 0; each < ledger.steps().size(); each++) {
            var step = ledger.steps().get(each);
            var at = step.act().at();
            var lastOfThisInstant = each + 1 == ledger.steps().size()
                    || ledger.steps().get(each + 1).act().at().isAfter(at);
            if (lastOfThisInstant) {
                assertThat(ledger.asOf(at)).contains(step.to());
            }
            var lastOfThisDay = each + 1 == ledger.steps().size()
                    || ledger.steps()
                            .get(each + 1)
                            .act()
                            .day()
                            .isAfter(step.act().day());
            if (lastOfThisDay) {
                assertThat(ledger.asOf(step.act().day())).contains(step.to());
            }
        }
        assertThat(ledger.asOf(ENTERED.minusMillis(1))).isEmpty();
        assertThat(ledger.asOf(ShanghaiDay.of(ENTERED).minusDays(1))).isEmpty();
    }

    @Property
    void a_home_with_an_open_defect_is_never_fit_nor_can_it_be_offered(@ForAll @Size(max = 60) List<Happening> life) {
        Home home = HomeSamples.fit(1);
        for (var happening : life) {
            home = after(home, happening, HomeSamples.act());
            if (home instanceof Home.Fit || home instanceof Home.Claimed) {
                assertThat(home.file().openDefects()).isEmpty();
            }
        }
    }

    @Property
    void a_drawn_home_is_only_ever_allotted_and_let_to_who_drew_it(@ForAll @Size(max = 30) List<Happening> life) {
        Home home =
                HomeSamples.fit(1).claimFor(OFFER).putOnOffer(HomeSamples.act()).drawn(LOT, HomeSamples.act());
        for (var happening : life) {
            home = after(home, happening, HomeSamples.act());
            if (home instanceof Home.Vacated || happening == Happening.DECLINE && home instanceof Home.Free) {
                return;
            }
            assertThat(home.state()).isIn(HomeState.DRAWN, HomeState.ALLOTTED, HomeState.LET);
            if (home instanceof Home.OfALot drawn) {
                assertThat(drawn.lot()).isEqualTo(LOT);
                assertThat(drawn.offer()).isEqualTo(OFFER);
            }
        }
    }

    private static Map<HomeState, Set<HomeState>> edges() {
        var edges = new EnumMap<HomeState, Set<HomeState>>(HomeState.class);
        edges.put(HomeState.PLANNED, EnumSet.of(HomeState.FINISHED, HomeState.WITHDRAWN));
        edges.put(HomeState.FINISHED, EnumSet.of(HomeState.FIT, HomeState.WITHDRAWN));
        edges.put(
                HomeState.FIT,
                EnumSet.of(
                        HomeState.CLAIMED, HomeState.HELD, HomeState.LET, HomeState.UNDER_REPAIR, HomeState.WITHDRAWN));
        edges.put(HomeState.CLAIMED, EnumSet.of(HomeState.ON_OFFER, HomeState.FIT));
        edges.put(
                HomeState.ON_OFFER,
                EnumSet.of(HomeState.RESERVED, HomeState.DRAWN, HomeState.FIT, HomeState.UNDER_REPAIR));
        edges.put(HomeState.RESERVED, EnumSet.of(HomeState.DRAWN, HomeState.FIT, HomeState.UNDER_REPAIR));
        edges.put(HomeState.DRAWN, EnumSet.of(HomeState.ALLOTTED));
        edges.put(HomeState.ALLOTTED, EnumSet.of(HomeState.LET, HomeState.FIT, HomeState.UNDER_REPAIR));
        edges.put(HomeState.HELD, EnumSet.of(HomeState.LET, HomeState.FIT, HomeState.UNDER_REPAIR));
        edges.put(HomeState.LET, EnumSet.of(HomeState.VACATED));
        edges.put(HomeState.VACATED, EnumSet.of(HomeState.FIT, HomeState.UNDER_REPAIR, HomeState.WITHDRAWN));
        edges.put(HomeState.UNDER_REPAIR, EnumSet.of(HomeState.FIT, HomeState.WITHDRAWN));
        edges.put(HomeState.WITHDRAWN, EnumSet.noneOf(HomeState.class));
        return edges;
    }

    /** What the types allow; a move they forbid is no move. */
    private static Home after(Home home, Happening happening, Act act) {
        return switch (happening) {
            case FINISH -> moved(HomeMove.FINISH.move(home, act), home);
            case DECLARE_FIT -> moved(HomeMove.DECLARE_FIT.move(home, act), home);
            case REPAIR -> moved(HomeMove.BEGIN_REPAIR.move(home, act), home);
            case WITHDRAW -> moved(HomeMove.WITHDRAW.move(home, act), home);
            case FIND_DEFECT -> moved(MoveHome.withDefect(home, "屋面渗漏", act), home);
            case MEND ->
                home.file().openDefects().isEmpty()
                        ? home
                        : home.with(home.file()
                                .mended(home.file().openDefects().getFirst().number(), act));
            case CLAIM -> home instanceof Home.Fit fit ? fit.claimFor(OFFER) : home;
            case SHOW -> home instanceof Home.Claimed claimed ? claimed.putOnOffer(act) : home;
            case GIVE_BACK ->
                switch (home) {
                    case Home.Claimed claimed -> claimed.release();
                    case Home.Offered offered -> offered.release(act);
                    default -> home;
                };
            case FREEZE -> home instanceof Home.OnOffer onOffer ? onOffer.reserve(LOT.batch(), act) : home;
            case DRAW ->
                switch (home) {
                    case Home.OnOffer onOffer -> onOffer.drawn(LOT, act);
                    case Home.Reserved reserved -> reserved.drawn(LOT, act);
                    default -> home;
                };
            case CONFIRM -> home instanceof Home.Drawn drawn ? drawn.allot(LocalDate.parse("2026-12-26"), act) : home;
            case MOVE_IN -> home instanceof Home.Lettable lettable ? lettable.letTo(LETTING, act) : home;
            case HOLD -> home instanceof Home.Fit fit ? fit.holdFor("tenancy", act) : home;
            case DECLINE ->
                switch (home) {
                    case Home.Allotted allotted -> allotted.decline("tenancy", act);
                    case Home.Held held -> held.release(act);
                    default -> home;
                };
            case MOVE_OUT -> home instanceof Home.Let let ? let.vacate(act) : home;
        };
    }

    private static Home moved(MoveAnswer answer, Home before) {
        return answer instanceof MoveAnswer.Moved moved ? moved.home() : before;
    }
}
