package cn.gov.zs.platform.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Offers the {@link Clock} everybody is given: statutory days are days in Zhongshan, whatever zone the machine is in. */
@AutoConfiguration
public class ClockAutoConfiguration {

    /** China has one zone and no summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${platform.clock.file:}") String file, Environment environment) {
        var system = Clock.system(ZONE);
        if (file.isBlank()) {
            return system;
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new ClockFileException(
                    ClockFile.SETTING + " is set, but in production the clock cannot be moved", null);
        }
        return new MovableClock(new ClockFile(Path.of(file)), system);
    }
}
