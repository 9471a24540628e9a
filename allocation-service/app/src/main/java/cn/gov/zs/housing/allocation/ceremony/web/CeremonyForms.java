package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Invitation;
import cn.gov.zs.housing.allocation.ceremony.Proposal;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** What officers and witnesses hand in, on pages and in the API alike. */
final class CeremonyForms {

    static final int MOST_SEATS = 9;
    static final int LONGEST_ACCOUNT = 60;
    private static final int LONGEST_REASON = 500;
    private static final String DIGEST = "sha256:[0-9a-f]{64}";
    private static final String HEX_32 = "[0-9a-f]{64}";

    private CeremonyForms() {}

    /** A ceremony to announce. */
    record Announcing(
            @NotNull(message = "{field.required}") @Min(value = 1, message = "{field.type}") Integer attempt,

            @NotNull(message = "{field.required}") Boolean rehearsal,

            @NotNull(message = "{field.required}") @Size(min = 2, max = MOST_SEATS, message = "{ceremony.field.seats}") List<@Valid @NotNull(message = "{field.required}") Seated> seats,

            @NotNull(message = "{field.required}") @Min(value = 2, message = "{ceremony.field.needed}") @Max(value = MOST_SEATS, message = "{ceremony.field.needed}") Integer needed,

            @NotNull(message = "{field.required}") @Min(value = 3, message = "{ceremony.field.balls}") @Max(value = 20, message = "{ceremony.field.balls}") Integer balls,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{ceremony.field.highest}") @Max(value = 99, message = "{ceremony.field.highest}") Integer highest) {

        Proposal proposal(String batchId) {
            var invited = new ArrayList<Invitation>();
            for (var seated : seats) {
                invited.add(new Invitation(
                        new Seat(invited.size() + 1, seated.standsFor()),
                        seated.account().strip()));
            }
            return new Proposal(batchId, attempt, rehearsal, invited, needed, new AnnouncedInput.Balls(balls, highest));
        }
    }

    /** A seat given to an account. */
    record Seated(
            @NotBlank(message = "{field.required}") @Size(max = LONGEST_ACCOUNT, message = "{ceremony.field.account}") String account,

            @NotNull(message = "{field.required}") Seat.Party standsFor) {}

    /** Balls: as typed by the officer, or as a witness saw them. */
    record Balls(
            @NotNull(message = "{field.required}") @Size(min = 1, max = 20, message = "{ceremony.field.balls}") List<
                            @NotNull(message = "{field.required}") @Min(value = 0, message = "{ceremony.field.ball}") @Max(value = 99, message = "{ceremony.field.ball}") Integer>
                    balls) {}

    /** Why a ceremony is aborted; published as it is. */
    record Abort(
            @NotBlank(message = "{field.required}") @Size(max = LONGEST_REASON, message = "{ceremony.field.reason}") String reason) {}

    /** The digest of the statement that is signed. */
    record Attendance(
            @NotNull(message = "{field.required}") @Pattern(regexp = DIGEST, message = "{field.type}") String statement) {}

    /** A seal. */
    record Sealing(
            @NotNull(message = "{field.required}") @Pattern(regexp = HEX_32, message = "{ceremony.field.hex}") String commitment) {}

    /** A reveal; does not print itself, for it may come too early. */
    record Revealing(
            @NotNull(message = "{field.required}") @Pattern(regexp = HEX_32, message = "{ceremony.field.hex}") String salt,

            @NotNull(message = "{field.required}") @Pattern(regexp = HEX_32, message = "{ceremony.field.hex}") String value) {

        @Override
        public String toString() {
            return "a reveal";
        }
    }
}
