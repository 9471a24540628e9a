package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Letters} does. */
public abstract class LettersContract {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    protected static final Map<ArchiveFormat, byte[]> FILES =
            Map.of(ArchiveFormat.PDF, new byte[] {1}, ArchiveFormat.OFD, new byte[] {2});

    /** The one under test, empty. */
    protected abstract Letters letters();

    protected static IssuedLetter letter(int request, int ordinal, Optional<IssuedLetter.Mailing> mailing) {
        return new IssuedLetter(
                new AnswerLetter(number(request), new LetterNumber(2026, ordinal), List.of("陈大文：", "见附件。")),
                "note",
                NOW,
                List.of(),
                mailing);
    }

    @Test
    void numbers_follow_each_other_within_their_year() {
        assertThat(letters().next(2026).text()).isEqualTo("中房公开答〔2026〕1号");
        assertThat(letters().next(2026)).isEqualTo(new LetterNumber(2026, 2));
        assertThat(letters().next(2027)).isEqualTo(new LetterNumber(2027, 1));
    }

    @Test
    void a_request_has_one_letter_and_the_first_stays_with_its_files() {
        var first = letter(1, 1, Optional.empty());
        assertThat(letters().add(first, FILES)).isTrue();
        assertThat(letters().add(letter(1, 2, Optional.empty()), Map.of(ArchiveFormat.PDF, new byte[] {9})))
                .isFalse();
        assertThat(letters().find(number(1))).contains(first);
        assertThat(letters().file(first, ArchiveFormat.PDF))
                .hasValueSatisfying(content -> assertThat(content).containsExactly(1));
        assertThat(letters().file(first, ArchiveFormat.OFD))
                .hasValueSatisfying(content -> assertThat(content).containsExactly(2));
        assertThat(letters().find(number(2))).isEmpty();
    }

    @Test
    void what_became_of_it_is_kept_and_those_due_are_listed_in_their_order() {
        letters().add(letter(1, 1, Optional.of(new IssuedLetter.Mailing(NOW.plusSeconds(9), 0))), FILES);
        letters().add(letter(2, 2, Optional.of(new IssuedLetter.Mailing(NOW, 3))), FILES);
        letters().add(letter(3, 3, Optional.empty()), FILES);
        assertThat(letters().listDue(NOW.minusSeconds(1), 10)).isEmpty();
        assertThat(letters().listDue(NOW.plusSeconds(9), 10)).containsExactly(number(2), number(1));
        var delivery = new Delivery(Delivery.Way.EMAIL, NOW, "250 ok");
        var changed = letters().change(number(2), issued -> issued.delivered(delivery, Optional.empty()));
        assertThat(letters().find(number(2))).contains(changed);
        assertThat(changed.deliveries()).containsExactly(delivery);
        assertThat(letters().listDue(NOW.plusSeconds(9), 10)).containsExactly(number(1));
    }

    @Test
    void a_letter_on_paper_comes_back_with_day_number_and_officer() {
        letters().add(letter(1, 1, Optional.empty()), FILES);
        var delivery = new Delivery(
                Delivery.Way.RETURNED,
                NOW,
                "迁移新址不明",
                new Dispatch(LocalDate.parse("2026-03-06"), "XA12345678944", RequestSamples.OFFICER));
        letters().change(number(1), issued -> issued.delivered(delivery, Optional.empty()));
        assertThat(letters().find(number(1)).orElseThrow().deliveries()).containsExactly(delivery);
    }

    @Test
    void a_letter_goes_with_its_files_and_its_number_is_given_to_no_other() {
        var number = letters().next(2026);
        var first = letter(1, number.ordinal(), Optional.of(new IssuedLetter.Mailing(NOW, 0)));
        letters().add(first, FILES);
        letters().remove(number(1));
        letters().remove(number(1));
        assertThat(letters().find(number(1))).isEmpty();
        assertThat(letters().file(first, ArchiveFormat.PDF)).isEmpty();
        assertThat(letters().listDue(NOW, 10)).isEmpty();
        assertThat(letters().next(2026).ordinal()).isEqualTo(number.ordinal() + 1);
    }
}
