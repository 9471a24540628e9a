package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.batch.Arrangement;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The announcement as the page's form holds it while it is filled in; lines without an account are no seats. */
record AnnouncementDraft(
        @Nullable @NotNull(message = "{field.required}") Integer attempt,
        boolean rehearsal,
        @Nullable List<Line> seats,

        @Nullable @NotNull(message = "{field.required}") @Min(value = 2, message = "{ceremony.field.needed}") @Max(value = CeremonyForms.MOST_SEATS, message = "{ceremony.field.needed}") Integer needed,

        @Nullable @NotNull(message = "{field.required}") @Min(value = 3, message = "{ceremony.field.balls}") @Max(value = 20, message = "{ceremony.field.balls}") Integer balls,

        @Nullable @NotNull(message = "{field.required}") @Min(value = 1, message = "{ceremony.field.highest}") @Max(value = 99, message = "{ceremony.field.highest}") Integer highest) {

    private static final int LINES = 7;

    /** A line of the form. */
    record Line(@Nullable String account, Seat.@Nullable Party standsFor) {

        boolean blank() {
            return account == null || account.isBlank();
        }
    }

    /** Five seats of four parties, four of which have to seal, and five balls from 0 to 9. */
    static AnnouncementDraft usual(int attempt) {
        var parties = List.of(
                Seat.Party.COMMITTEE, Seat.Party.FAMILY, Seat.Party.FAMILY, Seat.Party.DEPARTMENT, Seat.Party.MEDIA);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < LINES; i++) {
            lines.add(new Line("", i < parties.size() ? parties.get(i) : null));
        }
        return new AnnouncementDraft(attempt, true, lines, 4, 5, 9);
    }

    /** The draw itself, with the seats and the last input that the committee passed. */
    static AnnouncementDraft draw(int attempt, Arrangement passed) {
        var lines = new ArrayList<Line>();
        passed.witnesses().seats().forEach(seat -> lines.add(new Line("", seat.standsFor())));
        var balls = passed.lastInput();
        return new AnnouncementDraft(
                attempt, false, lines, passed.witnesses().needed(), balls.balls(), balls.highest());
    }

    /** What is filled in, once {@link #check} found nothing wrong with it. */
    CeremonyForms.Announcing form() {
        return new CeremonyForms.Announcing(
                filled(attempt),
                rehearsal,
                filledLines().stream()
                        .map(line -> new CeremonyForms.Seated(filled(line.account()), filled(line.standsFor())))
                        .toList(),
                filled(needed),
                filled(balls),
                filled(highest));
    }

    void check(Errors errors) {
        var lines = seats == null ? List.<Line>of() : seats;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            if (filled(line.account()).strip().length() > CeremonyForms.LONGEST_ACCOUNT) {
                errors.rejectValue("seats[" + i + "].account", "ceremony.field.account");
            }
            if (line.standsFor() == null) {
                errors.rejectValue("seats[" + i + "].standsFor", "field.required");
            }
        }
        int seated = filledLines().size();
        if (seated < 2 || seated > CeremonyForms.MOST_SEATS) {
            errors.reject("ceremony.field.seats");
        } else if (needed != null && needed > seated) {
            errors.rejectValue("needed", "ceremony.field.needed");
        }
    }

    private List<Line> filledLines() {
        return seats == null
                ? List.of()
                : seats.stream().filter(line -> !line.blank()).toList();
    }

    private static <T> T filled(@Nullable T value) {
        return Objects.requireNonNull(value, "checked before");
    }
}
