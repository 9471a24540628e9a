package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.household.Contact;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a citizen wants to hear that there is a message (通知设置). Without a choice of hers: in the portal only.
 *
 * @param owner Keycloak subject
 * @param channels beside the portal
 * @param email her address; null when she named none, and then the one her application names is used
 * @param phone her mobile number; null likewise
 * @param english whether letters are written in English
 */
public record MessageSettings(
        String owner,
        Set<ChannelKind> channels,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        boolean english) {
    /** @throws IllegalArgumentException if the number is a landline's */
    public MessageSettings {
        if (phone != null && !phone.mobile()) {
            throw new IllegalArgumentException("not a mobile number");
        }
        channels = channels.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(channels));
    }

    /** In the portal only. */
    public static MessageSettings portalOnly(String owner) {
        return new MessageSettings(owner, Set.of(), null, null, false);
    }

    /** Where she is reached on this channel, her own word before what her application says; empty when neither says. */
    public Optional<String> addressOf(ChannelKind channel, Optional<Contact> declared) {
        return channel.byPhone()
                ? Optional.ofNullable(phone)
                        .or(() -> declared.map(Contact::phone))
                        .filter(PhoneNumber::mobile)
                        .map(PhoneNumber::text)
                : Optional.ofNullable(email)
                        .or(() -> declared.flatMap(Contact::email))
                        .map(EmailAddress::text);
    }

    /** Without the addresses. */
    @Override
    public String toString() {
        return "message settings: " + channels;
    }
}
