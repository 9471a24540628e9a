package cn.gov.zs.housing.housing.estate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.EnteredAs;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeSamples;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Particulars;
import cn.gov.zs.platform.eventing.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("zone-free")
class BuildingPlanTest {

    @Test
    void shows_every_floor_from_the_top_and_the_doors_of_each_in_order() {
        var plan = BuildingPlan.of(
                new Building("3栋", 4, true), List.of(home("301", 3), home("10", 1), home("9", 1), home("302", 3)));
        assertThat(plan.floors()).extracting(BuildingPlan.Floor::number).containsExactly(4, 3, 2, 1);
        assertThat(plan.floors().getLast().homes())
                .extracting(home -> home.state().description().number())
                .containsExactly("9", "10");
        assertThat(plan.floors().getFirst().homes()).isEmpty();
        assertThat(plan.widest()).isEqualTo(2);
    }

    @Test
    void goes_as_high_as_its_homes_where_nobody_knows_the_floors_and_leaves_out_what_was_withdrawn() {
        var gone = ((Home.Fit) home("601", 6).state()).withdraw(new Act("officer", Instant.EPOCH, "拆除"));
        var plan = BuildingPlan.of(
                Building.called("3栋"),
                List.of(home("201", 2), new Versioned<>(gone.id().text(), 2, gone)));
        assertThat(plan.floors()).extracting(BuildingPlan.Floor::number).containsExactly(2, 1);
        assertThat(BuildingPlan.of(Building.called("3栋"), List.of()).widest()).isZero();
    }

    @ParameterizedTest
    @EnumSource(HomeState.class)
    void the_public_sees_one_of_four_words_for_every_state(HomeState state) {
        assertThat(Availability.of(state)).isNotNull();
        assertThat(Availability.of(state) == Availability.VACANT)
                .isEqualTo(state == HomeState.FIT || state == HomeState.CLAIMED);
    }

    private static Versioned<Home> home(String number, int floor) {
        var what =
                new HomeDescription("祈安苑", "3栋", number, 2, new FloorArea(new BigDecimal("58.37")), floor, "中山市南区街道");
        var home = Home.entered(what, Particulars.UNKNOWN, HomeSamples.entry(), EnteredAs.FIT);
        return new Versioned<>(home.id().text(), 1, home);
    }
}
