package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.Seal;
import cn.gov.zs.housing.allocation.rules.draw.Commitment;
import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.draw.Drawn;
import cn.gov.zs.housing.allocation.rules.draw.Seed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A draw as it is stored: from its opening to its result. */
record DrawDocument(
        String openedBy,
        Instant openedAt,
        List<SealDocument> seals,
        @Nullable String seed,
        @Nullable List<TicketDocument> tickets,
        @Nullable List<DrawnDocument> drawn,
        @Nullable Instant drawnAt) {

    record SealDocument(
            int number,
            String witness,
            String commitment,
            Instant sealedAt,
            @Nullable String salt,
            @Nullable String value,
            @Nullable Instant revealedAt) {

        static SealDocument from(Seal s) {
            return new SealDocument(
                    s.number(),
                    s.witness(),
                    s.commitment().hex(),
                    s.sealedAt(),
                    s.reveal().map(r -> r.contribution().salt()).orElse(null),
                    s.reveal().map(r -> r.contribution().value()).orElse(null),
                    s.reveal().map(Seal.Reveal::at).orElse(null));
        }

        Seal toDomain() {
            Optional<Seal.Reveal> reveal = salt == null || value == null || revealedAt == null
                    ? Optional.empty()
                    : Optional.of(new Seal.Reveal(new Contribution(salt, value), revealedAt));
            return new Seal(number, witness, new Commitment(commitment), sealedAt, reveal);
        }

        /** Not the salt and the value: they may not be revealed yet. */
        @Override
        public String toString() {
            return "SealDocument[" + number + "]";
        }
    }

    record TicketDocument(int number, String ticket) {}

    record DrawnDocument(int number, String ticket, String homeId, String homeTicket) {}

    static DrawDocument of(
            String openedBy,
            Instant openedAt,
            List<Seal> seals,
            @Nullable DrawResult result,
            @Nullable Instant drawnAt) {
        return new DrawDocument(
                openedBy,
                openedAt,
                seals.stream().map(SealDocument::from).toList(),
                result == null ? null : result.seed().hex(),
                result == null
                        ? null
                        : result.tickets().entrySet().stream()
                                .map(t -> new TicketDocument(t.getKey(), t.getValue()))
                                .toList(),
                result == null
                        ? null
                        : result.drawn().stream()
                                .map(d -> new DrawnDocument(d.entrantNumber(), d.ticket(), d.homeId(), d.homeTicket()))
                                .toList(),
                drawnAt);
    }

    List<Seal> sealList() {
        return seals.stream().map(SealDocument::toDomain).toList();
    }

    DrawResult result() {
        if (seed == null || tickets == null || drawn == null) {
            throw new IllegalStateException("a drawn batch is stored without its result");
        }
        var byNumber = new TreeMap<Integer, String>();
        tickets.forEach(t -> byNumber.put(t.number, t.ticket));
        return new DrawResult(
                new Seed(seed),
                byNumber,
                drawn.stream()
                        .map(d -> new Drawn(d.number, d.ticket, d.homeId, d.homeTicket))
                        .toList());
    }
}
