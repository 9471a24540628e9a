package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.housing.disclosure.canonical.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/**
 * One entry (日志条目). It can never be taken out again, so nothing in it is personal: a household's notice is named by its own
 * identifier and its salted digest, never by its application.
 *
 * @param kind what happened
 * @param of the kind of the notice or document
 * @param itemId the notice or document
 * @param reference the offer, batch or score sheet; empty for a notice of a household
 * @param digest of the notice or document
 * @param canonical the entry as it stands in the log, written once: a later way of writing must not change what was hashed
 */
public record LogEntry(EntryKind kind, String of, String itemId, String reference, String digest, String canonical) {

    /**
     * Writes an entry; what is empty is left out.
     *
     * @param content digest of all that a document's page says; empty for a notice, whose digest is over all of it
     * @param when the moment of a publication or the day of an end, as text
     * @param reason why a notice came down; empty for every other
     */
    public static LogEntry of(
            EntryKind kind,
            String of,
            String itemId,
            String reference,
            String digest,
            String content,
            String when,
            String reason) {
        var fields = new HashMap<String, Object>();
        fields.put("v", 1);
        fields.put("id", EntryId.of(kind, itemId).text());
        fields.put("kind", kind.text());
        fields.put("of", of);
        fields.put("item", itemId);
        fields.put("digest", digest);
        fields.put("when", when);
        if (!reference.isEmpty()) {
            fields.put("reference", reference);
        }
        if (!content.isEmpty()) {
            fields.put("content", content);
        }
        if (!reason.isEmpty()) {
            fields.put("reason", reason);
        }
        return new LogEntry(kind, of, itemId, reference, digest, CanonicalJson.write(fields));
    }

    /** The entry's name. */
    public EntryId id() {
        return EntryId.of(kind, itemId);
    }

    /** The bytes that are hashed. */
    public byte[] bytes() {
        return canonical.getBytes(StandardCharsets.UTF_8);
    }
}
