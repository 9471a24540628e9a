package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.BuildingId;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.township.Township;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An estate and its buildings as staff see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EstateView(
        String estateId,
        long version,
        String name,
        @Nullable String township,
        @Nullable String townshipName,
        @Nullable String townshipEnglishName,
        String address,
        List<BuildingView> buildings) {

    /** A building; the floors are absent while only its homes are known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BuildingView(
            String buildingId, String name, @Nullable Integer floors, boolean lift) {}

    static EstateView of(Versioned<Estate> estate) {
        var state = estate.state();
        var township = Optional.ofNullable(state.township()).flatMap(Townships::find);
        return new EstateView(
                estate.id(),
                estate.version(),
                state.name(),
                state.township(),
                township.map(Township::name).orElse(null),
                township.map(Township::englishName).orElse(null),
                state.address(),
                state.buildings().stream()
                        .map(building -> new BuildingView(
                                BuildingId.at(state.name(), building.name()).text(),
                                building.name(),
                                building.floors(),
                                building.lift()))
                        .toList());
    }
}
