package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.MessageSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Message settings as they are typed, on the page and over the API.
 *
 * @param channels names of {@link ChannelKind}
 * @param email empty for none
 * @param phone empty for none
 * @param language {@code zh-CN} or {@code en}
 */
record SettingsForm(List<String> channels, String email, String phone, String language) {
    private static final String ENGLISH = "en";

    SettingsForm(
            @Nullable List<String> channels,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language) {
        this.channels = channels == null ? List.of() : List.copyOf(channels);
        this.email = email == null ? "" : email.strip();
        this.phone = phone == null ? "" : phone.strip();
        this.language = language == null ? "" : language;
    }

    /** What is wrong at a field; {@code code} is worded under {@code flaw.<code>}. */
    record Fault(String field, String code) {}

    static SettingsForm of(MessageSettings settings) {
        var email = settings.email();
        var phone = settings.phone();
        return new SettingsForm(
                settings.channels().stream().sorted().map(ChannelKind::name).toList(),
                email == null ? "" : email.text(),
                phone == null ? "" : phone.text(),
                settings.english() ? ENGLISH : "zh-CN");
    }

    /** Everything that is wrong with it; a channel without an address is possible: the application may name one. */
    List<Fault> faults(List<ChannelKind> offered) {
        var faults = new ArrayList<Fault>();
        var names = offered.stream().map(ChannelKind::name).toList();
        if (!names.containsAll(channels)) {
            faults.add(new Fault("channels", "channel-not-offered"));
        }
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            faults.add(new Fault("email", "email"));
        }
        if (!phone.isEmpty() && mobile().isEmpty()) {
            faults.add(new Fault("phone", "mobile-number"));
        }
        if (!language.equals(ENGLISH) && !language.equals("zh-CN")) {
            faults.add(new Fault("language", "unknown-choice"));
        }
        return faults;
    }

    private Optional<PhoneNumber> mobile() {
        return PhoneNumber.read(phone).filter(PhoneNumber::mobile);
    }

    /** The settings, once nothing is wrong. */
    MessageSettings settings(String owner) {
        return new MessageSettings(
                owner,
                channels.stream().map(ChannelKind::valueOf).collect(Collectors.toSet()),
                Optional.of(email).flatMap(EmailAddress::read).orElse(null),
                mobile().orElse(null),
                language.equals(ENGLISH));
    }

    /** Without the addresses. */
    @Override
    public String toString() {
        return "settings form: " + channels;
    }
}
