package cn.gov.zs.housing.disclosure;

import cn.gov.zs.platform.tlog.MalformedException;
import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code public-log.*}: what the public log is signed with, and who may cosign it.
 *
 * @param keyFile a mounted file that holds one signing key, {@code PRIVATE+KEY+name+hash+base64}, from {@code PUBLIC_LOG_KEY_FILE}; the
 *     key's name is the log's origin
 * @param key the same text itself, from {@code PUBLIC_LOG_KEY}; one of the two must be set
 * @param witnesses verifier keys of the outside witnesses whose cosignatures are kept; nobody unless set
 */
@ConfigurationProperties("public-log")
record PublicLogSettings(
        @Nullable String keyFile,
        @Nullable String key,
        @Nullable List<String> witnesses) {

    /** @throws IllegalStateException when there is no usable key; the message does not hold it */
    SignerKey signer() {
        try {
            var signer = SignerKey.parse(text().strip());
            if (signer.verifier().type() != SignatureType.ED25519) {
                throw new IllegalStateException("PUBLIC_LOG_KEY_FILE holds a witness's key, not a log's");
            }
            return signer;
        } catch (MalformedException wrong) {
            throw new IllegalStateException(
                    "PUBLIC_LOG_KEY_FILE (property public-log.key-file): " + wrong.getMessage());
        }
    }

    private String text() {
        if (key != null && !key.isBlank()) {
            return key;
        }
        if (keyFile == null || keyFile.isBlank()) {
            throw new IllegalStateException("missing setting: PUBLIC_LOG_KEY_FILE (property public-log.key-file),"
                    + " the key that the public log is signed with");
        }
        try {
            return Files.readString(Path.of(keyFile));
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "PUBLIC_LOG_KEY_FILE (property public-log.key-file) names " + keyFile + ", which cannot be read",
                    unreadable);
        }
    }

    /** @throws IllegalStateException when one of them is no witness's key */
    List<VerifierKey> verifiers() {
        return witnesses == null
                ? List.of()
                : witnesses.stream()
                        .filter(text -> !text.isBlank())
                        .map(PublicLogSettings::witness)
                        .toList();
    }

    private static VerifierKey witness(String text) {
        try {
            var witness = VerifierKey.parse(text.strip());
            if (witness.type() != SignatureType.COSIGNATURE) {
                throw new IllegalStateException("PUBLIC_LOG_WITNESSES: " + witness.name() + " is no witness's key");
            }
            return witness;
        } catch (MalformedException wrong) {
            throw new IllegalStateException("PUBLIC_LOG_WITNESSES: " + text + ": " + wrong.getMessage());
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "PublicLogSettings[keyFile=" + keyFile + ", key=" + (key == null ? "not set" : "set") + ", witnesses="
                + witnesses + "]";
    }
}
