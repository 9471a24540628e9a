package cn.gov.zs.housing.housing.stock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.money.Yuan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rents and particulars, in whatever order they are written down. */
class RentsOfAHomeTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-24");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A rent set so many days after the one before, to begin so many days later; a negative number would be a past day. */
    record Setting(int after, int ahead, Yuan rent) {}

    @Provide
    Arbitrary<List<Setting>> settings() {
        var yuan = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999"))
                .ofScale(2)
                .map(Yuan::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(-10, 40),
                        yuan)
                .as(Setting::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void a_rent_of_a_past_day_never_changes_and_no_rent_is_lost(@ForAll("settings") List<Setting> settings) {
        Home home = HomeSamples.fit(1);
        var today = FIRST;
        var paid = new HashMap<LocalDate, Yuan>();
        int set = 0;
        for (var setting : settings) {
            for (int day = 0; day < setting.after(); day++) {
                remember(paid, home, today);
                today = today.plusDays(1);
            }
            var from = today.plusDays(setting.ahead());
            switch (ReviseHome.withRent(home, from, setting.rent(), at(today))) {
                case ReviseAnswer.Revised revised -> {
                    home = revised.home();
                    set++;
                    assertThat(home.file().rentOn(from)).contains(setting.rent());
                    assertThat(setting.ahead()).isNotNegative();
                }
                case ReviseAnswer.SaysSoAlready already ->
                    assertThat(home.file().rentOn(from)).contains(setting.rent());
                case ReviseAnswer.RentInThePast past ->
                    assertThat(setting.ahead()).isNegative();
                default -> throw new AssertionError("a free home takes a rent");
            }
            assertThat(home.file().rents().rents()).hasSize(set);
            for (var day : paid.entrySet()) {
                assertThat(home.file().rentOn(day.getKey())).contains(day.getValue());
            }
        }
    }

    @Test
    void an_earlier_rent_does_not_push_out_a_later_one_that_was_set_before() {
        Home home = HomeSamples.fit(1);
        home = with(home, "2027-01-01", "600", FIRST);
        home = with(home, "2026-12-01", "500", FIRST);
        var file = home.file();
        assertThat(file.rentOn(LocalDate.parse("2026-11-30"))).isEmpty();
        assertThat(file.rentOn(LocalDate.parse("2026-12-31"))).contains(Yuan.of("500"));
        assertThat(file.rentOn(LocalDate.parse("2027-01-01"))).contains(Yuan.of("600"));
        assertThat(file.rents().schedule())
                .extracting(Rent::from)
                .containsExactly(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-01"));
    }

    @Test
    void tells_what_was_known_on_a_past_day() {
        var home = HomeSamples.fit(1);
        var south = new Particulars(null, Orientation.SOUTH, false, Set.of(Facility.GAS));
        var larger = new HomeDescription("祈安苑", "3栋", "1", 3, new FloorArea(new BigDecimal("70")), 5, "中山市南区街道祈安苑3栋1房");
        var revised = ((ReviseAnswer.Revised)
                        ReviseHome.revised(home, larger, south, at(LocalDate.parse("2026-12-10"))))
                .home();
        var before = revised.file().asOf(LocalDate.parse("2026-12-09")).orElseThrow();
        var after = revised.file().asOf(LocalDate.parse("2026-12-10")).orElseThrow();
        assertThat(before.description().rooms()).isEqualTo(2);
        assertThat(before.particulars()).isEqualTo(Particulars.UNKNOWN);
        assertThat(after.description()).isEqualTo(larger);
        assertThat(after.particulars()).isEqualTo(south);
        assertThat(revised.file().asOf(LocalDate.parse("2026-11-22"))).isEmpty();
    }

    @Test
    void a_home_before_the_public_stays_as_it_was_offered() {
        for (var home : EveryState.homes()) {
            var may = !Set.of(
                            HomeState.CLAIMED,
                            HomeState.ON_OFFER,
                            HomeState.RESERVED,
                            HomeState.DRAWN,
                            HomeState.WITHDRAWN)
                    .contains(home.state());
            assertThat(
                            ReviseHome.withRent(home, FIRST.plusDays(60), Yuan.of("1"), at(FIRST.plusDays(40)))
                                    instanceof ReviseAnswer.Revised)
                    .as(home.state().name())
                    .isEqualTo(may);
        }
    }

    @Test
    void refuses_an_inner_area_larger_than_the_built_one() {
        var home = HomeSamples.fit(1);
        var more = new Particulars(new FloorArea(new BigDecimal("58.38")), null, false, Set.of());
        assertThat(ReviseHome.revised(home, home.description(), more, HomeSamples.act()))
                .isInstanceOf(ReviseAnswer.InnerAreaTooLarge.class);
    }

    private static void remember(Map<LocalDate, Yuan> paid, Home home, LocalDate day) {
        home.file().rentOn(day).ifPresent(rent -> paid.put(day, rent));
    }

    private static Home with(Home home, String from, String rent, LocalDate today) {
        return ((ReviseAnswer.Revised) ReviseHome.withRent(home, LocalDate.parse(from), Yuan.of(rent), at(today)))
                .home();
    }

    /** Late on that day, when it is still the day before in Greenwich or already the next one elsewhere. */
    private static Act at(LocalDate day) {
        Instant instant = day.atTime(7, 30).atZone(SHANGHAI).toInstant();
        return new Act("officer", instant, "");
    }
}
