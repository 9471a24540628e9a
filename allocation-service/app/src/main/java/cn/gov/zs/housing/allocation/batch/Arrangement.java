package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import java.util.ArrayList;
import java.util.List;

/**
 * How a draw will be witnessed (三（二）): who sits there and stands for whom, how many have to seal, and the last public input.
 *
 * @param witnesses the seats
 * @param lastInput what comes into being after the last reveal
 */
public record Arrangement(Witnesses witnesses, AnnouncedInput.Balls lastInput) {

    /** Whom the work plan invites: the committee, low-income families, departments, the press. Three of the five have to seal. */
    public static final Arrangement USUAL = of(
            List.of(
                    Seat.Party.COMMITTEE,
                    Seat.Party.FAMILY,
                    Seat.Party.FAMILY,
                    Seat.Party.DEPARTMENT,
                    Seat.Party.MEDIA),
            3,
            5,
            9);

    /**
     * An arrangement.
     *
     * @param parties whom the seats stand for, from the first
     * @param needed how many have to seal, 2 or more
     * @param balls how many balls are drawn, 3 to 20
     * @param highest the highest number on a ball, 1 to 99
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Arrangement of(List<Seat.Party> parties, int needed, int balls, int highest) {
        var seats = new ArrayList<Seat>();
        for (var party : parties) {
            seats.add(new Seat(seats.size() + 1, party));
        }
        return new Arrangement(new Witnesses(seats, needed), new AnnouncedInput.Balls(balls, highest));
    }
}
