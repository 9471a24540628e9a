package cn.gov.zs.platform.journeys;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Something a person does and, when the platform falters, does again.
 *
 * <p>A service may be killed after it took a command and before it answered. A person then looks again and, if the thing is
 * not done, repeats it; so does this. A refusal is not repeated: it is the platform's answer.
 */
final class Act {
    private final Duration limit;

    /** @param limit how long a person keeps trying */
    Act(Duration limit) {
        this.limit = limit;
    }

    /**
     * Does it until it is seen to be done.
     *
     * @param what for the message
     * @param done whether the platform shows it as done
     * @param command the request; re-made each time, so that it carries the version last seen
     */
    void untilDone(String what, BooleanSupplier done, Supplier<Answer> command) {
        new Patience(limit).until(what, () -> {
            if (done.getAsBoolean()) {
                return java.util.Optional.of(true);
            }
            var answer = command.get();
            if (answer.status() < 300 || answer.unavailable() || answer.status() == 409) {
                return done.getAsBoolean() ? java.util.Optional.of(true) : java.util.Optional.empty();
            }
            throw new JourneyRefused(answer.asked() + " answered " + answer.status() + ": " + answer.body());
        });
    }
}
