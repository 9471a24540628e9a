package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.Availability;
import cn.gov.zs.housing.housing.estate.BuildingId;
import cn.gov.zs.housing.housing.estate.Estates;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.Photos;
import cn.gov.zs.housing.housing.photo.web.PhotoView;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The buildings and their homes, for everybody: what a home is and whether it is vacant, on offer or let, nothing of its life. */
@Controller
class PublicBuildings {
    private static final int ON_ONE_PAGE = 20;

    private final Buildings buildings;
    private final Estates estates;
    private final Aggregates<Home> homes;
    private final Photos photos;
    private final Clock clock;

    PublicBuildings(Buildings buildings, Estates estates, Aggregates<Home> homes, Photos photos, Clock clock) {
        this.buildings = buildings;
        this.estates = estates;
        this.homes = homes;
        this.photos = photos;
        this.clock = clock;
    }

    @GetMapping("/homes/buildings")
    String list(@RequestParam(defaultValue = "0") @Min(0) @Max(StaffEstates.LAST_PAGE) int page, Model model) {
        var found = estates.list(page * ON_ONE_PAGE, ON_ONE_PAGE).stream()
                .map(EstateView::of)
                .toList();
        model.addAttribute("estates", found);
        model.addAttribute("page", page);
        model.addAttribute("more", (page + 1L) * ON_ONE_PAGE < estates.count());
        return "housing/buildings";
    }

    @GetMapping("/homes/buildings/{buildingId}")
    String page(@PathVariable UUID buildingId, Model model) {
        var found = buildings.get(buildingId);
        model.addAttribute("estate", EstateView.of(found.estate()));
        model.addAttribute("building", found.building());
        model.addAttribute("plan", PlanView.forAll(found.plan()));
        return "housing/building";
    }

    @GetMapping("/homes/{homeId}")
    String home(@PathVariable UUID homeId, Model model) {
        var home = homes.find(homeId.toString())
                .filter(found -> found.state().state() != HomeState.WITHDRAWN)
                .orElseThrow(ProblemException::absent)
                .state();
        var what = home.description();
        model.addAttribute("home", what);
        model.addAttribute("more", home.file().particulars());
        model.addAttribute("rent", home.file().rentOn(LocalDate.now(clock)).orElse(null));
        model.addAttribute("availability", Availability.of(home.state()));
        model.addAttribute("photos", photosOf(home));
        model.addAttribute(
                "buildingId", BuildingId.at(what.estate(), what.building()).text());
        return "housing/home";
    }

    /** As the photographs themselves: public while the home is. */
    private List<PhotoView> photosOf(Home home) {
        return home instanceof Home.Offered
                ? photos.list(new PhotoOwner(PhotoOwner.Kind.HOME, home.id().text())).stream()
                        .map(PhotoView::of)
                        .toList()
                : List.of();
    }

    /**
     * A building by floor.
     *
     * @param floors the highest first
     */
    record BuildingPlanView(
            String estate, String building, @Nullable Integer storeys, boolean lift, List<PlanView.FloorView> floors) {}

    /** A building by floor, with the states as the public sees them. */
    @GetMapping(path = "/api/v1/public/homes/buildings/{buildingId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    BuildingPlanView plan(@PathVariable UUID buildingId) {
        var found = buildings.get(buildingId);
        return new BuildingPlanView(
                found.estate().state().name(),
                found.building().name(),
                found.building().floors(),
                found.building().lift(),
                PlanView.forAll(found.plan()).floors());
    }
}
