package cn.gov.zs.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("c2sp.org/tlog-proof")
class LogProofTest {
    private static final SignerKey KEY = SignerKey.of("example.com/log", SignatureType.ED25519, new byte[32]);
    private static final MemoryLog LOG = MemoryLog.of(300);

    private static LogProof proof(long index) {
        var tree = LOG.tree(300);
        var head = new Checkpoint("example.com/log", 300, Proofs.root(300, tree));
        return new LogProof(index, Proofs.inclusion(index, 300, tree), KEY.sign(head.text()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 255, 256, 299})
    void a_proof_that_was_written_and_read_proves_its_entry_and_no_other(long index) {
        var read = LogProof.parse(proof(index).text());
        assertThat(read).isEqualTo(proof(index));
        assertThat(read.proves(MemoryLog.entry(index), "example.com/log", KEY.verifier()))
                .isTrue();
        assertThat(read.proves(MemoryLog.entry(index + 1), "example.com/log", KEY.verifier()))
                .isFalse();
        assertThat(read.proves(MemoryLog.entry(index), "example.com/other", KEY.verifier()))
                .isFalse();
        var stranger = SignerKey.of("example.com/log", SignatureType.ED25519, seed());
        assertThat(read.proves(MemoryLog.entry(index), "example.com/log", stranger.verifier()))
                .isFalse();
    }

    @Test
    void carries_the_entry_along() {
        var read = LogProof.parse(proof(7).with(MemoryLog.entry(7)).text());
        assertThat(read.text()).startsWith("c2sp.org/tlog-proof@v1\nextra ZW50cnkgNw==\nindex 7\n");
        assertThat(read.proves(read.extraBytes(), "example.com/log", KEY.verifier()))
                .isTrue();
    }

    @Test
    void no_altered_proof_proves() {
        var text = proof(77).text();
        for (int at = 0; at < text.length(); at++) {
            var altered = text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
            assertThat(proves(altered)).as("%d", at).isFalse();
        }
    }

    private static boolean proves(String text) {
        try {
            return LogProof.parse(text).proves(MemoryLog.entry(77), "example.com/log", KEY.verifier());
        } catch (MalformedException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1\n\n",
                "c2sp.org/tlog-proof@v1\nindex 07\n\nx\n",
                "c2sp.org/tlog-proof@v2\nindex 7\n\nx\n"
            })
    void refuses_what_is_no_proof(String text) {
        assertThatThrownBy(() -> LogProof.parse(text)).isInstanceOf(MalformedException.class);
    }

    private static byte[] seed() {
        var seed = new byte[32];
        seed[0] = 1;
        return seed;
    }
}
