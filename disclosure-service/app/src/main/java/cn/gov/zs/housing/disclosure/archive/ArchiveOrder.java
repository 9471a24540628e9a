package cn.gov.zs.housing.disclosure.archive;

import cn.gov.zs.platform.tlog.LogProof;
import java.time.Instant;

/**
 * What was entered in the public log and waits for its archive files.
 *
 * @param kind what the item is
 * @param itemId the notice or document; there is one order of an item
 * @param proof of its entry, as it goes on paper
 * @param at when it was heard of
 */
public record ArchiveOrder(Kind kind, String itemId, LogProof proof, Instant at) {
    /** Names are stored: they never change. */
    public enum Kind {
        /** 公示. */
        NOTICE,
        /** 文件. */
        DOCUMENT
    }
}
