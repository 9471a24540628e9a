package cn.gov.zs.housing.applicant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code housing.retention.*}: the daily removal of what has been kept its whole time.
 *
 * @param look pause between two looks at the day; the run itself is once a day
 * @param lease how long a replica that fell silent keeps the run
 * @param atOnce how many data are read at once
 */
@ConfigurationProperties("housing.retention")
record RetentionSettings(
        @DefaultValue("1m") Duration look,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("200") int atOnce) {
    /** @throws IllegalArgumentException naming what cannot be */
    RetentionSettings {
        if (!look.isPositive() || !lease.isPositive() || atOnce < 1) {
            throw new IllegalArgumentException("housing.retention: durations longer than nothing, at-once from 1");
        }
    }
}
