package cn.gov.zs.housing.allocation.ceremony.mongo;

import cn.gov.zs.housing.allocation.ceremony.SeatActs;
import cn.gov.zs.housing.allocation.rules.ceremony.Commitment;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a seat did, as it is stored. */
record SeatDocument(
        int seat,
        @Nullable String witness,
        @Nullable String statement,
        @Nullable Instant signedAt,
        @Nullable String commitment,
        @Nullable Instant sealedAt,
        @Nullable String salt,
        @Nullable String value,
        @Nullable Instant revealedAt,
        List<Instant> refusedReveals) {

    static SeatDocument from(SeatActs s) {
        var attendance = s.attendance();
        var revealed = s.revealed();
        return new SeatDocument(
                s.seat(),
                attendance.map(SeatActs.Attendance::witness).orElse(null),
                attendance.map(SeatActs.Attendance::statement).orElse(null),
                attendance.map(SeatActs.Attendance::at).orElse(null),
                s.sealed().map(c -> c.commitment().hex()).orElse(null),
                s.sealed().map(SeatActs.Sealed::at).orElse(null),
                revealed.map(r -> r.contribution().salt()).orElse(null),
                revealed.map(r -> r.contribution().value()).orElse(null),
                revealed.map(SeatActs.Revealed::at).orElse(null),
                s.refusedReveals());
    }

    SeatActs toDomain() {
        return new SeatActs(
                seat,
                witness == null || statement == null || signedAt == null
                        ? Optional.empty()
                        : Optional.of(new SeatActs.Attendance(witness, statement, signedAt)),
                commitment == null || sealedAt == null
                        ? Optional.empty()
                        : Optional.of(new SeatActs.Sealed(new Commitment(commitment), sealedAt)),
                salt == null || value == null || revealedAt == null
                        ? Optional.empty()
                        : Optional.of(new SeatActs.Revealed(new Contribution(salt, value), revealedAt)),
                refusedReveals);
    }
}
