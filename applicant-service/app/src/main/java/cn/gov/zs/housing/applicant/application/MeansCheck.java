package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.application.Draft.HomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.HousingDraft;
import cn.gov.zs.housing.applicant.application.Draft.IncomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.PlotDraft;
import cn.gov.zs.housing.applicant.household.Assets;
import cn.gov.zs.housing.applicant.household.CurrentHousing;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Home;
import cn.gov.zs.housing.applicant.household.Housing;
import cn.gov.zs.housing.applicant.household.Income;
import cn.gov.zs.housing.applicant.household.IncomeKind;
import cn.gov.zs.housing.applicant.household.Ownership;
import cn.gov.zs.housing.applicant.household.Plot;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a household typed of its housing, incomes and assets. */
final class MeansCheck {
    /** Nobody who applies transferred a home before. */
    private static final LocalDate FIRST_TRANSFER = LocalDate.of(1900, 1, 1);

    private final Draft draft;
    private final LocalDate today;
    private final Flaws flaws;

    MeansCheck(Draft draft, LocalDate today, Flaws flaws) {
        this.draft = draft;
        this.today = today;
        this.flaws = flaws;
    }

    Optional<Housing> housing() {
        var typed = draft.housing();
        if (typed == null) {
            flaws.add("housing", Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var before = flaws.list().size();
        var current = flaws.choice("housing.current", typed.current(), CurrentHousing.class);
        var homes = rows("housing.homes", typed.homes(), Housing.MAX_ROWS, this::home);
        var plots = rows("housing.plots", typed.plots(), Housing.MAX_ROWS, this::plot);
        var transfer = transfer(typed);
        var now = flaws.required("housing.underHousingSecurity", typed.underHousingSecurity());
        var earlier = flaws.required("housing.earlierBenefit", typed.earlierBenefit());
        if (flaws.list().size() > before) {
            return Optional.empty();
        }
        var own = homes.orElseThrow();
        if (own.isEmpty() && current.orElseThrow() == CurrentHousing.OWN) {
            flaws.add("housing.homes", Flaw.Kind.OWN_HOME_MISSING);
            return Optional.empty();
        }
        if (!own.isEmpty() && !Dwelling.OwnHome.holds(Housing.floorArea(own))) {
            flaws.add("housing.homes", Flaw.Kind.SUM_TOO_LARGE);
            return Optional.empty();
        }
        return Optional.of(new Housing(
                current.orElseThrow(), own, plots.orElseThrow(), transfer, now.orElseThrow(), earlier.orElseThrow()));
    }

    private Optional<Home> home(String field, HomeDraft typed) {
        var place = flaws.text(field + ".place", typed.place(), Home.MAX_PLACE);
        var ownership = flaws.choice(field + ".ownership", typed.ownership(), Ownership.class);
        var area = flaws.number(field + ".floorArea", typed.floorArea(), Dwelling.OwnHome::holds);
        return place.flatMap(at -> ownership.flatMap(how -> area.map(size -> new Home(at, how, size))));
    }

    private Optional<Plot> plot(String field, PlotDraft typed) {
        var place = flaws.text(field + ".place", typed.place(), Home.MAX_PLACE);
        var area = flaws.number(field + ".area", typed.area(), Plot::holds);
        return place.flatMap(at -> area.map(size -> new Plot(at, size)));
    }

    private Optional<LocalDate> transfer(HousingDraft typed) {
        var transferred = flaws.required("housing.transferred", typed.transferred());
        var day = typed.transferredOn();
        if (transferred.isEmpty()) {
            return Optional.empty();
        }
        if (!transferred.get()) {
            if (day != null) {
                flaws.add("housing.transferredOn", Flaw.Kind.NOT_ASKED);
            }
            return Optional.empty();
        }
        return flaws.required("housing.transferredOn", day)
                .flatMap(on -> flaws.pastDay("housing.transferredOn", on, FIRST_TRANSFER, today));
    }

    /** @param members how many members the application names, the applicant among them */
    Optional<List<Income>> incomes(int members) {
        var incomes =
                rows("incomes", draft.incomes(), Income.MAX_ROWS, (field, typed) -> income(field, typed, members));
        return incomes.filter(all -> {
            var held = Yuan.holds(Income.yearly(all));
            if (!held) {
                flaws.add("incomes", Flaw.Kind.SUM_TOO_LARGE);
            }
            return held;
        });
    }

    private Optional<Income> income(String field, IncomeDraft typed, int members) {
        var member = flaws.required(field + ".member", typed.member()).filter(number -> {
            var there = number >= 0 && number < members;
            if (!there) {
                flaws.add(field + ".member", Flaw.Kind.UNKNOWN_MEMBER);
            }
            return there;
        });
        var kind = flaws.choice(field + ".kind", typed.kind(), IncomeKind.class);
        var monthly = amount(field + ".monthly", typed.monthly());
        var months = flaws.count(field + ".months", typed.months(), Income.MAX_MONTHS)
                .filter(count -> {
                    if (count < 1) {
                        flaws.add(field + ".months", Flaw.Kind.OUT_OF_RANGE);
                    }
                    return count >= 1;
                });
        return member.flatMap(who ->
                kind.flatMap(what -> monthly.flatMap(much -> months.map(count -> new Income(who, what, much, count)))));
    }

    Optional<Assets> assets() {
        var typed = draft.assets();
        if (typed == null) {
            flaws.add("assets", Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var amounts = Stream.of(
                        amount("assets.deposits", typed.deposits()),
                        amount("assets.vehicles", typed.vehicles()),
                        amount("assets.securities", typed.securities()),
                        amount("assets.property", typed.property()),
                        amount("assets.other", typed.other()))
                .flatMap(Optional::stream)
                .toList();
        if (amounts.size() < 5) {
            return Optional.empty();
        }
        if (!Yuan.holds(amounts.stream().map(Yuan::amount).reduce(BigDecimal.ZERO, BigDecimal::add))) {
            flaws.add("assets", Flaw.Kind.SUM_TOO_LARGE);
            return Optional.empty();
        }
        return Optional.of(new Assets(amounts.get(0), amounts.get(1), amounts.get(2), amounts.get(3), amounts.get(4)));
    }

    private Optional<Yuan> amount(String field, @Nullable BigDecimal typed) {
        return flaws.number(field, typed, Yuan::holds).map(Yuan::new);
    }

    /** All rows read, or empty when the list is missing or too long or a row is flawed. */
    private <T, R> Optional<List<R>> rows(
            String field, @Nullable List<@Nullable T> typed, int most, BiFunction<String, T, Optional<R>> read) {
        if (typed == null) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        if (typed.size() > most) {
            flaws.add(field, Flaw.Kind.TOO_MANY);
            return Optional.empty();
        }
        var all = new ArrayList<R>();
        for (int row = 0; row < typed.size(); row++) {
            var name = field + "[" + row + "]";
            flaws.required(name, typed.get(row))
                    .flatMap(given -> read.apply(name, given))
                    .ifPresent(all::add);
        }
        return all.size() == typed.size() ? Optional.of(all) : Optional.empty();
    }
}
