package cn.gov.zs.housing.disclosure.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.DutySamples;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.rules.Score;
import cn.gov.zs.housing.disclosure.rules.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Circulars} does, and the office on top of it. */
@DisplayName("三（三） 通报")
public abstract class CircularsContract {
    private static final Instant AT = Instant.parse("2026-12-01T02:00:00.123456Z");
    private static final Officer PROPOSER = new Officer("p-1", "何敏");
    private static final Officer HEAD = new Officer("h-1", "梁主任");
    private static final String REASON = "第三季度初审公示逾期3件。";

    private final DutySamples.Desk desk = new DutySamples.Desk();

    /** The one under test, empty. */
    protected abstract Circulars circulars();

    private CircularOffice office() {
        return new CircularOffice(circulars(), new DocumentDesk(desk.documents), desk.documents);
    }

    private static Circular.Head head(CircularKind kind, String reason, Instant at) {
        return new Circular.Head(
                new CircularId(UUID.randomUUID().toString()),
                kind,
                2026,
                new Subject(Subject.Level.TOWNSHIP, "442000100"),
                "小榄镇",
                reason,
                new Score(10, 7, 3, 0, 12, 6, 1, 0, 1, 0, 0, 0),
                PROPOSER,
                at);
    }

    private long version(Circular.Head head) {
        return circulars().find(head.id()).orElseThrow().version();
    }

    private Circular state(Circular.Head head) {
        return circulars().find(head.id()).orElseThrow().state();
    }

    @Test
    void criticism_is_heard_first_and_released_by_somebody_else_with_its_indicators() {
        var office = office();
        var head = head(CircularKind.CRITICISM, REASON, AT);
        assertThat(office.propose(head)).isInstanceOf(CircularAnswer.Done.class);
        assertThat(office.propose(head)).isInstanceOf(CircularAnswer.Done.class);
        assertThat(office.release(head.id(), version(head), HEAD, AT)).isEqualTo(new CircularAnswer.NotHeard());
        var reply = new Circular.Reply("因人员变动，已整改。", HEAD, AT);
        assertThat(office.reply(head.id(), version(head), reply)).isInstanceOf(CircularAnswer.Done.class);
        assertThat(state(head).reply()).contains(reply);
        assertThat(office.release(head.id(), version(head), PROPOSER, AT)).isEqualTo(new CircularAnswer.OwnHands());
        assertThat(desk.documents.find(CircularOffice.document(head.id()))).isEmpty();
        assertThat(office.release(head.id(), version(head), HEAD, AT)).isInstanceOf(CircularAnswer.Done.class);

        var body = (DocumentBody.Report) desk.documents
                .find(CircularOffice.document(head.id()))
                .orElseThrow()
                .body();
        assertThat(body.title()).isEqualTo("关于对小榄镇予以通报批评的通报（2026年）");
        assertThat(body.sections())
                .extracting(DocumentBody.Report.Section::words)
                .contains(REASON, "因人员变动，已整改。");
        assertThat(body.sections().get(1).tables().getFirst().rows())
                .contains(List.of("按时公开", "7"), List.of("逾期天数合计", "12"));
        assertThat(((Circular.Released) state(head)).body()).isEqualTo(body);
        assertThat(office.reply(head.id(), version(head), reply)).isEqualTo(new CircularAnswer.Over());
        office.keep(2026);
    }

    @Test
    void praise_needs_no_reply_and_a_proposal_can_be_dropped() {
        var office = office();
        var praise = head(CircularKind.PRAISE, "全年按时公开。", AT);
        office.propose(praise);
        assertThat(office.release(praise.id(), version(praise), HEAD, AT)).isInstanceOf(CircularAnswer.Done.class);
        var other = head(CircularKind.CRITICISM, REASON, AT.plusSeconds(1));
        office.propose(other);
        assertThat(office.drop(other.id(), version(other), "经核实不属实", HEAD)).isInstanceOf(CircularAnswer.Done.class);
        assertThat(state(other)).isInstanceOf(Circular.Dropped.class);
        assertThat(circulars().list(2026)).containsExactly(state(other), state(praise));
        assertThat(circulars().list(2025)).isEmpty();
    }

    @Test
    void no_words_hold_the_number_of_a_person() {
        var office = office();
        assertThat(office.propose(head(CircularKind.PRAISE, "联系13800138000", AT)))
                .isEqualTo(new CircularAnswer.WordsUnfit());
        assertThat(office.propose(head(CircularKind.PRAISE, " ", AT))).isEqualTo(new CircularAnswer.WordsUnfit());
        assertThat(circulars().list(2026)).isEmpty();
    }
}
