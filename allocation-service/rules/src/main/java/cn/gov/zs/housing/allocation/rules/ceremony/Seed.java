package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.proof.Hashes;

/**
 * The draw seed (种子数): 256 bits that nobody chose. Public.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Seed(String hex) {

    /** @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits */
    public Seed {
        Hashes.bytes(hex, Hashes.BYTES);
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return Hashes.bytes(hex, Hashes.BYTES);
    }
}
