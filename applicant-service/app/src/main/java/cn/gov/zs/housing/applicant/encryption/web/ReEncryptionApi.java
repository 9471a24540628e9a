package cn.gov.zs.housing.applicant.encryption.web;

import cn.gov.zs.housing.applicant.encryption.ReEncryption;
import cn.gov.zs.housing.applicant.encryption.ReEncryptions;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.http.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Re-encryption to the active key over the API. */
@RestController
@RequestMapping("/api/v1/applicants/keys/re-encryption")
@Tag(name = "keys")
class ReEncryptionApi {
    private static final Logger LOG = LoggerFactory.getLogger(ReEncryptionApi.class);
    private static final String SECURITY_ADMIN = "security-admin";
    private static final String AUDITOR = "auditor";

    private final ReEncryptions requests;
    private final List<SealedCollection> collections;
    private final FieldCipher cipher;
    private final Clock clock;

    ReEncryptionApi(ReEncryptions requests, List<SealedCollection> collections, FieldCipher cipher, Clock clock) {
        this.requests = requests;
        this.collections = collections;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param activeKey the key new values are encrypted under
     * @param keys every key this replica can decrypt with
     * @param status null when it was never requested
     * @param documents encrypted documents in all
     * @param remaining those of them under another key than the active one, counted now
     * @param unreadable documents that could not be re-encrypted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            String activeKey,
            Set<String> keys,
            ReEncryption.@Nullable Status status,
            long documents,
            long remaining,
            int unreadable,
            @Nullable Instant requestedAt,
            @Nullable Instant finishedAt) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Reads the keys again and re-encrypts everything to the active one; role security-admin")
    Progress request(@Parameter(hidden = true) Caller caller) {
        caller.require(SECURITY_ADMIN);
        cipher.learnKeys();
        var requested = requests.request(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        LOG.info("re-encryption to {} requested: {}", cipher.activeKey(), requested.status());
        return progress(requested);
    }

    @GetMapping
    @Operation(summary = "How far re-encryption is; roles security-admin, auditor")
    Progress progress(@Parameter(hidden = true) Caller caller) {
        caller.require(SECURITY_ADMIN, AUDITOR);
        return progress(requests.find().orElse(null));
    }

    private Progress progress(@Nullable ReEncryption latest) {
        var active = cipher.activeKey();
        return new Progress(
                active.text(),
                cipher.keys().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)),
                latest == null ? null : latest.status(),
                collections.stream().mapToLong(SealedCollection::count).sum(),
                collections.stream()
                        .mapToLong(collection -> collection.countNotUnder(active))
                        .sum(),
                latest == null ? 0 : latest.unreadable(),
                latest == null ? null : latest.requestedAt(),
                latest == null ? null : latest.finishedAt());
    }
}
