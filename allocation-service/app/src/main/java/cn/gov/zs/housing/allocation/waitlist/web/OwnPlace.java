package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.waitlist.forecast.Forecasts;
import cn.gov.zs.housing.allocation.waitlist.forecast.KeepForecasts;
import cn.gov.zs.housing.allocation.waitlist.ledger.ReadLedger;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How one household's position came to be, and what can be said of its wait. */
@Component
class OwnPlace {
    private static final int MONTHS_SHOWN = 12;

    private final Waitlist waitlist;
    private final ReadLedger ledger;
    private final KeepForecasts keepForecasts;
    private final Forecasts forecasts;
    private final Moments moments;

    OwnPlace(Waitlist waitlist, ReadLedger ledger, KeepForecasts keepForecasts, Forecasts forecasts, Moments moments) {
        this.waitlist = waitlist;
        this.ledger = ledger;
        this.keepForecasts = keepForecasts;
        this.forecasts = forecasts;
        this.moments = moments;
    }

    /** Its moves since a month; the last twelve months if none is named. */
    MovesView moves(Versioned<WaitlistEntry> entry, Optional<YearMonth> since) {
        var category = entry.state().household().category();
        var from = since.orElseGet(() -> YearMonth.from(moments.today()).minusMonths(MONTHS_SHOWN));
        return MovesView.of(entry.id(), category.name(), from.atDay(1), ledger.history(category, entry.id(), from));
    }

    /** Its forecast; empty if it has no place on a list. */
    Optional<ForecastView> forecast(Versioned<WaitlistEntry> entry) {
        if (!(entry.state() instanceof WaitlistEntry.Scored scored)) {
            return Optional.empty();
        }
        var category = scored.household().category();
        var place = scored.place().key();
        var forecast = keepForecasts.of(
                category,
                entry.id(),
                place,
                waitlist.countAhead(category, place) + 1,
                waitlist.countAt(category, place),
                moments.today());
        return Optional.of(ForecastView.of(forecast, forecasts.hits(category)));
    }
}
