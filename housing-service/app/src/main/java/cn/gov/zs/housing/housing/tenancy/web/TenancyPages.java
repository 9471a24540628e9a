package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.ArrearsAge;
import cn.gov.zs.housing.housing.tenancy.HomesToLet;
import cn.gov.zs.housing.housing.tenancy.LetHome;
import cn.gov.zs.housing.housing.tenancy.Tenancies;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds tenancies for pages and interface, each for the eyes it is for. */
@Component
class TenancyPages {
    /** Later than any list of ours is long. */
    static final int LAST = 100_000;

    static final int ON_ONE_PAGE = 50;
    private static final int MONTHS_AHEAD = 3;

    private final Aggregates<Tenancy> tenancies;
    private final Tenancies search;
    private final HomesToLet homes;
    private final Clock clock;

    TenancyPages(Aggregates<Tenancy> tenancies, Tenancies search, HomesToLet homes, Clock clock) {
        this.tenancies = tenancies;
        this.search = search;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @param page from 0
     */
    record Rows(List<TenancyRow> items, int page, int size, long total) {
        /** Whether a later page exists. */
        public boolean more() {
            return (page + 1L) * size < total;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Rows list(
            Optional<TenancyState> state,
            Optional<ArrearsAge> arrears,
            boolean endsSoon,
            boolean renewalAsked,
            int page) {
        var today = today();
        var filter = new Tenancies.Filter(
                state,
                arrears,
                endsSoon ? Optional.of(today.plusMonths(MONTHS_AHEAD)) : Optional.empty(),
                renewalAsked);
        return new Rows(
                search.list(filter, today, page * ON_ONE_PAGE, ON_ONE_PAGE).stream()
                        .map(found -> TenancyRow.of(found, home(found), today))
                        .toList(),
                page,
                ON_ONE_PAGE,
                search.count(filter, today));
    }

    /** Every tenancy that owes rent today, read while the stream is; whoever takes it closes it. */
    Stream<TenancyRow> inArrears() {
        var today = today();
        return search.streamInArrears(today)
                .map(found -> TenancyRow.of(found, home(found), today))
                .filter(row -> row.arrears().signum() > 0);
    }

    /** @throws ProblemException 404 when there is none */
    Versioned<Tenancy> get(UUID id) {
        return tenancies.find(id.toString()).orElseThrow(ProblemException::absent);
    }

    /** @throws ProblemException 404 when there is none, or it is another's */
    Versioned<Tenancy> get(UUID id, Caller tenant) {
        return tenancies
                .find(id.toString())
                .filter(found -> found.state()
                        .file()
                        .household()
                        .subject()
                        .filter(tenant.subject()::equals)
                        .isPresent())
                .orElseThrow(ProblemException::absent);
    }

    List<TenancyView> listOf(Caller tenant) {
        return search.listOfTenant(tenant.subject()).stream()
                .map(this::forTenant)
                .toList();
    }

    TenancyView forStaff(Versioned<Tenancy> found) {
        return TenancyView.forStaff(found, home(found), today());
    }

    TenancyView forTenant(Versioned<Tenancy> found) {
        return TenancyView.forTenant(found, home(found), today());
    }

    /** Only where no contract says it. */
    private Optional<LetHome> home(Versioned<Tenancy> found) {
        var file = found.state().file();
        return file.contracts().isEmpty() ? homes.find(file.home()) : Optional.empty();
    }
}
