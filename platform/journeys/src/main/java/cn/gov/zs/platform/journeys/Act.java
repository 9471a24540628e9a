package cn.gov.zs.platform.journeys;

import java.time.Duration;
import java.util.Optional;
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
                return Optional.of(true);
            }
            var answer = command.get();
            var said = answer.asked() + " answered " + answer.status() + ": " + answer.body();
            if (answer.status() >= 300 && !answer.unavailable() && answer.status() != 409) {
                throw new JourneyRefused(said);
            }
            if (!done.getAsBoolean()) {
                // told at the end of all patience, when nothing else went wrong
                throw new JourneyFailed(said);
            }
            return Optional.of(true);
        });
    }
}
