package cn.gov.zs.housing.applicant.subsidy.mongo;

import org.jspecify.annotations.Nullable;

/** Parts that a stored state must have. */
final class There {
    private There() {}

    static <T> T of(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("what is stored lacks a part that its state has");
        }
        return part;
    }
}
