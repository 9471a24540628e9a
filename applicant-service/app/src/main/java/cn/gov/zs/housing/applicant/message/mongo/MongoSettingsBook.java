package cn.gov.zs.housing.applicant.message.mongo;

import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.MessageSettings;
import cn.gov.zs.housing.applicant.message.SettingsBook;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Message settings in the collection {@code message-settings}, by their citizen; her addresses are encrypted. */
public final class MongoSettingsBook implements SettingsBook {
    /** Bound into every ciphertext: renaming it is a migration. */
    private static final String COLLECTION = "message-settings";

    private static final String EMAIL = "email";
    private static final String PHONE = "phone";
    private static final String KEY = "state.keyId";

    private final FieldCipher cipher;
    private final Aggregates<MessageSettings> settings;

    /**
     * Settings as they are stored.
     *
     * @param email ciphertext
     * @param phone ciphertext
     * @param keyId the key of both
     */
    record SettingsDocument(
            String owner,
            List<ChannelKind> channels,
            @Nullable String email,
            @Nullable String phone,
            boolean english,
            String keyId) {
        @Override
        public String toString() {
            return "stored message settings";
        }
    }

    /** Opens the collection. */
    public MongoSettingsBook(AggregateStore store, FieldCipher cipher) {
        this.cipher = cipher;
        this.settings = store.of(COLLECTION, SettingsDocument.class, this::document, this::settings);
        store.index(COLLECTION, Indexes.ascending(KEY));
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(COLLECTION, settings, KEY);
    }

    @Override
    public MessageSettings of(String owner) {
        return settings.find(owner).map(Versioned::state).orElseGet(() -> MessageSettings.portalOnly(owner));
    }

    @Override
    public void keep(MessageSettings chosen) {
        if (!settings.create(chosen.owner(), chosen)) {
            settings.change(chosen.owner(), _ -> Change.to(chosen));
        }
    }

    private SettingsDocument document(MessageSettings chosen) {
        var key = cipher.activeKey();
        var email = chosen.email();
        var phone = chosen.phone();
        return new SettingsDocument(
                chosen.owner(),
                chosen.channels().stream().sorted().toList(),
                email == null ? null : seal(key, chosen.owner(), EMAIL, email.text()),
                phone == null ? null : seal(key, chosen.owner(), PHONE, phone.text()),
                chosen.english(),
                key.text());
    }

    private MessageSettings settings(SettingsDocument stored) {
        return new MessageSettings(
                stored.owner(),
                Set.copyOf(stored.channels()),
                open(stored.owner(), EMAIL, stored.email())
                        .map(EmailAddress::new)
                        .orElse(null),
                open(stored.owner(), PHONE, stored.phone())
                        .map(PhoneNumber::new)
                        .orElse(null),
                stored.english());
    }

    private String seal(KeyId key, String owner, String field, String plain) {
        return cipher.encrypt(key, new Place(COLLECTION, owner, field), plain).text();
    }

    private Optional<String> open(String owner, String field, @Nullable String stored) {
        return Optional.ofNullable(stored)
                .map(text -> cipher.decryptText(new Place(COLLECTION, owner, field), Ciphertext.read(text)));
    }
}
