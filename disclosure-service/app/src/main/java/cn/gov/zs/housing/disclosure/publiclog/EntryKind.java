package cn.gov.zs.housing.disclosure.publiclog;

/** What happened to something public. */
public enum EntryKind {
    /** 公示发布. */
    NOTICE_PUBLISHED("notice-published"),
    /** 公示期满. */
    NOTICE_ENDED("notice-ended"),
    /** 公示撤下: corrected, reviewed again, withdrawn, or homes that nobody will draw. */
    NOTICE_TAKEN_DOWN("notice-taken-down"),
    /** 文件公布: a score sheet, a frozen batch, its approval or its cancellation. */
    DOCUMENT_PUBLISHED("document-published");

    private final String text;

    EntryKind(String text) {
        this.text = text;
    }

    /** How entries write it: chosen once, for good. */
    public String text() {
        return text;
    }
}
