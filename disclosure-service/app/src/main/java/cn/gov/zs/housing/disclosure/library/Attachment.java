package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.platform.uploads.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A paper that belongs to a text.
 *
 * @param id follows from the text, the form that brought it and what it holds
 * @param name as it is shown and saved; without a path
 * @param type by its content
 * @param size bytes
 * @param digest {@code sha256:<hex>} of what is kept
 */
public record Attachment(String id, String name, MediaType type, int size, String digest) {
    /** The paper that a form brings: sent twice it is one, and another file of the same form is another. */
    public static Attachment of(TextId text, TextId form, String name, MediaType type, byte[] kept) {
        var digest = Sha256.named(kept);
        var named = text.text() + "\n" + form.text() + "\n" + digest;
        var id = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
        return new Attachment(id, name, type, kept.length, digest);
    }
}
