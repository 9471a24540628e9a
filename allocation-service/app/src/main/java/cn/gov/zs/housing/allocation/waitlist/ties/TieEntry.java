package cn.gov.zs.housing.allocation.waitlist.ties;

/** One step of a chain. */
public sealed interface TieEntry {

    /** Which end of a fact goes first. */
    enum Order {
        /** The smaller first; no before yes. */
        ASC,
        /** The greater first; yes before no. */
        DESC
    }

    /** Who is ahead by this fact goes first. */
    record ByFact(TieFact fact, Order order) implements TieEntry {}

    /** Who is still equal shares one position, and the public draw (公开抽签) decides. */
    record PublicDraw() implements TieEntry {}
}
