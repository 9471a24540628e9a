package cn.gov.zs.housing.housing.stock.mongo;

import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a home that was stored before homes had one: entered as fit, and then what its state tells. Nobody kept when it was
 * offered and drawn, so these steps stand at the time of its entry; the day of a final result was kept.
 */
final class FirstLedger {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private FirstLedger() {}

    static Ledger of(
            HomeState state,
            Entry entry,
            @Nullable String offer,
            @Nullable String batch,
            @Nullable LocalDate confirmedOn) {
        var act = new Act(entry.by(), entry.at(), "");
        var ledger = Ledger.beginning(HomeState.FIT, act);
        if (state.compareTo(HomeState.ON_OFFER) >= 0) {
            ledger = ledger.plus(HomeState.ON_OFFER, act, offer);
        }
        if (state.compareTo(HomeState.DRAWN) >= 0) {
            ledger = ledger.plus(HomeState.DRAWN, act, batch);
        }
        if (confirmedOn != null) {
            var at = confirmedOn.atStartOfDay(SHANGHAI).toInstant();
            ledger = ledger.plus(HomeState.ALLOTTED, new Act(Act.EVENT, at, ""), batch);
        }
        return ledger;
    }
}
