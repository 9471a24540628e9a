package cn.gov.zs.platform.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("c2sp.org/signed-note and c2sp.org/tlog-cosignature")
class SignedNoteTest {
    private static final String NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void reads_and_writes_the_note_that_other_implementations_test_with() {
        var note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.signedBy(VerifierKey.parse(NEUMANN))).isTrue();
        assertThat(SignerKey.parse(SECRET).sign(TEXT).note()).isEqualTo(NOTE);
        assertThat(SignerKey.parse(SECRET).verifier().text()).isEqualTo(NEUMANN);
        assertThat(SignerKey.parse(SECRET).secretText()).isEqualTo(SECRET);
        assertThat(VerifierKey.parse(NEUMANN).text()).isEqualTo(NEUMANN);
    }

    @Test
    void a_key_does_not_print_itself() {
        assertThat(SignerKey.parse(SECRET)).hasToString("SignerKey[PeterNeumann+c74f20a3]");
        assertThatThrownBy(() -> SignerKey.parse(SECRET.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(MalformedException.class)
                .hasMessageNotContaining("AYEKFALV");
    }

    @Test
    void no_altered_note_is_taken_for_signed() {
        var key = VerifierKey.parse(NEUMANN);
        for (int at = 0; at < NOTE.length(); at++) {
            for (char other : new char[] {(char) (NOTE.charAt(at) ^ 1), 'A', '\n'}) {
                if (other == NOTE.charAt(at)) {
                    continue;
                }
                var altered = NOTE.substring(0, at) + other + NOTE.substring(at + 1);
                assertThat(signed(altered, key)).as("%d %s", at, altered).isFalse();
            }
        }
    }

    private static boolean signed(String note, VerifierKey key) {
        try {
            return SignedNote.parse(note).signedBy(key);
        } catch (MalformedException refused) {
            return false;
        }
    }

    @Test
    void a_wrong_line_beside_a_right_one_spoils_the_note_and_an_unknown_one_does_not() {
        var key = VerifierKey.parse(NEUMANN);
        var note = SignedNote.parse(NOTE);
        var wrong = SignerKey.parse(SECRET).sign("another text\n").signatures();
        var stranger = SignerKey.of("stranger", SignatureType.ED25519, new byte[32])
                .sign(TEXT)
                .signatures();
        assertThat(note.with(wrong).signedBy(key)).isFalse();
        assertThat(note.with(stranger).signedBy(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name AAAA\n",
                "text\n\n— na+me AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "te\u0001xt\n\n— name AAAAAAA=\n",
                "text\n\n— name AAAAAAB=\n",
            })
    void refuses_what_is_no_note(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedException.class);
    }

    @Test
    void a_witness_signs_a_checkpoint_with_a_time() {
        var log = SignerKey.of("example.com/log", SignatureType.ED25519, seed(1));
        var witness = SignerKey.of("witness.example.com/w1", SignatureType.COSIGNATURE, seed(2));
        var checkpoint = log.sign(new Checkpoint("example.com/log", 0, Merkle.emptyRoot()).text());
        var line = witness.cosign(checkpoint.text(), Instant.ofEpochSecond(1_679_315_147));

        var both = SignedNote.parse(checkpoint.with(List.of(line)).note());

        assertThat(both.signedBy(log.verifier())).isTrue();
        assertThat(both.signedBy(VerifierKey.parse(witness.verifier().text()))).isTrue();
        var later = witness.cosign(checkpoint.text(), Instant.ofEpochSecond(1_679_315_148));
        assertThat(later).isNotEqualTo(line);
        var other = log.sign(new Checkpoint("example.com/log", 1, Merkle.emptyRoot()).text());
        assertThat(other.with(List.of(line)).signedBy(witness.verifier())).isFalse();
    }

    @Test
    void reads_the_checkpoint_of_the_specification() {
        var note = SignedNote.parse("""
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                """);
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(note.text());
        assertThat(note.signatures()).extracting(SignatureLine::name).endsWith("witness.example.com/w1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\n1\n",
                "o\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jx\n",
            })
    void refuses_what_is_no_checkpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedException.class);
    }

    private static byte[] seed(int value) {
        var seed = new byte[32];
        java.util.Arrays.fill(seed, (byte) value);
        return seed;
    }
}
