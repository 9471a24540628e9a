package cn.gov.zs.housing.disclosure.catalogue;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a duty. It follows from the item and what happened, so the same told twice names the same duty.
 *
 * @param text the identifier in paths
 */
public record DutyId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

    /** Whether it can name one; anything else names none. */
    public boolean wellFormed() {
        return FORM.matcher(text).matches();
    }

    static DutyId of(UUID uuid) {
        return new DutyId(uuid.toString());
    }
}
