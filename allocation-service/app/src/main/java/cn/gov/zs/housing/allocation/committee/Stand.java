package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.batch.Resolution;
import java.time.Instant;
import java.util.Optional;

/** What a member did in a deliberation: voted, or is recused. One of them, never both count. */
public sealed interface Stand {

    /** The number on the list. */
    int member();

    /** The person behind the account. */
    String subject();

    /** The ballot of a member who did this. */
    Resolution.Ballot ballot(Sitting sitting);

    /**
     * Voted, openly and for good.
     *
     * @param choice for, against or abstained
     * @param reason in the member's words
     */
    record Voted(int member, String subject, Choice choice, String reason, Instant at) implements Stand {
        @Override
        public Resolution.Ballot ballot(Sitting sitting) {
            return new Resolution.Ballot(sitting.number(), sitting.name(), sitting.standsFor(), choice.vote(), reason);
        }
    }

    /**
     * Recused (回避).
     *
     * @param ground why
     * @param words in the member's own words, as published
     * @param struck the vote given before the conflict was declared; it counts no more and stays on record
     */
    record Recused(int member, String subject, Ground ground, String words, Instant at, Optional<Voted> struck)
            implements Stand {
        @Override
        public Resolution.Ballot ballot(Sitting sitting) {
            return new Resolution.Ballot(
                    sitting.number(), sitting.name(), sitting.standsFor(), Resolution.Vote.RECUSED, words);
        }
    }
}
