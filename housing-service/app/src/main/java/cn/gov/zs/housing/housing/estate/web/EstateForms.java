package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.platform.eventing.Versioned;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an officer sends about estates and buildings, by form or interface. */
final class EstateForms {
    private EstateForms() {}

    /** A new estate. */
    record NewEstate(
            @Nullable UUID formId,

            @NotBlank(message = "{estate.required.name}") @Size(max = HomeDescription.LONGEST_NAME, message = "{housing.field.too-long}") String name,

            @NotBlank(message = "{estate.required.township}") String township,

            @NotBlank(message = "{housing.required.address}") @Size(max = HomeDescription.LONGEST_ADDRESS, message = "{housing.field.too-long}") String address) {}

    /** Where an estate is. */
    record Place(
            @NotNull(message = "{field.required}") Long version,

            @NotBlank(message = "{estate.required.township}") String township,

            @NotBlank(message = "{housing.required.address}") @Size(max = HomeDescription.LONGEST_ADDRESS, message = "{housing.field.too-long}") String address) {}

    /** A building, new or described anew. */
    record OneBuilding(
            @NotNull(message = "{field.required}") Long version,

            @NotBlank(message = "{housing.required.building}") @Size(max = HomeDescription.LONGEST_NAME, message = "{housing.field.too-long}") String name,

            @NotNull(message = "{estate.required.floors}") @Min(value = 1, message = "{housing.field.floor}") @Max(value = HomeDescription.HIGHEST_FLOOR, message = "{housing.field.floor}") Integer floors,

            @Nullable Boolean lift) {
        /** Only after validation. */
        Building building() {
            return new Building(name, floors, Boolean.TRUE.equals(lift));
        }
    }

    /** The place as it is known now. */
    static BlankPlace place(Versioned<Estate> estate) {
        return new BlankPlace(
                estate.version(), estate.state().township(), estate.state().address());
    }

    /** A form before anything was typed; the same fields as {@link NewEstate}. */
    record BlankEstate(
            UUID formId,
            @Nullable String name,
            @Nullable String township,
            @Nullable String address) {}

    /** The same fields as {@link Place}. */
    record BlankPlace(Long version, @Nullable String township, String address) {}

    /** The same fields as {@link OneBuilding}. */
    record BlankBuilding(
            Long version, @Nullable String name, @Nullable Integer floors, boolean lift) {}
}
