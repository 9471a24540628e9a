package cn.gov.zs.platform.crypto.config;

import cn.gov.zs.platform.crypto.BadKeysException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code platform.crypto.*}: where the keys come from. One of the two must be set.
 *
 * @param keyFile a mounted file in the form of {@link cn.gov.zs.platform.crypto.KeyFile}, from {@code PLATFORM_CRYPTO_KEY_FILE};
 *     read again while the service runs, so that keys can rotate
 * @param keys the same text itself, from {@code PLATFORM_CRYPTO_KEYS}; such keys rotate with a restart only
 * @param recheck how long a changed file may stay unnoticed; 2 s unless set
 */
@ConfigurationProperties("platform.crypto")
public record CryptoSettings(
        @Nullable String keyFile,
        @Nullable String keys,
        @DefaultValue("2s") Duration recheck) {

    /** @throws BadKeysException if neither or both are set, or the pause is not positive */
    public CryptoSettings {
        if (blank(keyFile) == blank(keys)) {
            throw new BadKeysException(
                    "set either PLATFORM_CRYPTO_KEY_FILE (property platform.crypto.key-file) or PLATFORM_CRYPTO_KEYS"
                            + " (property platform.crypto.keys): " + (blank(keys) ? "neither" : "both") + " is set");
        }
        if (recheck.isNegative() || recheck.isZero()) {
            throw new BadKeysException("platform.crypto.recheck must be longer than nothing");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "CryptoSettings[keyFile=" + keyFile + ", keys=" + (blank(keys) ? "not set" : "set") + ", recheck="
                + recheck + "]";
    }
}
