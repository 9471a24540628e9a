package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.household.CurrentHousing;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.IncomeKind;
import cn.gov.zs.housing.applicant.household.Ownership;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Housing, incomes and assets as declared, for the household and the staff on its case.
 *
 * @param lastTransfer null when no home or plot was ever transferred
 * @param perHeadAssets computed
 * @param migrantPoints null when none were declared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclaredMeans(
        CurrentHousing current,
        List<HomeLine> homes,
        List<PlotLine> plots,
        @Nullable LocalDate lastTransfer,
        boolean underHousingSecurity,
        boolean earlierBenefit,
        List<IncomeLine> incomes,
        BigDecimal deposits,
        BigDecimal vehicles,
        BigDecimal securities,
        BigDecimal property,
        BigDecimal other,
        BigDecimal perHeadAssets,
        @Nullable Integer migrantPoints) {

    /** A home. */
    public record HomeLine(String place, Ownership ownership, BigDecimal floorArea) {
        @Override
        public String toString() {
            return "home line";
        }
    }

    /** A residential plot. */
    public record PlotLine(String place, BigDecimal area) {
        @Override
        public String toString() {
            return "plot line";
        }
    }

    /** An income; member 0 is the applicant. */
    public record IncomeLine(int member, IncomeKind kind, BigDecimal monthly, int months) {
        @Override
        public String toString() {
            return "income line";
        }
    }

    static DeclaredMeans of(Household household) {
        var housing = household.housing();
        var assets = household.assets();
        return new DeclaredMeans(
                housing.current(),
                housing.homes().stream()
                        .map(home -> new HomeLine(home.place(), home.ownership(), home.floorArea()))
                        .toList(),
                housing.plots().stream()
                        .map(plot -> new PlotLine(plot.place(), plot.area()))
                        .toList(),
                housing.lastTransfer().orElse(null),
                housing.underHousingSecurity(),
                housing.earlierBenefit(),
                household.incomes().stream()
                        .map(income -> new IncomeLine(
                                income.member(), income.kind(), income.monthly().amount(), income.months()))
                        .toList(),
                assets.deposits().amount(),
                assets.vehicles().amount(),
                assets.securities().amount(),
                assets.property().amount(),
                assets.other().amount(),
                household.perHeadAssets(),
                household.circumstances().migrantPoints().orElse(null));
    }

    /** A household's means are nobody's business but its own. */
    @Override
    public String toString() {
        return "declared means";
    }
}
