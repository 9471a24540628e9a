package cn.gov.zs.housing.housing.upkeep.mongo;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.housing.upkeep.CheckState;
import cn.gov.zs.housing.housing.upkeep.Finding;
import cn.gov.zs.housing.housing.upkeep.Hand;
import cn.gov.zs.housing.housing.upkeep.OccupancyCheck;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A check as it is stored; what a state lacks is absent, the words are encrypted. */
record CheckDocument(
        CheckState status,
        String check,
        String home,
        LocalDate day,
        String plannedBy,
        Instant plannedAt,
        @Nullable LocalDate on,
        @Nullable Finding finding,
        @Nullable LocalDate emptySince,
        @Nullable String words,
        @Nullable String by,
        @Nullable Instant at,
        String keyId) {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "occupancy-checks";

    private static final String WORDS = "words";

    static CheckDocument from(OccupancyCheck check, FieldCipher cipher) {
        var words = new Words(cipher, COLLECTION, check.visit().id());
        return switch (check) {
            case OccupancyCheck.Planned planned -> of(planned, words, null, null, null, null, null);
            case OccupancyCheck.Made made -> {
                var result = made.result();
                yield of(
                        made,
                        words,
                        result.on(),
                        result.finding(),
                        result.emptySince().orElse(null),
                        result.words(),
                        result.hand());
            }
            case OccupancyCheck.Dropped dropped -> of(dropped, words, null, null, null, dropped.reason(), dropped.by());
        };
    }

    private static CheckDocument of(
            OccupancyCheck check,
            Words words,
            @Nullable LocalDate on,
            @Nullable Finding finding,
            @Nullable LocalDate emptySince,
            @Nullable String said,
            @Nullable Hand hand) {
        var visit = check.visit();
        return new CheckDocument(
                check.state(),
                visit.id(),
                visit.home(),
                visit.day(),
                visit.planned().by(),
                visit.planned().at(),
                on,
                finding,
                emptySince,
                said == null ? null : words.seal(WORDS, said),
                hand == null ? null : hand.by(),
                hand == null ? null : hand.at(),
                words.key());
    }

    OccupancyCheck toDomain(FieldCipher cipher) {
        var visit = new OccupancyCheck.Visit(check, home, day, new Hand(plannedBy, plannedAt));
        return switch (status) {
            case PLANNED -> new OccupancyCheck.Planned(visit);
            case MADE ->
                new OccupancyCheck.Made(
                        visit,
                        new OccupancyCheck.Result(
                                requireNonNull(on, "on"),
                                requireNonNull(finding, "finding"),
                                Optional.ofNullable(emptySince),
                                said(cipher),
                                hand()));
            case DROPPED -> new OccupancyCheck.Dropped(visit, said(cipher), hand());
        };
    }

    private String said(FieldCipher cipher) {
        return new Words(cipher, COLLECTION, check).open(WORDS, requireNonNull(words, WORDS));
    }

    private Hand hand() {
        return new Hand(requireNonNull(by, "by"), requireNonNull(at, "at"));
    }
}
