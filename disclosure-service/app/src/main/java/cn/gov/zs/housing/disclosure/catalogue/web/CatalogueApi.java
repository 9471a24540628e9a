package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.Body;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.SixPublics;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue and its duties for programs; nobody needs a login. */
@RestController
@RequestMapping("/api/v1/public/catalogue")
@Tag(name = "catalogue", description = "公开目录 / disclosure catalogue and its duties")
class CatalogueApi {
    private final CatalogueDesk desk;

    CatalogueApi(CatalogueDesk desk) {
        this.desk = desk;
    }

    /**
     * A page of duties.
     *
     * @param next to be given as {@code after} for the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DutiesBody(List<DutyView> items, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "The catalogue in force, by class of the six publics and by body")
    ResponseEntity<CatalogueView> catalogue(
            @RequestParam(name = "class") Optional<SixPublics> six, @RequestParam Optional<Body> body) {
        return fresh(desk.view(six, body));
    }

    @GetMapping("/{code}")
    @Operation(summary = "One item of the catalogue")
    ResponseEntity<CatalogueView.ItemView> item(@PathVariable String code) {
        return fresh(CatalogueView.ItemView.of(desk.item(code)));
    }

    @GetMapping("/{code}/duties")
    @Operation(summary = "Duties of an item: due, published, days late, proof")
    ResponseEntity<DutiesBody> duties(
            @PathVariable String code,
            @RequestParam(defaultValue = "NEWEST") DutyList show,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return fresh(body(show, Optional.of(desk.item(code).code()), after, size));
    }

    @GetMapping("/{code}/duties/{id}")
    @Operation(summary = "One duty, with the working of its due date")
    ResponseEntity<DutyView> duty(@PathVariable String code, @PathVariable String id) {
        return fresh(desk.full(desk.get(code, id)));
    }

    private DutiesBody body(DutyList show, Optional<String> item, String after, int size) {
        var page = desk.list(show, item, after, size);
        return new DutiesBody(
                page.items().stream().map(desk::brief).toList(),
                page.next().map(cursor -> cursor.text()).orElse(null));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }
}
