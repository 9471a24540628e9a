package cn.gov.zs.platform.uploads;

import java.util.Locale;

/** Why a file cannot become a document (不能接收的原因). Each has its own code and its own words. */
public enum ContentFault {
    /** Nothing is in it. */
    EMPTY,
    /** It is longer than the office accepts. */
    TOO_LARGE,
    /** ZIP and its kin, so also Word and Excel. */
    ARCHIVE,
    /** HTML, SVG, XML: text that a browser could run. */
    MARKUP,
    /** A program or a script. */
    PROGRAM,
    /** None of the three formats. */
    UNKNOWN_FORMAT,
    /** It is called another format than it is. */
    OTHER_EXTENSION,
    /** It begins as a PDF but is not whole. */
    DAMAGED_PDF,
    /** It begins as a JPEG but is not whole. */
    DAMAGED_JPEG,
    /** It begins as a PNG but is not whole. */
    DAMAGED_PNG,
    /** A PDF that runs, starts, sends or carries something. */
    ACTIVE_PDF,
    /** A PDF behind a password, which nobody can look into. */
    LOCKED_PDF,
    /** A PDF packed in a way that this check cannot look into. */
    OPAQUE_PDF,
    /** A second file hides in it. */
    HIDDEN_FILE;

    /** Its code, such as {@code other-extension}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
