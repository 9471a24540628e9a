package cn.gov.zs.housing.disclosure.library;

import java.util.Optional;

/** Contents of attachments; they stay as long as their text is there. */
public interface AttachmentFiles {
    /** Keeps a content; one that is there under this number stays as it is. */
    void keep(String id, TextId text, byte[] content);

    /** The content; empty when it is not there. */
    Optional<byte[]> find(String id);
}
