package cn.gov.zs.housing.housing.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Takes names and words about people out of tenancies that ended long ago and owe nothing (个人信息保护法 art. 19, 47). */
public final class TenancyRetention {
    private static final String SHIPPED = "/tenancy/retention.tsv";
    private static final int AT_ONCE = 100;
    private static final int IN_FORCE = 1;
    private static final int PERIOD = 2;

    private final Aggregates<Tenancy> tenancies;
    private final Tenancies search;
    private final List<Term> terms;

    /**
     * How long names are kept.
     *
     * @param inForceFrom the first day this holds
     * @param period from the day the keys came back, or the home was declined
     */
    record Term(LocalDate inForceFrom, Period period) {}

    public TenancyRetention(Aggregates<Tenancy> tenancies, Tenancies search) {
        this.tenancies = tenancies;
        this.search = search;
        this.terms = shipped();
    }

    /**
     * Removes what is due. Safe to repeat, and for any number of replicas at once.
     *
     * @return how many tenancies forgot their tenant
     */
    public int remove(LocalDate today) {
        var endedBefore = today.minus(periodOn(today));
        var removed = 0;
        var last = "";
        List<TenancyId> due;
        do {
            due = search.listToForget(endedBefore, last, AT_ONCE);
            for (var id : due) {
                removed += forget(id, today) ? 1 : 0;
                last = id.text();
            }
        } while (due.size() == AT_ONCE);
        return removed;
    }

    private boolean forget(TenancyId id, LocalDate today) {
        return tenancies.change(
                id.text(),
                tenancy -> tenancy instanceof Over over
                                && !over.isForgotten()
                                && RentAccount.of(over, today).balance().signum() <= 0
                        ? Change.to(over.forget(), List.of(), true)
                        : Change.none(false));
    }

    private Period periodOn(LocalDate day) {
        return terms.stream()
                .filter(term -> !term.inForceFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(terms::getFirst)
                .period();
    }

    private static List<Term> shipped() {
        try (var in = Objects.requireNonNull(TenancyRetention.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Term(LocalDate.parse(cells[IN_FORCE]), Period.parse(cells[PERIOD])))
                    .sorted(Comparator.comparing(Term::inForceFrom))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
