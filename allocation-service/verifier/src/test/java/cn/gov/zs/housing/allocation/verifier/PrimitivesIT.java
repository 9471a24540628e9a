package cn.gov.zs.housing.allocation.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's own hashes, signatures, trees and canonical texts, against the JDK's and the standards' vectors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrimitivesIT {
    private static final HexFormat HEX = HexFormat.of();
    /** Around the ends of blocks, where padding goes wrong. */
    private static final int[] LENGTHS = {
        0, 1, 3, 31, 32, 33, 55, 56, 57, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 1000
    };

    private final Random random = new Random(20260302);
    private VerifierPage page;

    @BeforeAll
    void open() {
        page = VerifierPage.forComputing();
    }

    @AfterAll
    void close() {
        page.close();
    }

    @Test
    void sha256_sha512_and_hmac_are_those_of_the_jdk() throws GeneralSecurityException {
        for (var length : LENGTHS) {
            var message = bytes(length);
            var key = bytes(1 + length % 100);
            assertThat(digest("sha256", message)).isEqualTo(jdk("SHA-256", message));
            assertThat(digest("sha512", message)).isEqualTo(jdk("SHA-512", message));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            assertThat(page.ask(
                            "([k, m]) => { const { toHex, hmacWith, fromHex } = openDraw.parts; return toHex(hmacWith(fromHex(k))(fromHex(m))); }",
                            List.of(HEX.formatHex(key), HEX.formatHex(message))))
                    .isEqualTo(HEX.formatHex(mac.doFinal(message)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "616263, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "61626364616263646162636461626364616263646162636461626364616263646162636461626364616263646162636461626364616263646162636461626364,"
                + " debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    })
    void sm3_is_that_of_the_standard(String message, String digest) {
        assertThat(digest("sm3", HEX.parseHex(message))).isEqualTo(digest);
    }

    @Test
    void ed25519_takes_what_the_jdk_signs_and_nothing_else() throws GeneralSecurityException {
        for (var length : new int[] {0, 1, 100, 5000}) {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var message = bytes(length);
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(message);
            var signature = signer.sign();
            var encoded = pair.getPublic().getEncoded();
            var key = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            assertThat(ed25519(key, message, signature)).isTrue();
            assertThat(ed25519(key, bytes(length + 1), signature)).isFalse();
            var bent = signature.clone();
            bent[random.nextInt(64)] ^= 1;
            assertThat(ed25519(key, message, bent)).isFalse();
            assertThat(ed25519(key, message, plusOrder(signature)))
                    .as("a second signature, with L added to S")
                    .isFalse();
        }
    }

    /** RFC 8032, 7.1, tests 2 and 3; and keys that stand for no point, in a second way for one, or for one that anybody can sign by. */
    @ParameterizedTest
    @CsvSource({
        "true, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "true, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82, 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        "false, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, 72, 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        "false, 0100000000000000000000000000000000000000000000000000000000000000, 72, 01000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        "false, edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "false, 0100000000000000000000000000000000000000000000000000000000000080, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    })
    void ed25519_is_that_of_the_rfc(boolean right, String key, String message, String signature) {
        assertThat(ed25519(HEX.parseHex(key), HEX.parseHex(message), HEX.parseHex(signature)))
                .isEqualTo(right);
    }

    @Test
    void rsa_takes_what_the_jdk_signs_and_nothing_else() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        var pair = generator.generateKeyPair();
        var message = "zs-tag-1|2026-1|A-2026-000017".getBytes(StandardCharsets.UTF_8);
        var signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(pair.getPrivate());
        signer.update(message);
        var signature = signer.sign();
        var key = pair.getPublic().getEncoded();
        assertThat(rsa(key, message, signature)).isTrue();
        assertThat(rsa(key, bytes(20), signature)).isFalse();
        signature[383] ^= 1;
        assertThat(rsa(key, message, signature)).isFalse();
        signature[383] ^= 1;
        key[key.length - 1] ^= 2;
        assertThat(rsa(key, message, signature)).as("exponent 65539").isFalse();
        key[key.length - 1] ^= 2;
        assertThat(rsa(Arrays.copyOf(key, key.length - 1), message, signature))
                .as("a key cut short")
                .isFalse();
    }

    @Test
    void a_tree_has_the_root_of_rfc_6962_and_every_path_leads_to_it() throws GeneralSecurityException {
        for (var size : new int[] {0, 1, 2, 3, 4, 5, 7, 8, 9, 13, 64, 100}) {
            var leaves = new ArrayList<byte[]>();
            for (var i = 0; i < size; i++) {
                leaves.add(bytes(random.nextInt(150)));
            }
            var hexes = leaves.stream().map(HEX::formatHex).toList();
            assertThat(page.ask(
                            "hexes => { const { Tree, fromHex, toHex } = openDraw.parts; const tree = new Tree();"
                                    + " for (const h of hexes) { const b = fromHex(h); tree.add(b, 0, b.length); } return toHex(tree.root()); }",
                            hexes))
                    .isEqualTo(HEX.formatHex(root(leaves)));
            for (var index = 0; index < size; index++) {
                var path = path(index, leaves).stream().map(HEX::formatHex).toList();
                var script =
                        "([leaf, index, count, path]) => { const { leafHash, rootOfPath, fromHex, toHex } = openDraw.parts;"
                                + " const root = rootOfPath(leafHash(fromHex(leaf)), index, count, path.map(fromHex)); return root && toHex(root); }";
                assertThat(page.ask(script, List.of(hexes.get(index), index, size, path)))
                        .isEqualTo(HEX.formatHex(root(leaves)));
                assertThat(page.ask(script, List.of(hexes.get(index), (index + 1) % (size + 1), size, path)))
                        .isNotEqualTo(HEX.formatHex(root(leaves)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"b\":[true,false,\"x\"]}",
                "\"€\\u000f\\n\\\"\\\\/é\"",
                "-9007199254740991",
                "{}",
                "[]",
                "{\"\u20ac\":1,\"\ud83d\ude00\":2,\"\ufb33\":3}",
                "{\"__proto__\":1,\"constructor\":2}"
            })
    void takes_a_canonical_text(String text) {
        assertThat(isCanonical(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{ }",
                "[1, 2]",
                "1.0",
                "1e2",
                "-0",
                "0.5",
                "null",
                "9007199254740993",
                "\"\\u0041\"",
                "\"\\/\"",
                "\"\\u000A\"",
                "\"\\ud800\"",
                "01",
                "[1,]",
                "'a'",
                "\u00a01",
                "\ufeff{}",
                "{\"\ufb33\":3,\"\ud83d\ude00\":2}",
                ""
            })
    void refuses_what_is_not_canonical(String text) {
        assertThat(isCanonical(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "QUJD, true",
        "QUI=, true",
        "QQ==, true",
        "QQ, false",
        "QR==, false",
        "QUJ=, false",
        "QUJD=, false",
        "'QUJD\n', false",
        "QU-D, false"
    })
    void base64_has_one_form(String text, boolean right) {
        assertThat(page.ask("text => openDraw.parts.fromBase64(text) !== null", text))
                .isEqualTo(right);
    }

    private boolean isCanonical(String text) {
        return (Boolean) page.ask("text => openDraw.parts.readCanonical(text) !== undefined", text);
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private Object digest(String algorithm, byte[] message) {
        return page.ask(
                "({ algorithm, message }) => { const p = openDraw.parts; return p.toHex(p[algorithm](p.fromHex(message))); }",
                Map.of("algorithm", algorithm, "message", HEX.formatHex(message)));
    }

    private static String jdk(String algorithm, byte[] message) throws GeneralSecurityException {
        return HEX.formatHex(MessageDigest.getInstance(algorithm).digest(message));
    }

    private boolean ed25519(byte[] key, byte[] message, byte[] signature) {
        return (Boolean) page.ask(
                "parts => openDraw.parts.ed25519Right(...parts.map(openDraw.parts.fromHex))",
                List.of(HEX.formatHex(key), HEX.formatHex(message), HEX.formatHex(signature)));
    }

    private boolean rsa(byte[] key, byte[] message, byte[] signature) {
        return (Boolean) page.ask(
                "parts => { const [key, message, signature] = parts.map(openDraw.parts.fromHex), modulus = openDraw.parts.rsaModulus(key);"
                        + " return modulus !== null && openDraw.parts.rsaRight(modulus, message, signature); }",
                List.of(HEX.formatHex(key), HEX.formatHex(message), HEX.formatHex(signature)));
    }

    /** The same signature with the group's order added to S: a lax verifier takes it. */
    private static byte[] plusOrder(byte[] signature) {
        var order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        var s = new byte[32];
        for (var i = 0; i < 32; i++) {
            s[i] = signature[63 - i];
        }
        var more = new BigInteger(1, s).add(order).toByteArray();
        var bent = signature.clone();
        for (var i = 0; i < 32; i++) {
            bent[32 + i] = i < more.length ? more[more.length - 1 - i] : 0;
        }
        return bent;
    }

    // RFC 6962, 2.1 and 2.1.1, by their definitions

    private static byte[] root(List<byte[]> leaves) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256");
        if (leaves.isEmpty()) {
            return hash.digest();
        }
        if (leaves.size() == 1) {
            hash.update((byte) 0);
            return hash.digest(leaves.getFirst());
        }
        var left = root(leaves.subList(0, half(leaves.size())));
        var right = root(leaves.subList(half(leaves.size()), leaves.size()));
        hash.update((byte) 1);
        hash.update(left);
        return hash.digest(right);
    }

    private static List<byte[]> path(int index, List<byte[]> leaves) throws GeneralSecurityException {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        var half = half(leaves.size());
        var left = leaves.subList(0, half);
        var right = leaves.subList(half, leaves.size());
        var path = index < half ? path(index, left) : path(index - half, right);
        path.add(root(index < half ? right : left));
        return path;
    }

    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
