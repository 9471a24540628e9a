package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;

/**
 * A witness's share of the seed. Secret until it is revealed, so it prints only its commitment.
 *
 * @param salt 32 bytes as 64 lower-case hexadecimal digits; keeps a guessed value from being tested against the commitment
 * @param value 32 bytes as 64 lower-case hexadecimal digits
 */
public record Contribution(String salt, String value) {

    /** @throws IllegalArgumentException if either is not 64 lower-case hexadecimal digits */
    public Contribution {
        Hashes.bytes(salt, Hashes.BYTES);
        Hashes.bytes(value, Hashes.BYTES);
    }

    /** SHA-256 of salt followed by value. */
    public Commitment commitment() {
        return new Commitment(Hashes.sha256Hex(Hashes.bytes(salt, Hashes.BYTES), Hashes.bytes(value, Hashes.BYTES)));
    }

    /** Whether it is what was sealed. */
    public boolean opens(Commitment commitment) {
        return commitment().equals(commitment);
    }

    @Override
    public String toString() {
        return "contribution sealed as " + commitment().hex();
    }
}
