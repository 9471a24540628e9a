package cn.gov.zs.housing.disclosure.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a duty is about.
 *
 * @param item code of the item
 * @param reference the application, offer, batch, plan or project; of a typed duty the number of the document
 * @param cause id of the event, where each event of the same reference is a duty of its own: a review that is passed again is published
 *     again (decision 0121); empty elsewhere
 */
public record DutyKey(String item, String reference, String cause) {
    /** Where one reference has one duty. */
    public DutyKey(String item, String reference) {
        this(item, reference, "");
    }

    /** The duty. */
    public DutyId id() {
        var name = "duty\n" + item + "\n" + reference + "\n" + cause;
        return DutyId.of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
