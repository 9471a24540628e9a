package cn.gov.zs.housing.applicant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code housing.evidence.*}: documents that households add.
 *
 * @param largest file; 1 KB to 10 MB, which is what the gateway and {@code platform.http.max-upload} let through
 * @param most documents of a case, those withdrawn among them; 1 to 1,000
 * @param uploadsAtOnce how many files are in memory at once, each whole; 1 to 100
 * @param leftOverAfter how long a content may be without a document, or a document without a content, before it counts as left by a
 *     crash; longer than an upload takes
 * @param sweep pause between two sweeps of what was left
 */
@ConfigurationProperties("housing.evidence")
record EvidenceSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("60") int most,
        @DefaultValue("8") int uploadsAtOnce,
        @DefaultValue("1h") Duration leftOverAfter,
        @DefaultValue("1h") Duration sweep) {

    EvidenceSettings {
        if (largest.toBytes() < 1024 || largest.compareTo(DataSize.ofMegabytes(10)) > 0) {
            throw new IllegalArgumentException("housing.evidence.largest is 1KB to 10MB");
        }
        if (most < 1 || most > 1000 || uploadsAtOnce < 1 || uploadsAtOnce > 100) {
            throw new IllegalArgumentException("housing.evidence: most is 1 to 1000, uploads-at-once 1 to 100");
        }
        if (leftOverAfter.compareTo(Duration.ofMinutes(2)) < 0 || !sweep.isPositive()) {
            throw new IllegalArgumentException(
                    "housing.evidence: left-over-after is 2m or more, sweep more than nothing");
        }
    }
}
