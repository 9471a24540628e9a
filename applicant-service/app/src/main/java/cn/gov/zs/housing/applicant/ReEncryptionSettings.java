package cn.gov.zs.housing.applicant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.re-encryption.*}: how a replica re-encrypts in the background.
 *
 * @param documentsPerSecond at most; 1 to 10,000
 * @param pause between two looks whether it is asked for
 * @param settle how long nothing may remain under another key before it is called done: longer than any replica takes to learn
 *     of a new key and to finish a write it began before
 * @param lease how long a replica that fell silent keeps the work
 */
@ConfigurationProperties("housing.re-encryption")
record ReEncryptionSettings(
        @DefaultValue("200") int documentsPerSecond,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("5s") Duration settle,
        @DefaultValue("30s") Duration lease) {

    ReEncryptionSettings {
        if (documentsPerSecond < 1 || documentsPerSecond > 10_000) {
            throw new IllegalArgumentException("housing.re-encryption.documents-per-second is 1 to 10000");
        }
        if (!pause.isPositive() || settle.isNegative() || !lease.isPositive()) {
            throw new IllegalArgumentException("housing.re-encryption: pause and lease are longer than nothing");
        }
    }
}
