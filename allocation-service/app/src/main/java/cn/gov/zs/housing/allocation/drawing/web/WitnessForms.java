package cn.gov.zs.housing.allocation.drawing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What a witness hands in, on the page and in the API alike; tied to the digest of the batch it is for. */
final class WitnessForms {

    private static final String DIGEST = "sha256:[0-9a-f]{64}";
    private static final String HEX_32 = "[0-9a-f]{64}";

    private WitnessForms() {}

    /** A seal. */
    record Sealing(
            @NotNull @Pattern(regexp = DIGEST) String digest,
            @NotNull @Pattern(regexp = HEX_32) String commitment) {}

    /** A reveal; does not print itself, for it may come too early. */
    record Revealing(
            @NotNull @Pattern(regexp = DIGEST) String digest,
            @NotNull @Pattern(regexp = HEX_32) String salt,
            @NotNull @Pattern(regexp = HEX_32) String value) {

        @Override
        public String toString() {
            return "a reveal for " + digest;
        }
    }
}
