package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.web.RefusalDesk;
import cn.gov.zs.housing.allocation.refusal.web.RefusalView;
import cn.gov.zs.housing.allocation.waitlist.ListQuery;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The waiting list as JSON: staff see a category's list, an applicant their own entries, everybody how many wait. */
@RestController
class WaitlistApi {
    private static final String LIST = "/api/v1/allocation/waiting-list";

    private final WaitlistReading reading;
    private final ReceiptReading receipts;
    private final OwnPlace ownPlace;
    private final StatisticsReading statistics;
    private final TieDesk ties;
    private final RefusalDesk refusals;

    WaitlistApi(
            WaitlistReading reading,
            ReceiptReading receipts,
            OwnPlace ownPlace,
            StatisticsReading statistics,
            TieDesk ties,
            RefusalDesk refusals) {
        this.reading = reading;
        this.receipts = receipts;
        this.ownPlace = ownPlace;
        this.statistics = statistics;
        this.ties = ties;
        this.refusals = refusals;
    }

    @GetMapping(LIST)
    Paged<EntryView> list(
            @RequestParam Category category,
            @RequestParam(defaultValue = "WAITING") ListQuery.State state,
            @RequestParam(defaultValue = "RANK") ListQuery.Order order,
            @RequestParam(defaultValue = "0") int page,
            Caller caller) {
        caller.require(Roles.STAFF);
        return reading.page(new ListQuery(category, state, order), page);
    }

    @GetMapping(LIST + "/mine")
    List<EntryView> mine(Caller caller) {
        return reading.ownedBy(caller.subject());
    }

    @GetMapping(LIST + "/{id}/receipt")
    ReceiptView receipt(@PathVariable String id, Caller caller) {
        return receipts.receipt(receipts.entry(id, caller));
    }

    /** Scores one household again; {@code changed} tells whether its score had been wrong or not up to date. */
    @PostMapping(LIST + "/{id}/again")
    Map<String, Boolean> again(@PathVariable String id, Caller caller) {
        return Map.of("changed", receipts.again(id, caller));
    }

    @GetMapping(LIST + "/{id}/moves")
    MovesView moves(@PathVariable String id, @RequestParam Optional<YearMonth> since, Caller caller) {
        return ownPlace.moves(receipts.entry(id, caller), since);
    }

    /** The homes it gave up, the latest first, with what followed of each. */
    @GetMapping(LIST + "/{id}/refusals")
    List<RefusalView> refusals(@PathVariable String id, Caller caller) {
        return refusals.of(receipts.entry(id, caller).id());
    }

    @GetMapping(LIST + "/{id}/forecast")
    ForecastView forecast(@PathVariable String id, Caller caller) {
        return ownPlace.forecast(receipts.entry(id, caller))
                .orElseThrow(() -> ProblemException.conflict("waiting-list.no-place", Map.of()));
    }

    @GetMapping("/api/v1/public/waiting-list/statistics")
    List<StatisticsView> statistics() {
        return statistics.all();
    }

    @GetMapping("/api/v1/public/waiting-list/tie-rules")
    List<TieView> tieRules() {
        return ties.all();
    }

    @PostMapping("/api/v1/allocation/tie-rules")
    @ResponseStatus(HttpStatus.CREATED)
    TieView adopt(@RequestBody TieDraft form, Caller caller) {
        caller.require(Roles.OFFICER);
        return ties.adopt(form, caller);
    }
}
