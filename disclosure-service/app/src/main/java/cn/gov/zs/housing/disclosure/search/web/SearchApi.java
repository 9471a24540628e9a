package cn.gov.zs.housing.disclosure.search.web;

import cn.gov.zs.housing.disclosure.search.Question;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the library and the search for programs; nobody needs a login. */
@RestController
@RequestMapping("/api/v1/public")
@Tag(name = "search", description = "全文检索 / full-text search")
class SearchApi {
    private final SearchCounter counter;

    SearchApi(SearchCounter counter) {
        this.counter = counter;
    }

    @GetMapping("/search")
    @Operation(summary = "Finds policies, guides, answers and the heads of notices and documents that are public now")
    ResponseEntity<SearchView> search(
            @Valid @ModelAttribute SearchQuery query, @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return answer(Place.SEARCH, query, size);
    }

    @GetMapping("/policies")
    @Operation(summary = "Policies and interpretations, the newest made first, by body, year, validity and words")
    ResponseEntity<SearchView> policies(
            @Valid @ModelAttribute SearchQuery query, @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return answer(Place.POLICIES, query, size);
    }

    @GetMapping("/guides")
    @Operation(summary = "Service guides as they hold today")
    ResponseEntity<SearchView> guides(
            @Valid @ModelAttribute SearchQuery query, @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return answer(Place.GUIDES, query, size);
    }

    @GetMapping("/answers")
    @Operation(summary = "Answers to public concern, by category and words")
    ResponseEntity<SearchView> answers(
            @Valid @ModelAttribute SearchQuery query, @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return answer(Place.ANSWERS, query, size);
    }

    private ResponseEntity<SearchView> answer(Place place, SearchQuery query, int size) {
        var found = counter.ask(place, query, size);
        if (found.problem() != null) {
            throw ProblemException.field("q", found.problem(), "search.problem." + found.problem(), Question.LONGEST);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(found);
    }
}
