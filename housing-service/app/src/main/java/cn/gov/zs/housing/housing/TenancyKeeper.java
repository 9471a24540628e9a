package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.tenancy.SealedTenancies;
import cn.gov.zs.housing.housing.tenancy.TransferTenant;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.UndecipherableException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens tenancies that a crash left out of a transfer, and moves what is stored to the active key. Every replica does both: each
 * write is guarded, and a replica that has not learned of a new key cannot read what is under it (decision 0191).
 */
@Component
class TenancyKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(TenancyKeeper.class);
    private static final int AT_ONCE = 50;

    private final SealedTenancies sealed;
    private final TransferTenant transfers;
    private final FieldCipher cipher;

    TenancyKeeper(SealedTenancies sealed, TransferTenant transfers, FieldCipher cipher) {
        this.sealed = sealed;
        this.transfers = transfers;
        this.cipher = cipher;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void mend() {
        var opened = transfers.mend();
        if (opened > 0) {
            LOG.info("opened {} tenancies of agreed transfers that had been left out", opened);
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
