package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * One home and its life, for programs of a stock officer. Every change names the version it was decided on; 409 {@code state.stale}
 * when the home was changed since.
 */
@RestController
@RequestMapping("/api/v1/homes/{homeId}")
class HomeApi {
    private final HomeActs acts;

    HomeApi(HomeActs acts) {
        this.acts = acts;
    }

    /** As it stood at the end of this Shanghai day; 404 before it was entered. */
    @GetMapping("/as-of")
    HomeAsOfView asOf(
            @PathVariable UUID homeId, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return acts.get(homeId).state().file().asOf(day).map(HomeAsOfView::of).orElseThrow(ProblemException::absent);
    }

    /** Everything that happened to it, the newest first. */
    @GetMapping("/history")
    Page<HistoryLine> history(
            @PathVariable UUID homeId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
            @RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.LARGEST) int size) {
        return Page.cut(HistoryLine.of(acts.get(homeId).state().file()), page, size);
    }

    /** The rents in the order in which they take force. */
    @GetMapping("/rents")
    List<RentView> rents(@PathVariable UUID homeId) {
        return RentView.of(acts.get(homeId).state().file().rents(), acts.today());
    }

    /** A step of its life. 409 {@code home.not-from-here} or {@code home.still-defective}. */
    @PostMapping("/moves")
    HomeView move(@PathVariable UUID homeId, @Valid @RequestBody HomeForms.Move form, Caller caller) {
        return after(acts.move(homeId, form, caller), homeId);
    }

    /** Something that makes it unfit. */
    @PostMapping("/defects")
    HomeView foundDefect(@PathVariable UUID homeId, @Valid @RequestBody HomeForms.FoundDefect form, Caller caller) {
        return after(acts.foundDefect(homeId, form, caller), homeId);
    }

    /** A defect is mended. */
    @PostMapping("/defects/{defect}/mended")
    HomeView mended(
            @PathVariable UUID homeId,
            @PathVariable int defect,
            @Valid @RequestBody HomeForms.Mended form,
            Caller caller) {
        return after(acts.mended(homeId, defect, form, caller), homeId);
    }

    /** What it is known to be. 409 {@code home.as-offered} while the public is shown it. */
    @PutMapping("/particulars")
    HomeView revise(@PathVariable UUID homeId, @Valid @RequestBody HomeForms.Known form, Caller caller) {
        return after(acts.revise(homeId, form, caller), homeId);
    }

    /** A rent from a day on, today's or a later one. */
    @PostMapping("/rents")
    List<RentView> setRent(@PathVariable UUID homeId, @Valid @RequestBody HomeForms.NewRent form, Caller caller) {
        after(acts.setRent(homeId, form, caller), homeId);
        return rents(homeId);
    }

    private HomeView after(Optional<FieldFault> fault, UUID homeId) {
        if (fault.isPresent()) {
            throw fault.get().problem();
        }
        return HomeView.of(acts.get(homeId));
    }
}
