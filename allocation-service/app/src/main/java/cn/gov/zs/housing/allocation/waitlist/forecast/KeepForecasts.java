package cn.gov.zs.housing.allocation.waitlist.forecast;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.MoveCause;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.ledger.LedgerPage;
import cn.gov.zs.housing.allocation.waitlist.ledger.ReadLedger;
import cn.gov.zs.platform.eventing.Change;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Makes a household's forecast when it is first looked at in a month, keeps it as told, and holds it against what came. */
public final class KeepForecasts {
    private final Forecasts forecasts;
    private final ReadLedger ledger;
    private final ForecastWait forecastWait;

    /**
     * @param forecasts where they are kept
     * @param ledger what happened
     * @param forecastWait how they are made
     */
    public KeepForecasts(Forecasts forecasts, ReadLedger ledger, ForecastWait forecastWait) {
        this.forecasts = forecasts;
        this.ledger = ledger;
        this.forecastWait = forecastWait;
    }

    /** This month's forecast of a household: the one told before, or a new one, which is kept if it says something. */
    public WaitForecast of(
            Category category, String entry, RankKey place, long position, long sharedBy, LocalDate today) {
        var month = YearMonth.from(today);
        var id = Forecasts.id(entry, month);
        var told = forecasts.all().find(id).filter(kept -> kept.state().category() == category);
        if (told.isPresent()) {
            return told.get().state().forecast();
        }
        var history = ledger.flow(category, place, month, ForecastWait.MONTHS_LOOKED_AT);
        var made = forecastWait.of(history, position, sharedBy, today);
        if (made instanceof WaitForecast.Between between) {
            forecasts.all().create(id, new KeptForecast(entry, category, today, position, between, Optional.empty()));
        }
        return made;
    }

    /** Holds the forecasts of those who were housed, as a page of the ledger says, against its day. Safe to repeat. */
    public void told(LedgerPage page) {
        page.lines().stream()
                .filter(line -> line.cause() == MoveCause.HOUSED)
                .flatMap(line -> forecasts.open(line.entry()).stream())
                .forEach(open -> forecasts.all().change(open.id(), kept -> Change.to(kept.housed(page.day()))));
    }
}
