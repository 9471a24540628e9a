package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.SignerKey;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.util.List;

/**
 * The log's own key and whom it lets cosign. The key's name is the log's origin.
 *
 * @param signer the key
 * @param witnesses whose cosignatures are kept
 */
public record LogKey(SignerKey signer, List<VerifierKey> witnesses) {
    /** Keeps its own copy. */
    public LogKey {
        witnesses = List.copyOf(witnesses);
    }

    /** What names the log in each checkpoint. */
    public String origin() {
        return signer.verifier().name();
    }

    SignedNote sign(Checkpoint checkpoint) {
        return signer.sign(checkpoint.text());
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
