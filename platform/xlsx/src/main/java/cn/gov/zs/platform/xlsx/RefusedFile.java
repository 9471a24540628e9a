package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Why;

/** Ends the reading of a file from wherever it is found out; never leaves this package. */
final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    RefusedFile(Why why) {
        this.why = why;
    }

    Why why() {
        return why;
    }
}
