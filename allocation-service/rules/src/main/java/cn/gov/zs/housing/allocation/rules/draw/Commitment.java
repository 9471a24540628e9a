package cn.gov.zs.housing.allocation.rules.draw;

/**
 * What a witness seals: SHA-256 over the 32 bytes of a salt followed by the 32 bytes of a value. It fixes the value without
 * telling it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Commitment(String hex) {

    /** @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits */
    public Commitment {
        Sha256.bytes(hex, 32);
    }
}
