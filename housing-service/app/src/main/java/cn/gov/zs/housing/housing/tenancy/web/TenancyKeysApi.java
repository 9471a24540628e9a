package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.SealedTenancies;
import cn.gov.zs.housing.housing.upkeep.SealedWords;
import cn.gov.zs.platform.crypto.FieldCipher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far re-encryption to the active key is; it runs by itself. */
@RestController
@RequestMapping("/api/v1/tenancies/keys/re-encryption")
@Tag(name = "keys")
class TenancyKeysApi {
    private final SealedTenancies sealed;
    private final SealedWords upkeep;
    private final FieldCipher cipher;

    TenancyKeysApi(SealedTenancies sealed, SealedWords upkeep, FieldCipher cipher) {
        this.sealed = sealed;
        this.upkeep = upkeep;
        this.cipher = cipher;
    }

    /**
     * How far it is.
     *
     * @param activeKey the key new values are encrypted under
     * @param documents encrypted documents in all
     * @param remaining those of them under another key than the active one, counted now
     */
    record Progress(String activeKey, long documents, long remaining) {}

    @GetMapping
    @Operation(summary = "How far re-encryption is; roles security-admin, auditor")
    Progress progress() {
        cipher.learnKeys();
        var active = cipher.activeKey();
        return new Progress(
                active.text(),
                sealed.count() + upkeep.countSealed(),
                sealed.countNotUnder(active) + upkeep.countNotUnder(active));
    }
}
