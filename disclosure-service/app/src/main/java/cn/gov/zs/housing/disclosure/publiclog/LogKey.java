package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.SignerKey;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * The log's own keys and whom it lets cosign. The first key's name is the log's origin, and by it the log knows its own checkpoint; the
 * others only sign beside it.
 *
 * @param signer the Ed25519 key
 * @param beside further keys of the log: its SM2 key, if it has one
 * @param witnesses whose cosignatures are kept
 */
public record LogKey(SignerKey signer, List<SignerKey> beside, List<VerifierKey> witnesses) {
    /** Keeps its own copies. */
    public LogKey {
        beside = List.copyOf(beside);
        witnesses = List.copyOf(witnesses);
    }

    /** What a reader verifies checkpoints with, the key that names the log first. */
    public List<VerifierKey> verifiers() {
        return Stream.concat(Stream.of(signer), beside.stream())
                .map(SignerKey::verifier)
                .toList();
    }

    /** What names the log in each checkpoint. */
    public String origin() {
        return signer.verifier().name();
    }

    SignedNote sign(Checkpoint checkpoint) {
        var text = checkpoint.text();
        return signer.sign(text)
                .with(beside.stream()
                        .flatMap(key -> key.sign(text).signatures().stream())
                        .toList());
    }

    /** @throws IllegalStateException for another log's or another key's: to go on would be to fork the log */
    Checkpoint own(SignedNote note) {
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin()) || !note.signedBy(signer.verifier())) {
            throw new IllegalStateException("the public log was signed by another key than " + signer
                    + ": it stands still until it gets its own key back (PUBLIC_LOG_KEY_FILE)");
        }
        return checkpoint;
    }
}
