package cn.gov.zs.housing.applicant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.stages.*}: how late cases are found.
 *
 * @param look pause between two looks
 * @param lease how long a replica that fell silent keeps a walk
 */
@ConfigurationProperties("housing.stages")
record StageSettings(
        @DefaultValue("5s") Duration look,
        @DefaultValue("60s") Duration lease) {
    /** @throws IllegalArgumentException naming the setting that cannot be */
    StageSettings {
        if (!look.isPositive() || !lease.isPositive()) {
            throw new IllegalArgumentException("housing.stages: look and lease are longer than nothing");
        }
    }
}
