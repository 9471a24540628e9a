package cn.gov.zs.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.zs.platform.crypto.UndecipherableException.Reason;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What {@link FieldCipher} promises, whatever module encrypts. */
@Tag("zone-free")
public abstract class FieldCipherContract {
    private static final Place PLACE = new Place("things", "42", "owner.number");

    /** A cipher that encrypts under the last of these keys. */
    protected abstract FieldCipher withKeys(KeyRing ring);

    private final FieldCipher cipher = withKeys(KeySamples.during());

    @Property(tries = 200)
    void what_was_encrypted_comes_back(@ForAll @Size(max = 300) byte[] plain, @ForAll String text) {
        var stored = cipher.encrypt(cipher.activeKey(), PLACE, plain).text();
        assertThat(cipher.decrypt(PLACE, Ciphertext.read(stored))).isEqualTo(plain);

        // a lone half of a pair is no character and has no bytes in UTF-8
        Assume.that(text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
        var storedText = cipher.encrypt(cipher.activeKey(), PLACE, text).text();
        assertThat(cipher.decryptText(PLACE, Ciphertext.read(storedText))).isEqualTo(text);
    }

    @Property(tries = 500)
    void any_flipped_bit_is_refused(
            @ForAll @Size(max = 40) byte[] plain, @ForAll @IntRange(max = 100_000) int anywhere) {
        var body = cipher.encrypt(KeySamples.NEW, PLACE, plain).body();
        var bit = anywhere % (body.length * Byte.SIZE);
        body[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));

        assertThat(refusal(PLACE, Ciphertext.of(KeySamples.NEW, body))).isEqualTo(Reason.NOT_AUTHENTIC);
    }

    @Property(tries = 500)
    void any_other_character_is_refused(@ForAll @IntRange(max = 100_000) int anywhere, @ForAll char other) {
        var stored = cipher.encrypt(KeySamples.NEW, PLACE, "孙文东路3号").text();
        var at = anywhere % stored.length();
        Assume.that(stored.charAt(at) != other);
        var changed = new StringBuilder(stored);
        changed.setCharAt(at, other);

        assertThatExceptionOfType(UndecipherableException.class)
                .isThrownBy(() -> cipher.decrypt(PLACE, Ciphertext.read(changed.toString())));
    }

    @Property(tries = 200)
    void it_decrypts_at_its_own_place_only(
            @ForAll @AlphaChars @StringLength(max = 6) String collection,
            @ForAll @AlphaChars @StringLength(max = 6) String document,
            @ForAll @AlphaChars @StringLength(max = 6) String field,
            @ForAll @AlphaChars @StringLength(max = 6) String other) {
        var place = new Place(collection, document, field);
        var ciphertext = cipher.encrypt(KeySamples.NEW, place, "3栋1203");

        for (var elsewhere : new Place[] {
            new Place(other, document, field),
            new Place(collection, other, field),
            place.at(other),
            // the same letters, divided otherwise
            new Place(collection + document, "", field),
            new Place("", collection + document, field)
        }) {
            if (!elsewhere.equals(place)) {
                assertThat(refusal(elsewhere, ciphertext)).isEqualTo(Reason.NOT_AUTHENTIC);
            }
        }
    }

    @Property(tries = 200)
    void two_ciphertexts_of_one_value_differ(@ForAll @Size(max = 40) byte[] plain) {
        assertThat(cipher.encrypt(KeySamples.NEW, PLACE, plain))
                .isNotEqualTo(cipher.encrypt(KeySamples.NEW, PLACE, plain));
    }

    @Example
    void an_unknown_key_is_refused_by_its_name() {
        var ciphertext = cipher.encrypt(KeySamples.OLD, PLACE, "沿江路12号");

        var withoutOld = withKeys(KeySamples.after());
        var refused = catchThrowableOfType(UndecipherableException.class, () -> withoutOld.decrypt(PLACE, ciphertext));
        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_KEY);
        assertThat(refused).hasMessageContaining(KeySamples.OLD.text());
        assertThatExceptionOfType(UndecipherableException.class)
                .isThrownBy(() -> withoutOld.encrypt(KeySamples.OLD, PLACE, "沿江路12号"));
    }

    @Example
    void a_ciphertext_is_not_taken_for_one_of_another_key() {
        var body = cipher.encrypt(KeySamples.OLD, PLACE, "沿江路12号").body();

        assertThat(refusal(PLACE, Ciphertext.of(KeySamples.NEW, body))).isEqualTo(Reason.NOT_AUTHENTIC);
    }

    @Example
    void old_values_are_read_while_new_ones_are_written_under_the_active_key() {
        var old = withKeys(KeySamples.before()).encrypt(KeySamples.OLD, PLACE, "沿江路12号");

        assertThat(cipher.decryptText(PLACE, old)).isEqualTo("沿江路12号");
        assertThat(cipher.activeKey()).isEqualTo(KeySamples.NEW);
        assertThat(cipher.keys()).containsExactlyInAnyOrder(KeySamples.OLD, KeySamples.NEW);
        assertThat(cipher.encrypt(cipher.activeKey(), PLACE, "沿江路12号").key()).isEqualTo(KeySamples.NEW);
    }

    @Example
    void a_body_too_short_for_nonce_and_tag_is_malformed() {
        assertThat(refusal(PLACE, Ciphertext.of(KeySamples.NEW, new byte[27]))).isEqualTo(Reason.MALFORMED);
    }

    @Example
    void no_refusal_repeats_the_value() {
        var ciphertext = cipher.encrypt(KeySamples.NEW, PLACE, "44200019800101");
        var refused =
                catchThrowableOfType(UndecipherableException.class, () -> cipher.decrypt(PLACE.at("name"), ciphertext));

        assertThat(refused.toString())
                .doesNotContain("4420")
                .doesNotContain("0101")
                .contains("things 42 name");
    }

    private Reason refusal(Place place, Ciphertext ciphertext) {
        return catchThrowableOfType(UndecipherableException.class, () -> cipher.decrypt(place, ciphertext))
                .reason();
    }
}
