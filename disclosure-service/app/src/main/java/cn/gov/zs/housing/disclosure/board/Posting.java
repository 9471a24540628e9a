package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.time.Instant;

/** A notice on a board: {@link Hanging}, then {@link TakenOff}. */
public sealed interface Posting permits Hanging, TakenOff {
    /** What stays the same. */
    Head head();

    /**
     * What is recorded when it is hung up.
     *
     * @param notice which notice
     * @param township code of the township whose board it is
     * @param place where, as people there call it
     * @param hungAt when, as the clerk says
     * @param photo of the sheet on the board
     * @param recorded by whom
     */
    record Head(
            PostingId id,
            NoticeId notice,
            String township,
            String place,
            Instant hungAt,
            BoardFile photo,
            StaffAct recorded) {
        /** Longest place, in UTF-16 units. */
        public static final int LONGEST_PLACE = 60;

        /** @throws IllegalArgumentException without a place */
        public Head {
            if (place.isBlank() || place.length() > LONGEST_PLACE) {
                throw new IllegalArgumentException("a board has a place: " + id);
            }
        }
    }
}
