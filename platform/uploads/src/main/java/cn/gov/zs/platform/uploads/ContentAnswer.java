package cn.gov.zs.platform.uploads;

/** What a look at a file's content came to. */
public sealed interface ContentAnswer {
    /** It is what it says, and whole. */
    record Sound(MediaType type) implements ContentAnswer {}

    /** It cannot be accepted. */
    record Unfit(ContentFault fault) implements ContentAnswer {}
}
