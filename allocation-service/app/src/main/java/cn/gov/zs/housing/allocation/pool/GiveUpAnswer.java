package cn.gov.zs.housing.allocation.pool;

/** Every answer to giving a granted pool up. */
public sealed interface GiveUpAnswer {

    /** The homes go back to the stock. */
    record GivenUp() implements GiveUpAnswer {}

    /** Nothing was granted, or it was given up before. */
    record NotGranted(String state) implements GiveUpAnswer {}

    /** A batch distributes the homes: that is what would have to be cancelled. */
    record Distributed(String batchId) implements GiveUpAnswer {}
}
