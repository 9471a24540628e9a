package cn.gov.zs.platform.redaction;

import java.util.List;

/**
 * A copy with its blackened boxes.
 *
 * @param pdf pictures of the pages and nothing else: no text, no layer, no metadata of the original
 * @param proofs one for each page
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares copies but by their proofs
public record Redaction(byte[] pdf, List<PageProof> proofs) {
    /** Keeps its own copy of the proofs. */
    public Redaction {
        proofs = List.copyOf(proofs);
    }

    /** Whether the proof of every page holds. */
    public boolean holds() {
        return proofs.stream().allMatch(PageProof::holds);
    }
}
