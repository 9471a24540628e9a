package cn.gov.zs.platform.http;

import java.io.IOException;

/** Input that is refused before anybody understands it: too long, not UTF-8, or never arriving. */
final class RefusedInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedInputException(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    Problem problem() {
        return Problem.of(status, code);
    }
}
