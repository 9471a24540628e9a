package cn.gov.zs.housing.applicant.evidence;

import java.time.Instant;

/** A document of a case (材料), in one of its states. What is removed for good is no document any more. */
public sealed interface Document {
    /** What is known of it. */
    DocumentFacts facts();

    /** Its number. */
    default DocumentId id() {
        return facts().id();
    }

    /** 在卷: it counts. */
    record Filed(DocumentFacts facts) implements Document {
        /** Taken back: it no longer counts, and stays to be seen. */
        public Withdrawn withdraw(Hand by, Instant at) {
            return new Withdrawn(facts, by, at);
        }
    }

    /**
     * 已撤回: it no longer counts, but reviewers may have relied on it, so it stays until its time is over.
     *
     * @param by who took it back
     * @param at when
     */
    record Withdrawn(DocumentFacts facts, Hand by, Instant at) implements Document {}
}
