package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.mail.MailAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a subscriber. It follows from the address under a key of this service; nobody else can tell which address it stands for. */
public record SubscriberId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{43}");

    /** @throws IllegalArgumentException for another form */
    public SubscriberId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no name of a subscriber");
        }
    }

    static SubscriberId of(MailAddress address, BlindIndex index) {
        return new SubscriberId(index.entry("mail-subscriber", address.normalised()));
    }

    /** Reads a name; empty for another form. */
    public static Optional<SubscriberId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SubscriberId(text)) : Optional.empty();
    }
}
