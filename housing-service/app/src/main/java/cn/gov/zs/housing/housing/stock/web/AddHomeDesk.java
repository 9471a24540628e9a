package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.Estates;
import cn.gov.zs.housing.housing.estate.KeepEstates;
import cn.gov.zs.housing.housing.stock.AddHome;
import cn.gov.zs.housing.housing.stock.AddHomeAnswer;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What form and interface do alike when a home is entered. */
@Component
class AddHomeDesk {
    /** More estates than a city has; a form offers them all. */
    private static final int ESTATES = 1_000;

    private final AddHome addHome;
    private final Estates estates;
    private final KeepEstates keepEstates;
    private final Clock clock;

    AddHomeDesk(AddHome addHome, Estates estates, KeepEstates keepEstates, Clock clock) {
        this.addHome = addHome;
        this.estates = estates;
        this.keepEstates = keepEstates;
        this.clock = clock;
    }

    /** Names of the estates, as a form offers them. */
    List<String> estates() {
        return estates.list(0, ESTATES).stream()
                .map(estate -> estate.state().name())
                .toList();
    }

    /** What is wrong with the place of a home; only after validation. */
    Optional<FieldFault> fault(NewHome home) {
        var estate = estates.called(home.estate());
        if (estate.isEmpty()) {
            return Optional.of(new FieldFault("estate", "unknown", "housing.field.estate"));
        }
        return estate.get()
                .state()
                .building(home.building())
                .filter(building -> !building.reaches(home.floor()))
                .map(building ->
                        new FieldFault("floor", "above-building", "housing.field.floor-above", building.floors()));
    }

    /** @throws ProblemException 409 {@code form.replayed} */
    AddHomeAnswer add(NewHome home, Caller caller) {
        var estate = estates.called(home.estate())
                .orElseThrow(ProblemException::absent)
                .state();
        Building building = keepEstates.building(estate.id(), home.building());
        var answer = addHome.add(
                home.description(estate.name(), building.name()),
                home.entry(caller.subject(), clock.instant()),
                home.enteredAs());
        if (answer instanceof AddHomeAnswer.FormReplayed replayed) {
            throw ProblemException.conflict(
                    "form.replayed", Map.of("homeId", replayed.home().text()));
        }
        return answer;
    }
}
