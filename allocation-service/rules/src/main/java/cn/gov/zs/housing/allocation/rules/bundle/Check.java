package cn.gov.zs.housing.allocation.rules.bundle;

/** What is checked, in the order it is told. */
public enum Check {
    /** The zip around the files, byte for byte. */
    CONTAINER,
    /** Each file against its digest in the manifest. */
    FILES,
    /** The digest of the frozen batch, wherever it is stated. */
    DIGEST,
    /** The committee passed exactly this digest, after the freeze and before the draw. */
    APPROVAL,
    /** Each score is the sum of its lines. */
    SCORES,
    /** The numbers run by score, high to low, none missing, none twice. */
    RANKING,
    /** What was revealed is what was sealed. */
    COMMITMENTS,
    /** The seed is the hash of the transcript. */
    SEED,
    /** Every ticket. */
    TICKETS,
    /** The cut and who drew which home. */
    RESULT
}
