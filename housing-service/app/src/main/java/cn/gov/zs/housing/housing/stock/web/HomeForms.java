package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeMove;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.housing.housing.stock.Particulars;
import cn.gov.zs.platform.eventing.Versioned;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What an officer sends about one home, by form or interface. Each carries the version of the home that she was shown. */
final class HomeForms {
    private HomeForms() {}

    /** What every one of them carries. */
    interface OfOneHome {
        /** The version that was shown. */
        Long version();

        /** The field with the words. */
        String wordsField();

        /** The words, as they were typed. */
        @Nullable String words();
    }

    /** A step of its life. */
    record Move(
            @NotNull(message = "{field.required}") Long version,
            @NotNull(message = "{field.required}") HomeMove move,
            @Nullable String why)
            implements OfOneHome {
        @Override
        public String wordsField() {
            return "why";
        }

        @Override
        public @Nullable String words() {
            return why;
        }
    }

    /** Something that makes it unfit was found. */
    record FoundDefect(
            @NotNull(message = "{field.required}") Long version,
            @Nullable String what) implements OfOneHome {
        @Override
        public String wordsField() {
            return "what";
        }

        @Override
        public @Nullable String words() {
            return what;
        }
    }

    /** A defect is mended. */
    record Mended(
            @NotNull(message = "{field.required}") Long version,
            @Nullable String why) implements OfOneHome {
        @Override
        public String wordsField() {
            return "why";
        }

        @Override
        public @Nullable String words() {
            return why;
        }
    }

    /** What it is known to be from now on; what is left out is not known. */
    record Known(
            @NotNull(message = "{field.required}") Long version,

            @NotNull(message = "{housing.required.rooms}") @Min(value = 1, message = "{housing.field.rooms}") @Max(value = HomeDescription.MOST_ROOMS, message = "{housing.field.rooms}") Integer rooms,

            @NotNull(message = "{housing.required.floor-area}") @DecimalMin(value = FloorArea.SMALLEST, message = "{housing.field.floor-area}") @DecimalMax(value = FloorArea.LARGEST, message = "{housing.field.floor-area}") @Digits(integer = 12, fraction = FloorArea.DECIMALS, message = "{housing.field.decimals}") BigDecimal floorArea,

            @Nullable @DecimalMin(value = FloorArea.SMALLEST, message = "{housing.field.inner-area}") @DecimalMax(value = FloorArea.LARGEST, message = "{housing.field.inner-area}") @Digits(integer = 12, fraction = FloorArea.DECIMALS, message = "{housing.field.decimals}") BigDecimal innerArea,

            @NotNull(message = "{housing.required.floor}") @Min(value = 1, message = "{housing.field.floor}") @Max(value = HomeDescription.HIGHEST_FLOOR, message = "{housing.field.floor}") Integer floor,

            @NotBlank(message = "{housing.required.address}") @Size(max = HomeDescription.LONGEST_ADDRESS, message = "{housing.field.too-long}") String address,

            @Nullable Orientation orientation,
            @Nullable Boolean barrierFree,
            @Nullable Set<Facility> facilities,
            @Nullable String why)
            implements OfOneHome {
        /** As it is known now. */
        static Known of(Versioned<Home> home) {
            var what = home.state().description();
            var more = home.state().file().particulars();
            var inner = more.innerArea();
            return new Known(
                    home.version(),
                    what.rooms(),
                    what.floorArea().squareMetres(),
                    inner == null ? null : inner.squareMetres(),
                    what.floor(),
                    what.address(),
                    more.orientation(),
                    more.barrierFree(),
                    more.facilities(),
                    null);
        }

        /** Only after validation. */
        HomeDescription description(HomeDescription before) {
            return new HomeDescription(
                    before.estate(),
                    before.building(),
                    before.number(),
                    rooms,
                    new FloorArea(floorArea),
                    floor,
                    address);
        }

        /** Only after validation. */
        Particulars particulars() {
            return new Particulars(
                    innerArea == null ? null : new FloorArea(innerArea),
                    orientation,
                    Boolean.TRUE.equals(barrierFree),
                    facilities == null ? Set.of() : facilities);
        }

        @Override
        public String wordsField() {
            return "why";
        }

        @Override
        public @Nullable String words() {
            return why;
        }
    }

    /** A rent per month from a day on. */
    record NewRent(
            @NotNull(message = "{field.required}") Long version,

            @NotNull(message = "{housing.required.from}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @NotNull(message = "{housing.required.rent}") @DecimalMin(value = "0", message = "{housing.field.rent}") @DecimalMax(value = Yuan.LARGEST, message = "{housing.field.rent}") @Digits(integer = 12, fraction = Yuan.DECIMALS, message = "{housing.field.rent-decimals}") BigDecimal rent,

            @Nullable String why)
            implements OfOneHome {
        @Override
        public String wordsField() {
            return "why";
        }

        @Override
        public @Nullable String words() {
            return why;
        }
    }
}
