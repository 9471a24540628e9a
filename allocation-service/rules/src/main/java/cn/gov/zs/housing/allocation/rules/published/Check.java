package cn.gov.zs.housing.allocation.rules.published;

/** What is checked, in the order it is told. */
public enum Check {
    /** The zip around the files, byte for byte. */
    CONTAINER,
    /** Each file canonical, listed, of the stated length and digests. */
    FILES,
    /** The office's signature under the manifest. */
    SIGNATURE,
    /** The digest of the frozen batch, wherever it is stated. */
    DIGEST,
    /** The score sheets are within the profile and ask for the facts that are listed. */
    SHEETS,
    /** Each score, computed again. */
    SCORES,
    /** Queues, numbers, order, sizes of households, tags, homes. */
    RANKING,
    /** The committee passed exactly this digest. */
    VOTES,
    /** What happened in the lawful order, by the seats of the plan. */
    RECORD,
    /** What was revealed is what was sealed, by enough seats. */
    COMMITMENTS,
    /** The last public input and the seed. */
    SEED,
    /** The cut, who stands by, who drew which home. */
    RESULT,
    /** Each step stands in the public log, in the order of the steps. */
    LOG
}
