package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the checks of many alike bundles ask again and again, answered once: mutants leave most sheets and signatures as they were.
 * What is remembered is found by all that the answer depends on, so a changed byte is asked anew.
 */
final class Remembered {

    /** Of one kind; mutants bring thousands that come once. */
    private static final int MOST = 4_096;

    private final Map<String, Boolean> signatures = new ConcurrentHashMap<>();
    private final Map<String, Scorer> sheets = new ConcurrentHashMap<>();

    boolean verifies(OfficeSignature signature, byte[] message) {
        var asked = signature.key() + signature.signature() + Hashes.sha256Hex(message);
        return known(signatures, asked, () -> signature.verifies(message));
    }

    /** A sheet that cannot be read is refused each time. */
    Scorer sheet(byte[] sheet) {
        return known(sheets, Hashes.sha256Hex(sheet), () -> SheetScorer.read(sheet));
    }

    private static <T> T known(Map<String, T> known, String asked, Supplier<T> answer) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var found = known.get(asked);
        if (found == null) {
            found = answer.get();
            known.put(asked, found);
        }
        return found;
    }
}
