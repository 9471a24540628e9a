package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.util.List;
import java.util.Optional;

/** Contents of photographs and papers, for as long as their notice stands. */
public interface BoardFiles {
    /**
     * A file that is kept.
     *
     * @param id the form that brought it
     */
    record Kept(String id, NoticeId notice) {}

    /** Keeps a content; one that is there under this number stays as it is. */
    void keep(String id, NoticeId notice, byte[] content);

    /** The content; empty when it is not there or was removed. */
    Optional<byte[]> find(String id);

    /** Files behind this number, in the order of their numbers. */
    List<Kept> list(String after, int limit);

    /** Removes everything of this notice. Safe to repeat. */
    void removeAll(NoticeId notice);
}
