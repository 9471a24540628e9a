package cn.gov.zs.housing.allocation.rules.draw;

/**
 * A witness's share of the seed. Secret until it is revealed, so it prints only its commitment.
 *
 * @param salt 32 bytes as 64 lower-case hexadecimal digits; keeps a guessed value from being tested against the commitment
 * @param value 32 bytes as 64 lower-case hexadecimal digits
 */
public record Contribution(String salt, String value) {

    /** Length of salt and of value. */
    public static final int BYTES = 32;

    /** @throws IllegalArgumentException if either is not 64 lower-case hexadecimal digits */
    public Contribution {
        Sha256.bytes(salt, BYTES);
        Sha256.bytes(value, BYTES);
    }

    /** SHA-256 of salt followed by value. */
    public Commitment commitment() {
        return new Commitment(Sha256.hex(Sha256.of(Sha256.bytes(salt, BYTES), Sha256.bytes(value, BYTES))));
    }

    @Override
    public String toString() {
        return "contribution sealed as " + commitment().hex();
    }
}
