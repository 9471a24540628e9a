package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.draw.Commitment;
import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import java.time.Instant;
import java.util.Optional;

/**
 * A witness's sealed share of the seed (封存), and what it was opened with (揭示).
 *
 * @param number the order of sealing, from 1
 * @param witness the witness
 * @param commitment what was sealed
 * @param sealedAt when
 * @param reveal what was revealed, once it was
 */
public record Seal(int number, String witness, Commitment commitment, Instant sealedAt, Optional<Reveal> reveal) {

    /**
     * A reveal.
     *
     * @param contribution salt and value; opens the commitment
     * @param at when
     */
    public record Reveal(Contribution contribution, Instant at) {}

    Seal opened(Contribution contribution, Instant at) {
        return new Seal(number, witness, commitment, sealedAt, Optional.of(new Reveal(contribution, at)));
    }
}
