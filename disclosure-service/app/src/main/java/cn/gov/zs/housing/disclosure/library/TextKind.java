package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import java.util.Arrays;
import java.util.Optional;

/** What a text of the library is, where the public reads it and which item of the catalogue it belongs to. */
public enum TextKind {
    /** 政策文件. */
    POLICY(DocumentKind.POLICY, "/policies", "policy"),
    /** 政策解读. */
    INTERPRETATION(DocumentKind.INTERPRETATION, "/policies", "media-release"),
    /** 办事指南. */
    GUIDE(DocumentKind.SERVICE_GUIDE, "/guides", "service-guide"),
    /** 回应关切. */
    ANSWER(DocumentKind.PUBLIC_ANSWER, "/answers", "response");

    private final DocumentKind document;
    private final String path;
    private final String item;

    TextKind(DocumentKind document, String path, String item) {
        this.document = document;
        this.path = path;
        this.item = item;
    }

    /** The kind of document that tells of its publication. */
    public DocumentKind document() {
        return document;
    }

    /** Where the public reads the list of these. */
    public String path() {
        return path;
    }

    /** The code of the item of the disclosure catalogue. */
    public String item() {
        return item;
    }

    /** The kind of this item of the catalogue; empty for an item that the library does not hold. */
    public static Optional<TextKind> ofItem(String item) {
        return Arrays.stream(values()).filter(kind -> kind.item.equals(item)).findFirst();
    }

    /** The kind that this kind of document tells of. */
    public static Optional<TextKind> of(DocumentKind document) {
        return Arrays.stream(values()).filter(kind -> kind.document == document).findFirst();
    }
}
