package cn.gov.zs.housing.disclosure.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of postings and their files keeps. */
public abstract class BoardStoreContract {
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final NoticeId NOTICE = new NoticeId("notice-1");

    protected abstract Postings postings();

    protected abstract BoardFiles files();

    @Test
    void keeps_a_posting_once_and_lists_those_of_a_notice_in_the_order_in_which_they_were_hung() {
        var later = BoardSamples.hanging(NOTICE, "永宁社区", AT.plusSeconds(60));
        var earlier = BoardSamples.hanging(NOTICE, "新市社区", AT);
        assertThat(postings().add(later)).isTrue();
        assertThat(postings().add(later)).isFalse();
        assertThat(postings().add(earlier)).isTrue();
        assertThat(postings().add(BoardSamples.hanging(new NoticeId("notice-2"), "永宁社区", AT)))
                .isTrue();
        assertThat(postings().list(NOTICE)).containsExactly(earlier, later);
        assertThat(postings().find(later.head().id())).contains(later);
    }

    @Test
    void keeps_when_and_by_whom_it_was_taken_off() {
        var hanging = BoardSamples.hanging(NOTICE, "永宁社区", AT);
        postings().add(hanging);
        var off = new TakenOff(hanging.head(), AT.plusSeconds(300), BoardSamples.act(AT.plusSeconds(600)));
        postings().change(hanging.head().id(), _ -> Change.to(off));
        assertThat(postings().find(hanging.head().id())).contains(off);
        assertThatThrownBy(() -> postings().change(new PostingId("00000000-0000-0000-0000-000000000000"), Change::to))
                .isInstanceOf(AbsentException.class);
    }

    @Test
    void keeps_a_content_as_it_came_first_until_its_notice_is_gone() {
        files().keep("a", NOTICE, new byte[] {1, 2});
        files().keep("a", NOTICE, new byte[] {3});
        files().keep("b", NOTICE, new byte[] {4});
        files().keep("c", new NoticeId("notice-2"), new byte[] {5});
        assertThat(files().find("a")).hasValue(new byte[] {1, 2});
        assertThat(files().list("", 2))
                .isEqualTo(List.of(new BoardFiles.Kept("a", NOTICE), new BoardFiles.Kept("b", NOTICE)));
        assertThat(files().list("b", 2)).containsExactly(new BoardFiles.Kept("c", new NoticeId("notice-2")));

        files().removeAll(NOTICE);
        files().removeAll(NOTICE);
        assertThat(files().find("a")).isEmpty();
        assertThat(files().list("", 9)).hasSize(1);
    }
}
