package cn.gov.zs.housing.applicant.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a household typed to be told how it stands: anything may be missing or wrong. It names nobody, and it is kept nowhere.
 *
 * @param areaMeasure {@code BUILT} or {@code INNER}; built when left out
 * @param transferred whether a home or plot was ever transferred; the day is needed then
 */
public record FiguresDraft(
        @Nullable String category,
        @Nullable Integer persons,
        @Nullable Boolean hasHome,
        @Nullable BigDecimal floorArea,
        @Nullable String areaMeasure,
        @Nullable BigDecimal yearlyIncome,
        @Nullable BigDecimal declaredAssets,
        @Nullable Integer applicantAge,
        @Nullable Boolean transferred,
        @Nullable LocalDate transferredOn,
        @Nullable Integer migrantPoints,
        @Nullable Boolean underHousingSecurity,
        @Nullable Boolean earlierBenefit) {
    /** A household's means are nobody's business but its own. */
    @Override
    public String toString() {
        return "figures as typed";
    }
}
