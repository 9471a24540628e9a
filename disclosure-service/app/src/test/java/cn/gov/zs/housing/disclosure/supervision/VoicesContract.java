package cn.gov.zs.housing.disclosure.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Voices} does, and the office on top of it. */
public abstract class VoicesContract {
    private static final Instant AT = Instant.parse("2026-12-01T02:00:00.123456Z");
    private static final Officer WRITER = new Officer("w-1", "何敏");
    private static final Officer OTHER = new Officer("o-1", "林静");
    private static final String WORDS = "小榄镇的初审公示没有张贴在公告栏。";
    private static final Voice.Answer ANSWER = new Voice.Answer("初审公示张贴在哪里", "张贴在镇政府公告栏，已补贴。", WRITER);

    /** The one under test, empty. */
    protected abstract Voices voices();

    private VoiceOffice office() {
        return new VoiceOffice(voices());
    }

    private static Voice.Head head(int n) {
        return new Voice.Head(new VoiceNumber("YJ-00000-0000" + n), VoiceKind.COMPLAINT, AT.plusSeconds(n));
    }

    private long version(Voice.Head head) {
        return voices().find(head.number()).orElseThrow().version();
    }

    private Voice state(Voice.Head head) {
        return voices().find(head.number()).orElseThrow().state();
    }

    @Test
    void what_is_said_is_answered_by_one_and_published_by_another_and_the_contact_goes() {
        var office = office();
        assertThat(office.receive(head(1), new Voice.Words(WORDS, "13800138000")))
                .isInstanceOf(VoiceAnswer.Done.class);
        assertThat(office.receive(head(1), new Voice.Words(WORDS, "13800138000")))
                .isInstanceOf(VoiceAnswer.Done.class);
        assertThat(voices().listOpen(0, 10)).containsExactly(state(head(1)));
        assertThat(office.publish(head(1).number(), version(head(1)), OTHER, AT))
                .isEqualTo(new VoiceAnswer.OtherStage());
        assertThat(office.answer(head(1).number(), version(head(1)), ANSWER)).isInstanceOf(VoiceAnswer.Done.class);
        assertThat(state(head(1))).isEqualTo(new Voice.Drafted(head(1), new Voice.Words(WORDS, "13800138000"), ANSWER));
        assertThat(office.publish(head(1).number(), version(head(1)), WRITER, AT))
                .isEqualTo(new VoiceAnswer.OwnHands());
        assertThat(office.publish(head(1).number(), version(head(1)), OTHER, AT))
                .isInstanceOf(VoiceAnswer.Done.class);
        assertThat(state(head(1)))
                .isEqualTo(new Voice.Published(
                        head(1), new Voice.Words(WORDS, ""), ANSWER, OTHER, LocalDate.of(2026, 12, 1)));
        assertThat(voices().listOpen(0, 10)).isEmpty();
        assertThat(voices().listPublished(0, 10)).hasSize(1);
        assertThat(office.answer(head(1).number(), version(head(1)), ANSWER)).isEqualTo(new VoiceAnswer.OtherStage());
    }

    @Test
    void refuses_what_says_nothing_and_an_answer_that_names_a_number() {
        var office = office();
        assertThat(office.receive(head(2), new Voice.Words("  短  ", ""))).isEqualTo(new VoiceAnswer.WordsUnfit());
        assertThat(office.receive(head(2), new Voice.Words("长".repeat(VoiceOffice.LONGEST + 1), "")))
                .isEqualTo(new VoiceAnswer.WordsUnfit());
        assertThat(voices().find(head(2).number())).isEmpty();
        office.receive(head(2), new Voice.Words(WORDS, ""));
        assertThat(office.answer(head(2).number(), version(head(2)), new Voice.Answer("问", "请致电13800138000", WRITER)))
                .isEqualTo(new VoiceAnswer.Personal());
        assertThat(office.answer(head(2).number(), version(head(2)), new Voice.Answer(" ", "答", WRITER)))
                .isEqualTo(new VoiceAnswer.WordsUnfit());
    }
}
