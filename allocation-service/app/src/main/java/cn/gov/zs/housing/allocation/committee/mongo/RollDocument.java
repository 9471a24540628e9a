package cn.gov.zs.housing.allocation.committee.mongo;

import cn.gov.zs.housing.allocation.committee.CommitteeRoll;
import cn.gov.zs.housing.allocation.committee.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register as it is stored. */
record RollDocument(List<MemberDocument> members) {

    enum Status {
        ENTERED,
        REFUSED,
        CONFIRMED,
        ENDING,
        ENDED
    }

    record ActDocument(String by, Instant at) {}

    record ReasonDocument(String reason, String by, Instant at) {}

    /** A member; the parts that a state lacks are absent. */
    record MemberDocument(
            Status status,
            String memberId,
            String name,
            String standsFor,
            String account,
            LocalDate from,
            LocalDate to,
            String enteredBy,
            Instant enteredAt,
            @Nullable ActDocument confirmation,
            @Nullable ReasonDocument refusal,
            @Nullable ReasonDocument ending,
            @Nullable ActDocument end,
            @Nullable LocalDate endedOn) {

        static MemberDocument from(Member member) {
            var a = member.appointment();
            var confirmed = switch (member) {
                case Member.Entered _, Member.Refused _ -> null;
                case Member.Confirmed it -> it;
                case Member.Ending it -> it.confirmed();
                case Member.Ended it -> it.ending().confirmed();
            };
            var ending = switch (member) {
                case Member.Ending it -> it;
                case Member.Ended it -> it.ending();
                case Member.Entered _, Member.Refused _, Member.Confirmed _ -> null;
            };
            return new MemberDocument(
                    Status.valueOf(member.state()),
                    a.memberId(),
                    a.name(),
                    a.standsFor(),
                    a.account(),
                    a.from(),
                    a.to(),
                    a.enteredBy(),
                    a.enteredAt(),
                    confirmed == null ? null : new ActDocument(confirmed.confirmedBy(), confirmed.confirmedAt()),
                    member instanceof Member.Refused r
                            ? new ReasonDocument(r.reason(), r.refusedBy(), r.refusedAt())
                            : null,
                    ending == null
                            ? null
                            : new ReasonDocument(ending.reason(), ending.proposedBy(), ending.proposedAt()),
                    member instanceof Member.Ended e ? new ActDocument(e.endedBy(), e.endedAt()) : null,
                    member instanceof Member.Ended e ? e.endedOn() : null);
        }

        Member toDomain() {
            var a = new Member.Appointment(memberId, name, standsFor, account, from, to, enteredBy, enteredAt);
            return switch (status) {
                case ENTERED -> new Member.Entered(a);
                case REFUSED -> {
                    var it = stored(refusal);
                    yield new Member.Refused(a, it.reason, it.by, it.at);
                }
                case CONFIRMED -> confirmed(a);
                case ENDING -> ending(a);
                case ENDED -> {
                    var it = stored(end);
                    yield new Member.Ended(ending(a), stored(endedOn), it.by, it.at);
                }
            };
        }

        private Member.Confirmed confirmed(Member.Appointment a) {
            var it = stored(confirmation);
            return new Member.Confirmed(a, it.by, it.at);
        }

        private Member.Ending ending(Member.Appointment a) {
            var it = stored(ending);
            return new Member.Ending(confirmed(a), it.reason, it.by, it.at);
        }

        private <T> T stored(@Nullable T part) {
            return Objects.requireNonNull(part, () -> "member " + memberId + " is stored without a part of " + status);
        }
    }

    static RollDocument from(CommitteeRoll roll) {
        return new RollDocument(
                roll.members().stream().map(MemberDocument::from).toList());
    }

    CommitteeRoll toDomain() {
        return new CommitteeRoll(members.stream().map(MemberDocument::toDomain).toList());
    }
}
