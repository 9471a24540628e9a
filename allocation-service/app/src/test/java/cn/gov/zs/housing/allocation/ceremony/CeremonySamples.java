package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ceremony of five seats, four of which have to seal, and five balls from 0 to 9. */
final class CeremonySamples {

    static final Instant AT = Instant.parse("2026-12-12T02:00:00.000Z");
    static final String OFFICER = "officer";
    static final List<Integer> BALLS = List.of(3, 0, 9, 9, 1);

    private CeremonySamples() {}

    static List<Invitation> invited() {
        return List.of(
                new Invitation(new Seat(1, Seat.Party.COMMITTEE), "witness-1"),
                new Invitation(new Seat(2, Seat.Party.FAMILY), "witness-2"),
                new Invitation(new Seat(3, Seat.Party.FAMILY), "witness-3"),
                new Invitation(new Seat(4, Seat.Party.DEPARTMENT), "witness-4"),
                new Invitation(new Seat(5, Seat.Party.MEDIA), "witness-5"));
    }

    static Announcement announcement() {
        return announcement(invited(), 4);
    }

    static Announcement announcement(List<Invitation> invited, int needed) {
        return new Announcement(
                "batch",
                1,
                true,
                "第一批",
                "sha256:" + "ab".repeat(32),
                invited,
                needed,
                new AnnouncedInput.Balls(5, 9),
                Set.of("planner"),
                Optional.empty(),
                new Mark(OFFICER, AT));
    }

    static Witness witness(int seat) {
        return new Witness("subject-" + seat, "witness-" + seat);
    }

    static Contribution share(int seat) {
        return new Contribution(
                "0%d".formatted(seat).repeat(32), "1%d".formatted(seat).repeat(32));
    }

    static String statement(Ceremony ceremony, int seat) {
        return new Statement(
                        ceremony.announcement(),
                        ceremony.announcement().invited().get(seat - 1).seat())
                .digest();
    }
}
