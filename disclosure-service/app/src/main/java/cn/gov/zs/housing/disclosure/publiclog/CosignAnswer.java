package cn.gov.zs.housing.disclosure.publiclog;

/** Every answer to a witness's signature. */
public sealed interface CosignAnswer {
    /** It stands beside the log's own. */
    record Kept() implements CosignAnswer {}

    /** The office did not name this witness. */
    record UnknownWitness() implements CosignAnswer {}

    /**
     * It is no signature of the checkpoint that stands now.
     *
     * @param size of that checkpoint
     */
    record NotOfThisCheckpoint(long size) implements CosignAnswer {}
}
