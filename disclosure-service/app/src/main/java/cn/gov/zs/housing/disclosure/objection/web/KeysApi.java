package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.housing.disclosure.objection.SealedObjections;
import cn.gov.zs.housing.disclosure.request.SealedRequests;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far re-encryption to the active key is; it runs by itself. */
@RestController
@RequestMapping("/api/v1/disclosure/keys/re-encryption")
@Tag(name = "keys")
class KeysApi {
    private final SealedObjections objections;
    private final SealedRequests requests;
    private final FieldCipher cipher;

    KeysApi(SealedObjections objections, SealedRequests requests, FieldCipher cipher) {
        this.objections = objections;
        this.requests = requests;
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
                objections.count() + requests.count(),
                objections.countNotUnder(active) + requests.countNotUnder(active));
    }
}
