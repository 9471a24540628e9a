package cn.gov.zs.housing.allocation.rules.proof;

/**
 * The digest of a frozen batch (批次摘要): what is published before the vote, what the committee votes on, what the draw is
 * bound to.
 *
 * @param sha256 {@code sha256:} and 64 lower-case hexadecimal digits
 * @param sm3 its twin, {@code sm3:} and 64 lower-case hexadecimal digits
 */
public record BatchDigest(String sha256, String sm3) {

    private static final String SHA_256 = "sha256:";
    private static final String SM3 = "sm3:";

    /** @throws IllegalArgumentException if either is something else */
    public BatchDigest {
        checked(sha256);
        if (!sm3.startsWith(SM3)) {
            throw new IllegalArgumentException("not sm3:…");
        }
        Hashes.bytes(sm3.substring(SM3.length()), Hashes.BYTES);
    }

    /** The digest of a batch whose {@code freeze.json} holds these bytes. */
    public static BatchDigest of(byte[] freezeFile) {
        return of(Digests.of(freezeFile));
    }

    /** The digest of a batch whose {@code freeze.json} has these digests. */
    public static BatchDigest of(Digests digests) {
        return new BatchDigest(SHA_256 + digests.sha256(), SM3 + digests.sm3());
    }

    /** The text itself. @throws IllegalArgumentException if it is not {@code sha256:} and 64 lower-case hexadecimal digits */
    public static String checked(String text) {
        if (!text.startsWith(SHA_256)) {
            throw new IllegalArgumentException("not sha256:…");
        }
        Hashes.bytes(text.substring(SHA_256.length()), Hashes.BYTES);
        return text;
    }
}
