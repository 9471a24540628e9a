package cn.gov.zs.housing.disclosure.rules;

/** A pack is not what was signed, or cannot be read. */
public final class EvidenceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EvidenceException(String message) {
        super(message);
    }
}
