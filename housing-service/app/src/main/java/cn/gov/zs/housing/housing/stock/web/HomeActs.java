package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.estate.Estates;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.Defect;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.MoveAnswer;
import cn.gov.zs.housing.housing.stock.MoveHome;
import cn.gov.zs.housing.housing.stock.Reason;
import cn.gov.zs.housing.housing.stock.ReviseAnswer;
import cn.gov.zs.housing.housing.stock.ReviseHome;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What page and interface do alike to one home. What is wrong with a field comes back; what the home itself refuses is a problem
 * with status 409.
 */
@Component
class HomeActs {
    private final Aggregates<Home> homes;
    private final MoveHome moveHome;
    private final ReviseHome reviseHome;
    private final Estates estates;
    private final Clock clock;

    HomeActs(Aggregates<Home> homes, MoveHome moveHome, ReviseHome reviseHome, Estates estates, Clock clock) {
        this.homes = homes;
        this.moveHome = moveHome;
        this.reviseHome = reviseHome;
        this.estates = estates;
        this.clock = clock;
    }

    /** @throws ProblemException 404 when there is none */
    Versioned<Home> get(UUID home) {
        return homes.find(home.toString()).orElseThrow(ProblemException::absent);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<FieldFault> move(UUID home, HomeForms.Move form, Caller caller) {
        return fault(form).or(() -> done(moveHome.move(id(home), form.version(), form.move(), act(form, caller))));
    }

    Optional<FieldFault> foundDefect(UUID home, HomeForms.FoundDefect form, Caller caller) {
        var act = new Act(caller.subject(), clock.instant(), "");
        return fault(form).or(() -> done(moveHome.foundDefect(id(home), form.version(), words(form), act)));
    }

    Optional<FieldFault> mended(UUID home, int defect, HomeForms.Mended form, Caller caller) {
        return fault(form).or(() -> done(moveHome.mended(id(home), form.version(), defect, act(form, caller))));
    }

    Optional<FieldFault> revise(UUID home, HomeForms.Known form, Caller caller) {
        var before = get(home).state().description();
        return fault(form)
                .or(() -> floorFault(before.estate(), before.building(), form.floor()))
                .or(() -> written(reviseHome.revise(
                        id(home), form.version(), form.description(before), form.particulars(), act(form, caller))));
    }

    Optional<FieldFault> setRent(UUID home, HomeForms.NewRent form, Caller caller) {
        return fault(form)
                .or(() -> written(reviseHome.setRent(
                        id(home), form.version(), form.from(), new Yuan(form.rent()), act(form, caller))));
    }

    private Optional<FieldFault> floorFault(String estate, String building, int floor) {
        return estates.called(estate)
                .flatMap(found -> found.state().building(building))
                .filter(found -> !found.reaches(floor))
                .map(found -> new FieldFault("floor", "above-building", "housing.field.floor-above", found.floors()));
    }

    private static Optional<FieldFault> fault(HomeForms.OfOneHome form) {
        return Reason.check(words(form))
                .map(fault -> new FieldFault(
                        form.wordsField(), fault.code(), "housing.reason." + fault.code(), Reason.LONGEST));
    }

    private static String words(HomeForms.OfOneHome form) {
        var words = form.words();
        return words == null ? "" : words.strip();
    }

    private Act act(HomeForms.OfOneHome form, Caller caller) {
        return new Act(caller.subject(), clock.instant(), words(form));
    }

    private static HomeId id(UUID home) {
        return new HomeId(home.toString());
    }

    private static Optional<FieldFault> done(MoveAnswer answer) {
        return switch (answer) {
            case MoveAnswer.Moved _ -> Optional.empty();
            case MoveAnswer.NotFromHere no -> throw notFromHere(no.state());
            case MoveAnswer.StillDefective still -> throw stillDefective(still.open());
            case MoveAnswer.NoSuchDefect _ -> throw ProblemException.conflict("home.no-such-defect", Map.of());
        };
    }

    private static Optional<FieldFault> written(ReviseAnswer answer) {
        return switch (answer) {
            case ReviseAnswer.Revised _, ReviseAnswer.SaysSoAlready _ -> Optional.empty();
            case ReviseAnswer.NotFromHere no ->
                throw ProblemException.conflict("home.as-offered", Map.of("state", no.state()));
            case ReviseAnswer.InnerAreaTooLarge _ ->
                Optional.of(new FieldFault("innerArea", "too-large", "housing.field.inner-area-larger"));
            case ReviseAnswer.RentInThePast _ -> Optional.of(new FieldFault("from", "past", "housing.field.rent-past"));
        };
    }

    private static ProblemException notFromHere(HomeState state) {
        return ProblemException.conflict("home.not-from-here", Map.of("state", state));
    }

    private static ProblemException stillDefective(List<Defect> open) {
        return ProblemException.conflict(
                "home.still-defective",
                Map.of("defects", open.stream().map(Defect::number).toList()),
                open.stream().map(Defect::what).collect(Collectors.joining("；")));
    }
}
