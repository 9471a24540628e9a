package cn.gov.zs.housing.disclosure.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.EndAnswer;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What every store of receipts keeps, and who may be given one. */
public abstract class HandoversContract {
    private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    protected abstract Handovers handovers();

    private static Handover receipt(String id, Outlet channel, NoticeId notice, Instant at) {
        return new Handover(
                id, notice, channel, "中山日报社", "2026-11-24 A2版", "sha256:" + "0a".repeat(32), "officer-1", "何公开", at);
    }

    @Test
    void keeps_each_receipt_once_in_the_order_in_which_they_were_made_out() {
        var notice = new NoticeId("notice-1");
        var later = receipt("b", new Outlet.Broadcast(), notice, AT.plusSeconds(5));
        var earlier = receipt("a", new Outlet.Wechat(), notice, AT);
        assertThat(handovers().add(later)).isTrue();
        assertThat(handovers().add(earlier)).isTrue();
        assertThat(handovers().add(receipt("a", new Outlet.Newspaper(), notice, AT)))
                .isFalse();
        assertThat(handovers().add(receipt("c", new Outlet.Newspaper(), new NoticeId("notice-2"), AT)))
                .isTrue();
        assertThat(handovers().list(notice)).containsExactly(earlier, later);
        assertThat(handovers().find("a")).contains(earlier);
        assertThat(handovers().find("z")).isEmpty();
    }

    @Test
    void a_form_sent_twice_is_one_receipt_and_a_notice_that_ended_is_handed_to_nobody() {
        var told = new ArrayList<String>();
        var book =
                new ChannelBook(handovers(), (published, channel, on, evidence) -> told.add(published + " " + channel));
        var standing = NoticeSamples.standing(NoticeKind.FIRST_REVIEW, DAY);
        var receipt = receipt("a", new Outlet.Newspaper(), standing.head().id(), AT);
        assertThat(book.handOver(standing, receipt)).isEqualTo(new HandOverAnswer.HandedOver(receipt));
        assertThat(book.handOver(standing, receipt)).isEqualTo(new HandOverAnswer.SentBefore());
        assertThat(told)
                .as("the duty hears of it, again when the form is sent again")
                .containsOnly(standing.head().id().text() + " NEWSPAPER")
                .hasSize(2);

        var ended = ((EndAnswer.Over) standing.end(DAY.plusDays(21))).notice();
        assertThat(book.handOver(
                        ended,
                        receipt("b", new Outlet.Newspaper(), standing.head().id(), AT)))
                .isEqualTo(new HandOverAnswer.NoticeDown(DAY.plusDays(21)));
        assertThat(handovers().list(standing.head().id())).hasSize(1);
    }

    @Test
    void a_receipt_without_a_reference_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Handover("a", new NoticeId("n"), new Outlet.Wechat(), "公众号", " ", "sha256:", "o", "n", AT));
    }
}
