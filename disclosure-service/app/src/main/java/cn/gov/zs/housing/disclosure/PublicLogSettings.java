package cn.gov.zs.housing.disclosure;

import cn.gov.zs.platform.tlog.MalformedException;
import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code public-log.*}: what the public log is signed with, and who may cosign it.
 *
 * @param keyFile a mounted file that holds one signing key, {@code PRIVATE+KEY+name+hash+base64}, from {@code PUBLIC_LOG_KEY_FILE}; the
 *     key's name is the log's origin
 * @param key the same text itself, from {@code PUBLIC_LOG_KEY}; one of the two must be set
 * @param sm2KeyFile a mounted file that holds an SM2 key in the same form, from {@code PUBLIC_LOG_SM2_KEY_FILE}; unset, checkpoints carry no
 *     SM2 signature
 * @param sm2Key the same text itself, from {@code PUBLIC_LOG_SM2_KEY}
 * @param witnesses verifier keys of the outside witnesses whose cosignatures are kept; nobody unless set
 */
@ConfigurationProperties("public-log")
record PublicLogSettings(
        @Nullable String keyFile,
        @Nullable String key,
        @Nullable String sm2KeyFile,
        @Nullable String sm2Key,
        @Nullable List<String> witnesses) {

    private static final String OWN = "PUBLIC_LOG_KEY_FILE (property public-log.key-file)";
    private static final String OF_SM2 = "PUBLIC_LOG_SM2_KEY_FILE (property public-log.sm2-key-file)";

    /** @throws IllegalStateException when there is no usable key; the message does not hold it */
    SignerKey signer() {
        return read(
                OWN,
                SignatureType.ED25519,
                text(OWN, key, keyFile)
                        .orElseThrow(() -> new IllegalStateException(
                                "missing setting: " + OWN + ", the key that the public log is signed with")));
    }

    /**
     * The SM2 key, if there is one.
     *
     * @throws IllegalStateException when it is not usable; the message does not hold it
     */
    List<SignerKey> beside() {
        return text(OF_SM2, sm2Key, sm2KeyFile)
                .map(text -> List.of(read(OF_SM2, SignatureType.SM2, text)))
                .orElse(List.of());
    }

    private static SignerKey read(String setting, SignatureType type, String text) {
        try {
            var signer = SignerKey.parse(text.strip());
            if (signer.verifier().type() != type) {
                throw new IllegalStateException(setting + " holds a key of another kind, "
                        + signer.verifier().type() + " instead of " + type);
            }
            return signer;
        } catch (MalformedException wrong) {
            throw new IllegalStateException(setting + ": " + wrong.getMessage());
        }
    }

    private static Optional<String> text(String setting, @Nullable String key, @Nullable String file) {
        if (key != null && !key.isBlank()) {
            return Optional.of(key);
        }
        if (file == null || file.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(file)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(setting + " names " + file + ", which cannot be read", unreadable);
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
        return "PublicLogSettings[keyFile=" + keyFile + ", key=" + (key == null ? "not set" : "set") + ", sm2KeyFile="
                + sm2KeyFile + ", sm2Key=" + (sm2Key == null ? "not set" : "set") + ", witnesses=" + witnesses + "]";
    }
}
