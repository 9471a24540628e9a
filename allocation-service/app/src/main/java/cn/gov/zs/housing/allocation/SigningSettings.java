package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.signing.OfficeKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code housing.signing.*}: where the office's keys are. Without them the service does not start.
 *
 * @param keyFile a mounted file in the form of {@link OfficeKeys}, from {@code HOUSING_SIGNING_KEY_FILE}
 */
@ConfigurationProperties("housing.signing")
record SigningSettings(@Nullable String keyFile) {

    /** The keys. @throws IllegalStateException naming the setting, if it is missing or its file cannot be read */
    OfficeKeys keys() {
        if (keyFile == null || keyFile.isBlank()) {
            throw new IllegalStateException(
                    "set HOUSING_SIGNING_KEY_FILE (property housing.signing.key-file): the office's keys are missing");
        }
        try {
            return OfficeKeys.read(Files.readString(Path.of(keyFile)));
        } catch (IOException e) {
            throw new UncheckedIOException("HOUSING_SIGNING_KEY_FILE names a file that cannot be read", e);
        }
    }
}
