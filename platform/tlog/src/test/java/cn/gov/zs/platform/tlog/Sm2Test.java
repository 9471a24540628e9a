package cn.gov.zs.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines were made by a program in plain integers and by openssl 3.0, neither of which knows this one. */
@DisplayName("GB/T 32918.2-2016 in a signed note")
class Sm2Test {
    private static final String SECRET = "PRIVATE+KEY+housing.zs.example/log/sm2+e0945c33+"
            + "/0dCL1QgMzI5MTguMi0yMDE2IFNNMiBTTTMKCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=";
    private static final String PUBLIC = "housing.zs.example/log/sm2+e0945c33+"
            + "/0dCL1QgMzI5MTguMi0yMDE2IFNNMiBTTTMKBPdKK5zGTwPIBwl8ttFaVTODNpjeFporan2+oRmzUjAX6CNrCKKfLDfnhnvAKW2nXDj83wF0PINytbKz999JFS4=";
    private static final String TEXT = "housing.zs.example/log\n3\nquu35GJBZBkmMmkVyM6BVkSysNuvbSUOr8VTl5bjXpQ=\n";
    private static final String LINE = "— housing.zs.example/log/sm2 "
            + "4JRcM5qcgZbJSBPSlebj/HTE3oJJraJG+kzd5qRr8j+grBMfmCC3Ozz0Ofjzx7n6FOhtvHQiqPjGyoAbvWs7Quffgzw=";
    private static final String BY_OPENSSL = "— housing.zs.example/log/sm2 "
            + "4JRcM+TuaulO0qoF6TsUALx8/91lFjsDTJbzZ+Bj3UrtlO995xn8czzYbCGbz3HjEuFXnDhnlLbKQZjDOkDBeU6WYuU=";

    @Test
    void signs_as_the_independent_program_does_and_twice_the_same() {
        var key = SignerKey.parse(SECRET);
        assertThat(key.verifier().text()).isEqualTo(PUBLIC);
        assertThat(key.secretText()).isEqualTo(SECRET);
        assertThat(key).hasToString("SignerKey[housing.zs.example/log/sm2+e0945c33]");
        assertThat(key.sign(TEXT).note()).isEqualTo(TEXT + "\n" + LINE + "\n");
        assertThat(key.sign(TEXT)).isEqualTo(key.sign(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, BY_OPENSSL})
    void takes_what_others_signed_and_nothing_that_was_altered(String line) {
        var key = VerifierKey.parse(PUBLIC);
        assertThat(SignedNote.parse(TEXT + "\n" + line + "\n").signedBy(key)).isTrue();
        assertThat(SignedNote.parse(TEXT.replace("\n3\n", "\n4\n") + "\n" + line + "\n")
                        .signedBy(key))
                .isFalse();
        var parsed = SignatureLine.parse(line);
        var signature = parsed.signature();
        for (int at = 0; at < signature.length; at++) {
            var altered = signature.clone();
            altered[at] ^= 1;
            assertThat(key.verifies(TEXT, SignatureLine.of(parsed.name(), parsed.keyId(), altered)))
                    .isFalse();
        }
        for (int length : new int[] {1, 63, 65}) {
            var cut = SignatureLine.of(parsed.name(), parsed.keyId(), Arrays.copyOf(signature, length));
            assertThat(key.verifies(TEXT, cut)).isFalse();
        }
    }

    @Test
    void stands_beside_ed25519_and_disturbs_nobody_who_does_not_know_it() {
        var log = SignerKey.of("housing.zs.example/log", SignatureType.ED25519, seed(7));
        var both = SignedNote.parse(log.sign(TEXT)
                .with(SignerKey.parse(SECRET).sign(TEXT).signatures())
                .note());
        assertThat(both.signatures()).hasSize(2);
        assertThat(both.signedBy(log.verifier())).isTrue();
        assertThat(both.signedBy(VerifierKey.parse(PUBLIC))).isTrue();
        assertThat(both.signatures().getFirst().name()).isEqualTo("housing.zs.example/log");
    }

    @Test
    void no_key_is_taken_that_cannot_sign_or_is_no_point_of_the_curve() {
        var n = new BigInteger("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123", 16);
        for (var d : List.of(BigInteger.ZERO, n.subtract(BigInteger.ONE), n, n.add(BigInteger.ONE))) {
            var bytes = HexFormat.of().parseHex("%064x".formatted(d));
            assertThatThrownBy(() -> SignerKey.of("a", SignatureType.SM2, bytes))
                    .isInstanceOf(MalformedException.class);
        }
        SignerKey.of("a", SignatureType.SM2, HexFormat.of().parseHex("%064x".formatted(n.subtract(BigInteger.TWO))));
        var off = new byte[65];
        off[0] = 4;
        off[64] = 1;
        assertThatThrownBy(() -> VerifierKey.of("a", SignatureType.SM2, off)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> VerifierKey.parse(PUBLIC.replace("e0945c33", "e0945c34")))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void openssl_takes_our_signature(@TempDir Path directory) throws Exception {
        assumeTrue(knowsSm2(), "no openssl 3 on this machine");
        var text = "another text\n";
        var key = SignerKey.of("a", SignatureType.SM2, seed(42));
        var signature = key.sign(text).signatures().getFirst().signature();
        Files.writeString(directory.resolve("text"), text);
        Files.writeString(directory.resolve("key.pem"), pem(key.verifier()));
        Files.write(directory.resolve("signature"), der(signature));

        assertThat(openssl(directory)).contains("Signature Verified Successfully");

        Files.writeString(directory.resolve("text"), "Another text\n");
        assertThat(openssl(directory)).doesNotContain("Signature Verified Successfully");
    }

    private static boolean knowsSm2() throws InterruptedException {
        try {
            return new ProcessBuilder("sh", "-c", "openssl ecparam -list_curves | grep -q SM2")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static String openssl(Path directory) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ("openssl pkeyutl -verify -pubin -inkey key.pem -sigfile signature -in text -rawin -digest sm3"
                                        + " -pkeyopt distid:1234567812345678")
                                .split(" "))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String pem(VerifierKey key) {
        var typed = Base64.getDecoder().decode(key.key());
        var point = Arrays.copyOfRange(typed, typed.length - 65, typed.length);
        var encoded = HexFormat.of()
                .parseHex("3059301306072a8648ce3d020106082a811ccf5501822d034200"
                        + HexFormat.of().formatHex(point));
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static byte[] der(byte[] signature) {
        var r = integer(Arrays.copyOf(signature, 32));
        var s = integer(Arrays.copyOfRange(signature, 32, 64));
        return HexFormat.of().parseHex("30%02x".formatted((r.length() + s.length()) / 2) + r + s);
    }

    private static String integer(byte[] value) {
        var bytes = new BigInteger(1, value).toByteArray();
        return "02%02x".formatted(bytes.length) + HexFormat.of().formatHex(bytes);
    }

    private static byte[] seed(int value) {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) value);
        return seed;
    }
}
