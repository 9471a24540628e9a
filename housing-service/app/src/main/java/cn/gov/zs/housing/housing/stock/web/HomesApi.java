package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.AddHomeAnswer;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stock, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/homes")
class HomesApi {
    private final AddHomeDesk desk;
    private final HomePages homes;
    private final Aggregates<Home> eachHome;

    HomesApi(AddHomeDesk desk, HomePages homes, Aggregates<Home> eachHome) {
        this.desk = desk;
        this.homes = homes;
        this.eachHome = eachHome;
    }

    /** Enters a home. 409 {@code home.duplicate} when its door is known. */
    @PostMapping
    ResponseEntity<HomeView> add(@Valid @RequestBody NewHome home, Caller caller) {
        desk.fault(home).ifPresent(fault -> {
            throw fault.problem();
        });
        return switch (desk.add(home, caller)) {
            case AddHomeAnswer.Added added ->
                ResponseEntity.created(
                                URI.create("/api/v1/homes/" + added.home().text()))
                        .body(view(added.home()));
            case AddHomeAnswer.DoorKnown known -> throw duplicate(known.home());
            case AddHomeAnswer.FormReplayed replayed -> throw duplicate(replayed.home());
        };
    }

    /** Homes by estate, building and number. */
    @GetMapping
    Page<HomeView> list(
            @RequestParam Optional<HomeState> state,
            @RequestParam(defaultValue = "") String estate,
            @RequestParam(defaultValue = "") String building,
            @RequestParam Optional<Integer> rooms,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
            @RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.LARGEST) int size) {
        return homes.all(HomePages.filter(state, estate, building, rooms), page, size);
    }

    /** One home. */
    @GetMapping("/{homeId}")
    HomeView get(@PathVariable UUID homeId) {
        return eachHome.find(homeId.toString()).map(HomeView::of).orElseThrow(ProblemException::absent);
    }

    private HomeView view(HomeId home) {
        return HomeView.of(eachHome.get(home.text()));
    }

    private static ProblemException duplicate(HomeId home) {
        return ProblemException.conflict("home.duplicate", Map.of("homeId", home.text()));
    }
}
