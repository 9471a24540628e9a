package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home as it stood at the end of a Shanghai day.
 *
 * @param rent per month, as in force that day; null before the first
 * @param openDefects found by then and not mended by then
 */
public record HomeAsOf(
        LocalDate day,
        HomeState state,
        HomeDescription description,
        Particulars particulars,
        @Nullable Yuan rent,
        List<Defect> openDefects) {
    /** Keeps its own copy of the list. */
    public HomeAsOf {
        openDefects = List.copyOf(openDefects);
    }
}
