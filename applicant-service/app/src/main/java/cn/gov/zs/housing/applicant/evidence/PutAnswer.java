package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.platform.uploads.ContentFault;

/** Every answer to a document that somebody wants to add. */
public sealed interface PutAnswer {
    /** It is stored. */
    record Put(Document.Filed document) implements PutAnswer {}

    /** Its content is refused; nothing is stored. */
    record Unfit(ContentFault fault) implements PutAnswer {}

    /** The same file is there as the same kind. */
    record AlreadyThere(Document document) implements PutAnswer {}

    /**
     * The case has as many as it may.
     *
     * @param most how many that is
     */
    record Full(int most) implements PutAnswer {}

    /** The case has ended. */
    record Closed() implements PutAnswer {}
}
