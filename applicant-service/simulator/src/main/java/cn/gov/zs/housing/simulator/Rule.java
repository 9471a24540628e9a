package cn.gov.zs.housing.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bad behaviour on demand.
 *
 * @param department its wire name, or that of a gateway; empty means all departments and no gateway
 * @param name the applicant's name; empty means everybody
 * @param delay how long {@link Behaviour#DELAY} waits
 * @param times how often it applies; empty means without end
 * @param until when it ends by itself; empty means never
 */
record Rule(
        Optional<String> department,
        Optional<String> name,
        Behaviour behaviour,
        Duration delay,
        Optional<Integer> times,
        Optional<Instant> until) {

    static final Set<String> DEPARTMENTS = Set.of(
            "public-security",
            "civil-affairs",
            "real-estate",
            "social-insurance",
            "taxation",
            "housing-fund",
            "vehicles");

    /** What it does. */
    enum Behaviour {
        /** Answers later. */
        DELAY,
        /** Answers HTTP 500. */
        FAIL,
        /** Breaks the connection. */
        DROP,
        /** Answers what nobody can read. */
        GARBAGE,
        /** Refuses with HTTP 422. */
        REFUSE,
        /** Answers what does not fit an honest declaration. */
        CONTRADICT
    }

    /** @throws IllegalArgumentException naming the member that cannot be */
    static Rule read(Map<String, @Nullable Object> json, Instant now) {
        var department = text(json, "department");
        if (department
                .filter(name -> !DEPARTMENTS.contains(name) && !Letters.GATEWAYS.contains(name))
                .isPresent()) {
            throw new IllegalArgumentException("department");
        }
        return new Rule(
                department,
                text(json, "name"),
                behaviour(text(json, "behaviour").orElse("")),
                Duration.ofMillis(number(json, "millis", 600_000).orElse(0)),
                number(json, "times", 1_000_000),
                number(json, "seconds", 86_400).map(now::plusSeconds));
    }

    private static Behaviour behaviour(String named) {
        return Arrays.stream(Behaviour.values())
                .filter(behaviour -> behaviour.name().toLowerCase(Locale.ROOT).equals(named))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("behaviour"));
    }

    private static Optional<String> text(Map<String, @Nullable Object> json, String member) {
        return switch (json.get(member)) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            default -> throw new IllegalArgumentException(member);
        };
    }

    private static Optional<Integer> number(Map<String, @Nullable Object> json, String member, int most) {
        return switch (json.get(member)) {
            case null -> Optional.empty();
            case BigDecimal number
            when number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0 ->
                Optional.of(number.intValue());
            default -> throw new IllegalArgumentException(member);
        };
    }

    boolean concerns(String asked, String applicant, Instant now) {
        return department.map(asked::equals).orElse(DEPARTMENTS.contains(asked))
                && name.filter(one -> !one.equals(applicant)).isEmpty()
                && until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** The rule after it applied once; empty when that was the last time. */
    Optional<Rule> used() {
        if (times.isEmpty()) {
            return Optional.of(this);
        }
        int left = times.get() - 1;
        return left > 0
                ? Optional.of(new Rule(department, name, behaviour, delay, Optional.of(left), until))
                : Optional.empty();
    }
}
