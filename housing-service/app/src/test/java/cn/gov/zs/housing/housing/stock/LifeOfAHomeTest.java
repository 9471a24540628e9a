package cn.gov.zs.housing.housing.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to a home, in whatever order. */
class LifeOfAHomeTest {
    private static final OfferId OFFER = HomeSamples.offerId();
    private static final Lot LOT = new Lot("batch", 1, "application");

    enum Happening {
        CLAIM,
        SHOW,
        GIVE_BACK,
        DRAW,
        CONFIRM
    }

    @Property
    void a_home_stays_the_same_home(
            @ForAll @Size(max = 30) List<Happening> life, @ForAll @IntRange(min = 1) int number) {
        Home home = HomeSamples.fit(number);
        var born = home;
        for (var happening : life) {
            home = after(home, happening);
            assertThat(home.description()).isEqualTo(born.description());
            assertThat(home.entry()).isEqualTo(born.entry());
            assertThat(home.id()).isEqualTo(born.id());
        }
    }

    @Property
    void a_home_is_never_drawn_that_was_not_shown_nor_shown_that_was_not_claimed(
            @ForAll @Size(max = 30) List<Happening> life) {
        Home home = HomeSamples.fit(1);
        for (var happening : life) {
            var before = home.state();
            home = after(home, happening);
            assertThat(List.of(before, home.state()))
                    .isIn(
                            List.of(before, before),
                            List.of(HomeState.FIT, HomeState.CLAIMED),
                            List.of(HomeState.CLAIMED, HomeState.ON_OFFER),
                            List.of(HomeState.CLAIMED, HomeState.FIT),
                            List.of(HomeState.ON_OFFER, HomeState.DRAWN),
                            List.of(HomeState.ON_OFFER, HomeState.FIT),
                            List.of(HomeState.DRAWN, HomeState.ALLOTTED));
        }
    }

    @Property
    void a_drawn_home_is_only_ever_allotted_to_who_drew_it(@ForAll @Size(max = 30) List<Happening> life) {
        Home home = HomeSamples.fit(1).claimFor(OFFER).putOnOffer().drawn(LOT);
        for (var happening : life) {
            home = after(home, happening);
            assertThat(home.state()).isIn(HomeState.DRAWN, HomeState.ALLOTTED);
            if (home instanceof Home.Allotted allotted) {
                assertThat(allotted.lot()).isEqualTo(LOT);
                assertThat(allotted.offer()).isEqualTo(OFFER);
            }
        }
    }

    /** What the types allow; a move they forbid is no move. */
    private static Home after(Home home, Happening happening) {
        return switch (home) {
            case Home.Fit fit when happening == Happening.CLAIM -> fit.claimFor(OFFER);
            case Home.Claimed claimed when happening == Happening.SHOW -> claimed.putOnOffer();
            case Home.Claimed claimed when happening == Happening.GIVE_BACK -> claimed.release();
            case Home.OnOffer onOffer when happening == Happening.DRAW -> onOffer.drawn(LOT);
            case Home.OnOffer onOffer when happening == Happening.GIVE_BACK -> onOffer.release();
            case Home.Drawn drawn when happening == Happening.CONFIRM -> drawn.allot(LocalDate.parse("2026-12-26"));
            default -> home;
        };
    }
}
