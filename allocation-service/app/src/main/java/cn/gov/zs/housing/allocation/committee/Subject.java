package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What the committee deliberates on (审议事项). */
public sealed interface Subject {

    /** The batch it is about. */
    String batchId();

    /** The batch's title. */
    String title();

    /** What is voted on, exactly: {@code sha256:<hex>}. */
    String digest();

    /** Who prepared it, and so has no vote. */
    Set<String> preparedBy();

    /** Where the law says that the committee deliberates on it. */
    Clause clause();

    /**
     * The plan of a frozen batch (批次分配方案).
     *
     * @param attempt which attempt to draw it the vote is for, from 1: an aborted draw (中止) needs a new one
     * @param digest the batch's
     * @param preparedBy who planned and who froze it
     */
    record Plan(String batchId, int attempt, String title, String digest, Set<String> preparedBy) implements Subject {

        /** Keeps its own copy. */
        public Plan {
            preparedBy = Set.copyOf(preparedBy);
        }

        @Override
        public Clause clause() {
            return Clause.COMMITTEE;
        }
    }

    /**
     * An objection to a batch or its result (异议): what was found out, and what shall be done. While it is open before the draw, it
     * suspends the draw.
     *
     * @param ofResult whether the batch was drawn already
     * @param objection its number, as the office keeps it
     * @param findings 调查情况, as published
     * @param proposal 处理意见, as published
     * @param upholds whether that is that the objection is right (异议成立)
     * @param investigatedBy who investigated and proposes
     * @param outcome what follows of the result if it is right; empty if it is not, or objects to no result
     */
    record Objection(
            String batchId,
            String title,
            boolean ofResult,
            String objection,
            String findings,
            String proposal,
            boolean upholds,
            String investigatedBy,
            Optional<UpheldOutcome> outcome)
            implements Subject {

        /** One of which nothing follows for a result. */
        public Objection(
                String batchId,
                String title,
                boolean ofResult,
                String objection,
                String findings,
                String proposal,
                boolean upholds,
                String investigatedBy) {
            this(batchId, title, ofResult, objection, findings, proposal, upholds, investigatedBy, Optional.empty());
        }

        /** @throws IllegalArgumentException if something follows for a result of an objection that is not right or to none */
        public Objection {
            if (outcome.isPresent() && !(upholds && ofResult)) {
                throw new IllegalArgumentException("nothing follows for a result of objection " + objection);
            }
        }

        /** Whether a household loses its home if it is passed. */
        public boolean revokes() {
            return outcome.orElse(null) instanceof UpheldOutcome.AssignmentRevoked;
        }

        @Override
        public String digest() {
            var words = String.join("\n", batchId, objection, findings, proposal);
            var upheld = upholds ? words + "\nUPHELD" : words;
            return Hashes.digest((upheld + follows()).getBytes(StandardCharsets.UTF_8));
        }

        /** The committee votes on what follows too; what was opened before it could name that keeps its digest. */
        private String follows() {
            return outcome.map(it -> switch (it) {
                        case UpheldOutcome.NoChange _ -> "\nNO_CHANGE";
                        case UpheldOutcome.AssignmentRevoked(int number) -> "\nASSIGNMENT_REVOKED " + number;
                    })
                    .orElse("");
        }

        @Override
        public Set<String> preparedBy() {
            return Set.of(investigatedBy);
        }

        @Override
        public Clause clause() {
            return ofResult ? Clause.OBJECTIONS : Clause.SUPERVISION;
        }
    }
}
