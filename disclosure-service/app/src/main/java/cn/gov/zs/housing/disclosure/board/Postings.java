package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every posting ever recorded. */
public interface Postings {
    /** Adds a posting; false, and nothing happens, when its form was recorded before. */
    boolean add(Hanging posting);

    /** The posting, if there is one. */
    Optional<Posting> find(PostingId id);

    /**
     * Changes a posting in one atomic write.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is no such posting
     */
    <R> R change(PostingId id, Function<? super Posting, Change<Posting, R>> decision);

    /** All of this notice, oldest first. */
    List<Posting> list(NoticeId notice);
}
