package cn.gov.zs.housing.allocation.ceremony;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The balls as an officer typed them, and which seats confirmed them.
 *
 * @param balls in the order they were drawn
 * @param typed who typed them
 * @param confirmations who saw the same
 */
public record Typing(List<Integer> balls, Mark typed, List<Confirmation> confirmations) {

    /**
     * That a seat saw these balls.
     *
     * @param seat the seat
     * @param at when
     */
    public record Confirmation(int seat, Instant at) {}

    /** Keeps its own copies. */
    public Typing {
        balls = List.copyOf(balls);
        confirmations = List.copyOf(confirmations);
    }

    /** Whether this seat has confirmed. */
    public boolean confirmedBy(int seat) {
        return confirmations.stream().anyMatch(c -> c.seat() == seat);
    }

    Typing confirmed(int seat, Instant at) {
        var more = new ArrayList<>(confirmations);
        more.add(new Confirmation(seat, at));
        return new Typing(balls, typed, more);
    }
}
