package cn.gov.zs.platform.crypto;

import static cn.gov.zs.platform.crypto.ChunkedCipher.CHUNK_BYTES;
import static cn.gov.zs.platform.crypto.ChunkedCipher.OVERHEAD_BYTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.zs.platform.crypto.UndecipherableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What whole contents are promised, whatever module encrypts. */
@Tag("zone-free")
public abstract class ChunkedCipherContract {
    private static final Place PLACE = new Place("things", "42", "content");
    private static final int SEALED_CHUNK = CHUNK_BYTES + OVERHEAD_BYTES;

    /** A cipher that encrypts under the last of these keys. */
    protected abstract FieldCipher withKeys(KeyRing ring);

    private final ChunkedCipher cipher = new ChunkedCipher(withKeys(KeySamples.during()));

    @Property(tries = 30)
    void what_was_encrypted_comes_back(
            @ForAll @IntRange(max = 3) int chunks, @ForAll @IntRange(min = -1, max = 1) int more, @ForAll long seed) {
        var plain = content(Math.max(0, chunks * CHUNK_BYTES + more), seed);

        var sealed = sealed(PLACE, plain);

        assertThat(sealed)
                .hasSize(plain.length + OVERHEAD_BYTES * Math.max(1, Math.ceilDiv(plain.length, CHUNK_BYTES)));
        assertThat(opened(PLACE, sealed)).isEqualTo(plain);
    }

    @Property(tries = 60)
    void a_content_cut_anywhere_is_refused(@ForAll @IntRange(min = 1, max = 2 * CHUNK_BYTES + 60) int cut) {
        var sealed = sealed(PLACE, content(2 * CHUNK_BYTES + 10, 1));
        refused(PLACE, Arrays.copyOf(sealed, Math.max(0, sealed.length - cut)));
    }

    @Property(tries = 60)
    void any_flipped_bit_is_refused(@ForAll @IntRange(max = (CHUNK_BYTES + 100) * 8) int bit) {
        var sealed = sealed(PLACE, content(CHUNK_BYTES + 100, 1));
        sealed[bit / 8] ^= (byte) (1 << bit % 8);
        refused(PLACE, sealed);
    }

    @Example
    void whole_chunks_left_out_at_the_end_are_missed() {
        var sealed = sealed(PLACE, content(2 * CHUNK_BYTES, 1));
        refused(PLACE, Arrays.copyOf(sealed, SEALED_CHUNK));
        refused(PLACE, new byte[0]);
    }

    @Example
    void chunks_in_another_order_doubled_or_left_out_are_refused() {
        var sealed = sealed(PLACE, content(2 * CHUNK_BYTES + 5, 1));
        var first = Arrays.copyOfRange(sealed, 0, SEALED_CHUNK);
        var second = Arrays.copyOfRange(sealed, SEALED_CHUNK, 2 * SEALED_CHUNK);
        var last = Arrays.copyOfRange(sealed, 2 * SEALED_CHUNK, sealed.length);

        assertThat(opened(PLACE, joined(first, second, last))).hasSize(2 * CHUNK_BYTES + 5);
        refused(PLACE, joined(second, first, last));
        refused(PLACE, joined(first, first, last));
        refused(PLACE, joined(first, last));
        refused(PLACE, joined(first, second, last, last));
    }

    @Example
    void a_chunk_of_another_content_is_refused() {
        var mine = sealed(PLACE, content(CHUNK_BYTES + 5, 1));
        var other = sealed(new Place("things", "43", "content"), content(CHUNK_BYTES + 5, 1));

        refused(
                PLACE,
                joined(Arrays.copyOf(mine, SEALED_CHUNK), Arrays.copyOfRange(other, SEALED_CHUNK, other.length)));
        refused(new Place("things", "43", "content"), mine);
    }

    @Example
    void a_content_stays_readable_under_an_old_key_until_that_key_is_gone() {
        var old = read(new ChunkedCipher(withKeys(KeySamples.before()))
                .seal(KeySamples.OLD, PLACE, new ByteArrayInputStream(content(10, 1))));

        assertThat(read(cipher.open(KeySamples.OLD, PLACE, new ByteArrayInputStream(old))))
                .isEqualTo(content(10, 1));
        assertThatExceptionOfType(UndecipherableException.class)
                .isThrownBy(() -> read(new ChunkedCipher(withKeys(KeySamples.after()))
                        .open(KeySamples.OLD, PLACE, new ByteArrayInputStream(old))))
                .matches(refusal -> refusal.reason() == Reason.UNKNOWN_KEY);
    }

    private byte[] sealed(Place place, byte[] plain) {
        return read(cipher.seal(KeySamples.NEW, place, new ByteArrayInputStream(plain)));
    }

    private byte[] opened(Place place, byte[] sealed) {
        return read(cipher.open(KeySamples.NEW, place, new ByteArrayInputStream(sealed)));
    }

    private void refused(Place place, byte[] sealed) {
        assertThatExceptionOfType(UndecipherableException.class).isThrownBy(() -> opened(place, sealed));
    }

    private static byte[] read(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] content(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
