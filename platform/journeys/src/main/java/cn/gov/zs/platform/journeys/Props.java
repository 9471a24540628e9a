package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.local.ClockFile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What every scene needs.
 *
 * @param limit how long one step may take, restarts of killed parts included
 * @param departments address of the other departments' simulator
 * @param chance where synthetic people and witnesses' values come from
 */
record Props(
        Cast cast,
        Calls calls,
        Cases cases,
        Patience patience,
        Act act,
        ClockFile clock,
        Duration limit,
        URI departments,
        Story story,
        RandomGenerator chance) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** What a journey with these people, in this time, needs. */
    static Props of(Cast cast, ClockFile clock, URI departments, Duration limit, Story story, RandomGenerator chance) {
        var patience = new Patience(limit);
        var act = new Act(limit);
        var calls = new Calls(cast, patience);
        return new Props(
                cast, calls, new Cases(calls, patience, act), patience, act, clock, limit, departments, story, chance);
    }

    /** A number for a form that is new. */
    String formId() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    /** A person nobody has met. */
    SyntheticPerson person() {
        return story.meets(SyntheticPerson.drawn(chance));
    }

    /** The platform's day in Zhongshan. */
    LocalDate today() throws IOException {
        return LocalDate.ofInstant(clock.at(Instant.now()), SHANGHAI);
    }

    /** Lets days pass until this one, unless it is here already. */
    void until(LocalDate day) throws IOException {
        var days = (int) ChronoUnit.DAYS.between(today(), day);
        if (days > 0) {
            days(days);
        }
    }

    /** Lets so many days pass. */
    void days(int days) throws IOException {
        clock.forward(Duration.ofDays(days));
    }
}
