package cn.gov.zs.housing.disclosure.contract;

import java.util.List;

/**
 * An entry stands in the public log, with all that proves it without a network; since version 2 the key it is proved by.
 *
 * @param entryId the entry; also the key of the event
 * @param kind what happened: {@code notice-published}, {@code notice-ended}, {@code notice-taken-down} or {@code document-published}
 * @param of the name of the {@link NoticeKind} or {@link DocumentKind}
 * @param itemId the notice or document
 * @param reference the offer, batch or score sheet it belongs to; empty for a notice of a household
 * @param digest {@code sha256:<hex>} of the notice or document
 * @param entry the entry as it stands in the log: its UTF-8 bytes are what was hashed
 * @param index where it stands
 * @param treeSize of the checkpoint below
 * @param checkpoint the signed note, whole
 * @param proof the inclusion proof for that size: hashes in base 64, from the leaf's sibling up
 * @param verifierKey the log's verifier key, {@code name+hash+base64}: who has it from elsewhere compares
 */
public record LogEntryIntegratedV2(
        String entryId,
        String kind,
        String of,
        String itemId,
        String reference,
        String digest,
        String entry,
        long index,
        long treeSize,
        String checkpoint,
        List<String> proof,
        String verifierKey) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.log-entry-integrated.v2";

    /** Keeps its own copy. */
    public LogEntryIntegratedV2 {
        proof = List.copyOf(proof);
    }
}
