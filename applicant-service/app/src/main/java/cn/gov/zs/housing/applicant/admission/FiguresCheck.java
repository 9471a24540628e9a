package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.HouseholdFigures.LastTransfer;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Flaws;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns typed figures into a household's, or says everything that is wrong with them at once. Only a few are required. */
public final class FiguresCheck {
    private static final int MAX_AGE = 120;
    private static final LocalDate FIRST_TRANSFER = LocalDate.of(1900, 1, 1);

    private final FiguresDraft draft;
    private final LocalDate today;
    private final Flaws flaws = new Flaws();

    private FiguresCheck(FiguresDraft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /**
     * Checks typed figures.
     *
     * @param today the day in Shanghai, to refuse a transfer in the future
     */
    public static FiguresAnswer check(FiguresDraft draft, LocalDate today) {
        return new FiguresCheck(draft, today).answer();
    }

    private FiguresAnswer answer() {
        var category = flaws.choice("category", draft.category(), ApplicationCategory.class);
        var persons = persons();
        var home = home();
        var income = money("yearlyIncome", draft.yearlyIncome());
        var assets = money("declaredAssets", draft.declaredAssets());
        var age = whole("applicantAge", draft.applicantAge(), MAX_AGE);
        var transfer = transfer();
        var points = whole("migrantPoints", draft.migrantPoints(), Circumstances.MAX_POINTS);
        if (!flaws.none()) {
            return new FiguresAnswer.Flawed(flaws.list());
        }
        return new FiguresAnswer.Complete(
                category.orElseThrow(),
                new HouseholdFigures(
                        persons.orElseThrow(),
                        income,
                        assets,
                        home,
                        age,
                        transfer,
                        points,
                        Optional.ofNullable(draft.underHousingSecurity()),
                        Optional.ofNullable(draft.earlierBenefit())));
    }

    private Optional<Integer> persons() {
        return flaws.required("persons", draft.persons()).filter(count -> {
            var held = count >= 1 && count <= HouseholdFigures.MAX_PERSONS;
            if (!held) {
                flaws.add("persons", Flaw.Kind.OUT_OF_RANGE);
            }
            return held;
        });
    }

    private Optional<Yuan> money(String field, @Nullable BigDecimal typed) {
        return typed == null
                ? Optional.empty()
                : flaws.number(field, typed, Yuan::holds).map(Yuan::new);
    }

    private Optional<Integer> whole(String field, @Nullable Integer typed, int most) {
        return typed == null ? Optional.empty() : flaws.count(field, typed, most);
    }

    private Optional<HomeArea> home() {
        var measure = draft.areaMeasure() == null || draft.areaMeasure().isBlank()
                ? Optional.of(HomeArea.Measure.BUILT)
                : flaws.choice("areaMeasure", draft.areaMeasure(), HomeArea.Measure.class);
        var area = draft.floorArea();
        if (draft.hasHome() == null) {
            if (area != null) {
                flaws.add("hasHome", Flaw.Kind.REQUIRED);
            }
            return Optional.empty();
        }
        if (draft.hasHome()) {
            return flaws.number("floorArea", area, Dwelling.OwnHome::holds)
                    .flatMap(held -> measure.map(of -> new HomeArea.Of(held, of)));
        }
        if (area != null && area.signum() != 0) {
            flaws.add("floorArea", Flaw.Kind.AREA_WITHOUT_HOME);
        }
        return Optional.of(new HomeArea.NoHome());
    }

    private Optional<LastTransfer> transfer() {
        var day = draft.transferredOn();
        if (day != null && day.isAfter(today)) {
            flaws.add("transferredOn", Flaw.Kind.IN_THE_FUTURE);
            return Optional.empty();
        }
        if (day != null && day.isBefore(FIRST_TRANSFER)) {
            flaws.add("transferredOn", Flaw.Kind.OUT_OF_RANGE);
            return Optional.empty();
        }
        if (draft.transferred() == null) {
            return Optional.ofNullable(day).map(LastTransfer.On::new);
        }
        if (!draft.transferred()) {
            if (day != null) {
                flaws.add("transferredOn", Flaw.Kind.OUT_OF_RANGE);
            }
            return Optional.of(new LastTransfer.Never());
        }
        return flaws.required("transferredOn", day).map(LastTransfer.On::new);
    }
}
