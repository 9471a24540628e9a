package cn.gov.zs.housing.disclosure.board.web;

import cn.gov.zs.housing.disclosure.board.Posting;
import cn.gov.zs.housing.disclosure.board.TakenOff;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting for a page.
 *
 * @param township code of the township whose board it is
 * @param takenOffAt absent while it hangs
 * @param photo where its photograph is; absent once the notice stands no more
 * @param recordedBy shown to staff only
 * @param removedBy shown to staff only; absent while it hangs
 */
public record PostingView(
        String id,
        String township,
        String place,
        Instant hungAt,
        @Nullable Instant takenOffAt,
        @Nullable String photo,
        String recordedBy,
        Instant recordedAt,
        @Nullable String removedBy) {

    /** All postings of a notice. */
    public static List<PostingView> of(Notice notice, List<Posting> postings) {
        boolean shown = notice instanceof Standing;
        return postings.stream()
                .map(posting -> {
                    var head = posting.head();
                    var off = posting instanceof TakenOff taken ? taken : null;
                    return new PostingView(
                            head.id().text(),
                            head.township(),
                            head.place(),
                            head.hungAt(),
                            off == null ? null : off.takenOffAt(),
                            shown ? head.notice().path() + "/postings/" + head.id() + "/photo" : null,
                            head.recorded().name(),
                            head.recorded().at(),
                            off == null ? null : off.removal().name());
                })
                .toList();
    }
}
