package cn.gov.zs.housing.disclosure.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.notice.InMemoryNotices;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.uploads.ContentFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公告栏张贴")
class BoardBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant PUBLISHED = NoticeSamples.morning(DAY);
    private static final Instant NOW = PUBLISHED.plusSeconds(7_200);

    private final InMemoryNotices notices = new InMemoryNotices();
    private final NoticeBoard board = new NoticeBoard(notices, () -> NoticeSamples.SALT);
    private final InMemoryBoard store = new InMemoryBoard();
    private final List<String> told = new ArrayList<>();
    private final BoardBook book = new BoardBook(
            notices,
            board,
            store,
            store,
            (published, channel, on, evidence) -> told.add(channel + " " + on + " " + evidence));
    private Standing notice = NoticeSamples.standing(NoticeKind.FIRST_REVIEW, DAY);

    @BeforeEach
    void publish() {
        var cause = new Envelope<Object>("e1", "t", "/s", "k", PUBLISHED, 1, new Object());
        notices.add(cause, notice, Outgoing.of(NoticePublishedV1.TYPE, new Object()));
    }

    private HangAnswer hang(Notice of, String place, Instant at) {
        return book.hang(
                new BoardBook.Sheet(new PostingId(UUID.randomUUID().toString()), of, "442000118", place, at),
                FileCheck.picture("board.jpg", BoardSamples.photo()),
                BoardSamples.act(NOW));
    }

    @Test
    void a_posting_keeps_its_picture_without_what_the_camera_wrote() {
        var hung = (HangAnswer.Hung) hang(notice, "永宁社区", NOW.minusSeconds(60));
        var kept = store.find(hung.posting().head().id().text()).orElseThrow();
        assertThat(new String(BoardSamples.photo(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains(BoardSamples.WHERE);
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(BoardSamples.WHERE);
    }

    @Test
    void it_hangs_at_one_place_once_until_it_is_taken_off() {
        var hung = (HangAnswer.Hung) hang(notice, "永宁社区", NOW.minusSeconds(600));
        assertThat(told).as("the duty hears of it").containsExactly("BOARD " + DAY + " 永宁社区");
        assertThat(hang(notice, "永宁社区", NOW)).isEqualTo(new HangAnswer.HangsThere("永宁社区"));
        assertThat(hang(notice, "新市社区", NOW)).isInstanceOf(HangAnswer.Hung.class);
        var id = hung.posting().head().id();
        assertThat(book.takeOff(id, NOW.minusSeconds(601), BoardSamples.act(NOW)))
                .isEqualTo(new TakeOffAnswer.BeforeHanging(NOW.minusSeconds(600)));
        assertThat(book.takeOff(id, NOW.plusSeconds(1), BoardSamples.act(NOW))).isEqualTo(new TakeOffAnswer.NotYet());
        assertThat(book.takeOff(id, NOW, BoardSamples.act(NOW))).isInstanceOf(TakeOffAnswer.Off.class);
        assertThat(book.takeOff(id, NOW, BoardSamples.act(NOW))).isEqualTo(new TakeOffAnswer.OffAlready(NOW));
        assertThat(hang(notice, "永宁社区", NOW)).isInstanceOf(HangAnswer.Hung.class);
    }

    @Test
    void refuses_a_posting_before_the_publication_in_the_future_and_of_what_is_no_picture() {
        assertThat(hang(notice, "永宁社区", PUBLISHED.minusSeconds(61)))
                .isEqualTo(new HangAnswer.BeforePublication(PUBLISHED));
        assertThat(hang(notice, "永宁社区", NOW.plusSeconds(1))).isEqualTo(new HangAnswer.NotYet());
        assertThat(FileCheck.picture("board.jpg", BoardSamples.program()))
                .isEqualTo(new FileCheck.Answer.Unfit(ContentFault.PROGRAM));
        assertThat(FileCheck.picture("board.jpg", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(new FileCheck.Answer.Unfit(ContentFault.MARKUP));
    }

    @Test
    void a_notice_that_ended_is_posted_nowhere_and_its_pictures_are_gone() {
        var hung = (HangAnswer.Hung) hang(notice, "永宁社区", NOW);
        assertThat(book.removeWhatOutlived()).isZero();
        board.end(notice.head().id(), DAY.plusDays(21));
        var ended = notices.find(notice.head().id()).orElseThrow();
        assertThat(hang(ended, "新市社区", NOW)).isEqualTo(new HangAnswer.NoticeDown(DAY.plusDays(21)));
        assertThat(book.removeWhatOutlived()).isEqualTo(1);
        assertThat(store.find(hung.posting().head().id().text())).isEmpty();
        assertThat(store.list(notice.head().id())).hasSize(1);
    }
}
