package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.EstateId;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Estates and buildings, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/homes/estates")
class EstatesApi {
    private final EstateDesk desk;

    EstatesApi(EstateDesk desk) {
        this.desk = desk;
    }

    /** A page of estates by name. */
    record EstatePage(List<EstateView> items, int page, int size, long total) {}

    /** Estates by name. */
    @GetMapping
    EstatePage list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(StaffEstates.LAST_PAGE) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
        return new EstatePage(desk.list(page, size), page, size, desk.count());
    }

    /** One estate. */
    @GetMapping("/{estateId}")
    EstateView get(@PathVariable UUID estateId) {
        return EstateView.of(desk.get(estateId));
    }

    /** Enters an estate. */
    @PostMapping
    ResponseEntity<EstateView> enter(@Valid @RequestBody EstateForms.NewEstate estate, Caller caller) {
        refuse(desk.enter(estate, caller));
        var id = EstateId.of(estate.name()).text();
        return ResponseEntity.created(URI.create("/api/v1/homes/estates/" + id)).body(get(UUID.fromString(id)));
    }

    /** Says where it is. */
    @PutMapping("/{estateId}/place")
    EstateView move(@PathVariable UUID estateId, @Valid @RequestBody EstateForms.Place place) {
        refuse(desk.move(estateId, place));
        return get(estateId);
    }

    /** Enters a building or describes it anew. */
    @PostMapping("/{estateId}/buildings")
    EstateView building(@PathVariable UUID estateId, @Valid @RequestBody EstateForms.OneBuilding building) {
        refuse(desk.putBuilding(estateId, building));
        return get(estateId);
    }

    private static void refuse(Optional<EstateDesk.Fault> fault) {
        if (fault.isPresent()) {
            throw fault.get().problem();
        }
    }
}
