package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.EnteredAs;
import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A home as it is entered, by form or interface.
 *
 * @param formId of the form; a program may give one of its own, so that a request sent twice is told from a door entered twice
 * @param estate one of the estates of the settings
 * @param rooms bedrooms
 * @param floorArea built floor area in m², exact
 * @param floor the storey
 * @param state how far it has come; fit when it is left out
 */
record NewHome(
        @Nullable UUID formId,
        @NotBlank(message = "{housing.required.estate}") String estate,

        @NotBlank(message = "{housing.required.building}") @Size(max = HomeDescription.LONGEST_NAME, message = "{housing.field.too-long}") String building,

        @NotBlank(message = "{housing.required.number}") @Size(max = HomeDescription.LONGEST_NAME, message = "{housing.field.too-long}") String number,

        @NotNull(message = "{housing.required.rooms}") @Min(value = 1, message = "{housing.field.rooms}") @Max(value = HomeDescription.MOST_ROOMS, message = "{housing.field.rooms}") Integer rooms,

        @NotNull(message = "{housing.required.floor-area}") @DecimalMin(value = FloorArea.SMALLEST, message = "{housing.field.floor-area}") @DecimalMax(value = FloorArea.LARGEST, message = "{housing.field.floor-area}") @Digits(integer = 12, fraction = FloorArea.DECIMALS, message = "{housing.field.decimals}") BigDecimal floorArea,

        @NotNull(message = "{housing.required.floor}") @Min(value = 1, message = "{housing.field.floor}") @Max(value = HomeDescription.HIGHEST_FLOOR, message = "{housing.field.floor}") Integer floor,

        @NotBlank(message = "{housing.required.address}") @Size(max = HomeDescription.LONGEST_ADDRESS, message = "{housing.field.too-long}") String address,

        @Nullable EnteredAs state) {

    /**
     * Only after validation.
     *
     * @param knownEstate the estate as it is written in the books
     * @param knownBuilding the building as it is
     */
    HomeDescription description(String knownEstate, String knownBuilding) {
        return new HomeDescription(knownEstate, knownBuilding, number, rooms, new FloorArea(floorArea), floor, address);
    }

    /** Fit unless something else was chosen. */
    EnteredAs enteredAs() {
        return state == null ? EnteredAs.FIT : state;
    }

    Entry entry(String by, Instant at) {
        return new Entry(Objects.requireNonNullElseGet(formId, UUID::randomUUID).toString(), by, at);
    }
}
