package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.EnteredAs;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Particulars;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the sheet of homes, read and found good by itself.
 *
 * @param row as Excel shows it
 * @param rent null leaves the rents as they are
 * @param as how far a new home has come; not read for one that is known
 */
public record HomeRow(
        int row,
        HomeDescription description,
        Particulars particulars,
        @Nullable NewRent rent,
        EnteredAs as) {
    /** In the same building under the name by which the books know it. */
    HomeRow in(String building) {
        var there = new HomeDescription(
                description.estate(),
                building,
                description.number(),
                description.rooms(),
                description.floorArea(),
                description.floor(),
                description.address());
        return new HomeRow(row, there, particulars, rent, as);
    }

    /** A rent per month from a day on. */
    public record NewRent(Yuan perMonth, LocalDate from) {}

    /** The home's id. */
    public HomeId id() {
        return description.id();
    }
}
