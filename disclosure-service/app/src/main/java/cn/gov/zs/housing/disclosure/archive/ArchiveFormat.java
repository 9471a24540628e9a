package cn.gov.zs.housing.disclosure.archive;

/** 归档格式. Names are stored: they never change. */
public enum ArchiveFormat {
    /** PDF/A-2b (ISO 19005-2). */
    PDF("pdf", "application/pdf"),
    /** 版式文档 OFD (GB/T 33190). */
    OFD("ofd", "application/ofd");

    private final String extension;
    private final String mediaType;

    ArchiveFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How its files' names end. */
    public String extension() {
        return extension;
    }

    /** How it is named on the web. */
    public String mediaType() {
        return mediaType;
    }
}
