package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far re-encryption to the active key is; it runs by itself. */
@RestController
@RequestMapping("/api/v1/disclosure/keys/re-encryption")
@Tag(name = "keys")
class KeysApi {
    private final List<SealedDocuments> sealed;
    private final FieldCipher cipher;

    KeysApi(List<SealedDocuments> sealed, FieldCipher cipher) {
        this.sealed = List.copyOf(sealed);
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
    Progress progress(@Parameter(hidden = true) Caller caller) {
        caller.require("security-admin", "auditor");
        cipher.learnKeys();
        var active = cipher.activeKey();
        return new Progress(
                active.text(),
                sealed.stream().mapToLong(SealedDocuments::count).sum(),
                sealed.stream().mapToLong(each -> each.countNotUnder(active)).sum());
    }
}
