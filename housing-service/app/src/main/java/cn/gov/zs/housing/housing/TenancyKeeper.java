package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.tenancy.PaymentImports;
import cn.gov.zs.housing.housing.tenancy.SealedTenancies;
import cn.gov.zs.housing.housing.tenancy.TenancyRetention;
import cn.gov.zs.housing.housing.tenancy.TransferTenant;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.UndecipherableException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens tenancies that a crash left out of a transfer, carries on imports it cut off, and moves what is stored to the active key. Every replica does both: each
 * write is guarded, and a replica that has not learned of a new key cannot read what is under it (decision 0191).
 */
@Component
class TenancyKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(TenancyKeeper.class);
    private static final int AT_ONCE = 50;

    private final SealedTenancies sealed;
    private final TransferTenant transfers;
    private final PaymentImports payments;
    private final TenancyRetention retention;
    private final FieldCipher cipher;
    private final Clock clock;

    TenancyKeeper(
            SealedTenancies sealed,
            TransferTenant transfers,
            PaymentImports payments,
            TenancyRetention retention,
            FieldCipher cipher,
            Clock clock) {
        this.sealed = sealed;
        this.transfers = transfers;
        this.payments = payments;
        this.retention = retention;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void mend() {
        var opened = transfers.mend(clock.instant());
        var carriedOn = payments.mend();
        if (carriedOn > 0) {
            LOG.info("carried on {} imports of payments that had been left half-recorded", carriedOn);
        }
        if (opened > 0) {
            LOG.info("opened {} tenancies of agreed transfers that had been left out", opened);
        }
    }

    /** Looks each hour: what is due is due by the day, and a day has begun somewhere in it. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forget() {
        var removed = retention.remove(LocalDate.now(clock));
        if (removed > 0) {
            LOG.info("took the tenant out of {} tenancies that ended long ago", removed);
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void reEncrypt() {
        var last = "";
        List<String> ids;
        do {
            ids = sealed.idsNotUnder(cipher.activeKey(), last, AT_ONCE);
            for (var id : ids) {
                reEncrypt(id);
                last = id;
            }
        } while (ids.size() == AT_ONCE);
    }

    private void reEncrypt(String id) {
        try {
            sealed.rewrite(id);
        } catch (UndecipherableException undecipherable) {
            LOG.error("Tenancy {} stays under its key: {}", id, undecipherable.getMessage());
        }
    }
}
