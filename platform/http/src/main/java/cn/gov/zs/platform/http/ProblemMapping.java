package cn.gov.zs.platform.http;

import java.util.Optional;

/**
 * Says which problem an exception of another module is, as a bean. Asked before anything this package knows itself, so
 * that a module's web package may turn its own exceptions into answers without an {@code @ExceptionHandler} of its own.
 */
@FunctionalInterface
public interface ProblemMapping {

    /** Empty when the exception is none of this module's. */
    Optional<ProblemException> of(Throwable thrown);
}
