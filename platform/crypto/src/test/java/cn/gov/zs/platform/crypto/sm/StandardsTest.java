package cn.gov.zs.platform.crypto.sm;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.KeyRing;
import cn.gov.zs.platform.crypto.KeyRings;
import cn.gov.zs.platform.crypto.KeySamples;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.crypto.Secret;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The standards' own examples, and our two adapters held against the definitions. */
@Tag("zone-free")
class StandardsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] KEY = HEX.parseHex("0123456789abcdeffedcba9876543210");

    @Test
    @DisplayName("GB/T 32907-2016, A.1 and A.2: SM4 of one block, once and a million times")
    void sm4_is_the_standards() {
        var engine = new SM4Engine();
        engine.init(true, new KeyParameter(KEY));
        var block = KEY.clone();

        engine.processBlock(block, 0, block, 0);
        assertThat(HEX.formatHex(block)).isEqualTo("681edf34d206965e86b3e94f536e4246");
        for (int round = 1; round < 1_000_000; round++) {
            engine.processBlock(block, 0, block, 0);
        }
        assertThat(HEX.formatHex(block)).isEqualTo("595298c7c6fd271f0402f804c33d3f66");
    }

    @Test
    @DisplayName("RFC 8998, A.1: SM4-GCM")
    void sm4_gcm_is_the_rfcs() throws Exception {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(
                true,
                new AEADParameters(
                        new KeyParameter(KEY),
                        128,
                        HEX.parseHex("00001234567800000000abcd"),
                        HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2")));
        var plain = HEX.parseHex("aa".repeat(8)
                + "bb".repeat(8)
                + "cc".repeat(8)
                + "dd".repeat(8)
                + "ee".repeat(8)
                + "ff".repeat(8)
                + "ee".repeat(8)
                + "aa".repeat(8));
        var sealed = new byte[cipher.getOutputSize(plain.length)];
        cipher.doFinal(sealed, cipher.processBytes(plain, 0, plain.length, sealed, 0));

        assertThat(HEX.formatHex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    @DisplayName("GB/T 32905-2016, A.1 and A.2: SM3")
    void sm3_is_the_standards() {
        assertThat(HEX.formatHex(sm3("abc".getBytes(US_ASCII))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(HEX.formatHex(sm3("abcd".repeat(16).getBytes(US_ASCII))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void an_index_entry_is_hmac_by_its_definition_over_sm3() {
        var ring = KeySamples.before();
        var inner = new byte[64];
        var outer = new byte[64];
        var key = Arrays.copyOf(ring.indexKey().copy(), 64);
        for (int at = 0; at < 64; at++) {
            inner[at] = (byte) (key[at] ^ 0x36);
            outer[at] = (byte) (key[at] ^ 0x5c);
        }
        var value = LengthPrefixed.bytes("id-number", "442000198001010018");
        var expected = sm3(joined(outer, sm3(joined(inner, value))));

        assertThat(new Sm3BlindIndex(KeyRings.fixed(ring)).entry("id-number", "442000198001010018"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(expected));
    }

    @Test
    void another_program_reads_our_wire_form_from_its_description() throws GeneralSecurityException {
        var id = new KeyId("k1");
        var cipher = new Sm4FieldCipher(
                KeyRings.fixed(new KeyRing(Map.of(id, Secret.of(KEY)), id, KeySamples.secret(9, 32))),
                new SecureRandom());
        var stored = cipher.encrypt(id, new Place("c", "d", "f"), "孙文东路3号").text();

        var body = Base64.getUrlDecoder().decode(stored.substring("1.k1.".length()));
        var reader = Cipher.getInstance("SM4/GCM/NoPadding", new BouncyCastleProvider());
        reader.init(Cipher.DECRYPT_MODE, new SecretKeySpec(KEY, "SM4"), new GCMParameterSpec(128, body, 0, 12));
        // version, key, collection, document, field, each behind its length in four bytes
        reader.updateAAD(HEX.parseHex("0000000131" + "000000026b31" + "0000000163" + "0000000164" + "0000000166"));
        assertThat(new String(reader.doFinal(body, 12, body.length - 12), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("孙文东路3号");
        assertThat(Ciphertext.read(stored).key()).isEqualTo(id);
    }

    private static byte[] sm3(byte[] message) {
        var digest = new SM3Digest();
        digest.update(message, 0, message.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
