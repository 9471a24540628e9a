package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.HEAD;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters on paper; the letter was issued on a Monday. */
class DispatchBookTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final String REGISTERED = "XA12345678944";

    private final InMemoryLetters letters = new InMemoryLetters();
    private final DispatchBook book = new DispatchBook(letters);

    @BeforeEach
    void issue() {
        letters.add(
                new IssuedLetter(
                        new AnswerLetter(number(1), new LetterNumber(2026, 1), List.of("见附件。")),
                        "note",
                        at(MONDAY),
                        List.of(),
                        Optional.empty()),
                Map.of());
    }

    private static Dispatch on(LocalDate day, String number) {
        return new Dispatch(day, number, OFFICER);
    }

    private List<Delivery> deliveries() {
        return letters.find(number(1)).orElseThrow().deliveries();
    }

    @Test
    void a_registered_letter_stands_with_its_day_number_and_who_posted_it_once() {
        var tuesday = MONDAY.plusDays(1);
        book.posted(number(1), on(MONDAY, REGISTERED), at(tuesday));
        assertThat(book.posted(number(1), on(MONDAY, REGISTERED), at(tuesday.plusDays(1))))
                .isInstanceOf(DispatchAnswer.Recorded.class);
        assertThat(deliveries())
                .containsExactly(new Delivery(Delivery.Way.POST, at(tuesday), "", on(MONDAY, REGISTERED)));
        assertThat(book.posted(number(1), on(tuesday, REGISTERED), at(tuesday)))
                .isEqualTo(new DispatchAnswer.SentBefore(MONDAY));
    }

    @Test
    void not_before_it_was_issued_not_in_the_future_and_not_without_a_number() {
        assertThat(book.posted(number(1), on(MONDAY.minusDays(1), REGISTERED), at(MONDAY)))
                .isEqualTo(new DispatchAnswer.DayWrong(MONDAY, MONDAY));
        assertThat(book.posted(number(1), on(MONDAY.plusDays(1), REGISTERED), at(MONDAY)))
                .isEqualTo(new DispatchAnswer.DayWrong(MONDAY, MONDAY));
        assertThat(book.posted(number(1), on(MONDAY, "12"), at(MONDAY)))
                .isEqualTo(new DispatchAnswer.NumberMalformed());
        assertThat(book.posted(number(2), on(MONDAY, REGISTERED), at(MONDAY))).isEqualTo(new DispatchAnswer.NoLetter());
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void what_came_back_was_on_its_way_and_does_so_once_and_for_a_reason() {
        var friday = MONDAY.plusDays(4);
        assertThat(book.returned(number(1), on(friday, REGISTERED), "迁移新址不明", at(friday)))
                .isEqualTo(new DispatchAnswer.NotOnItsWay());
        book.posted(number(1), on(MONDAY.plusDays(1), REGISTERED), at(MONDAY.plusDays(1)));
        assertThat(DispatchBook.onTheirWay(letters.find(number(1)).orElseThrow()))
                .containsExactly(REGISTERED);
        assertThat(book.returned(number(1), on(MONDAY, REGISTERED), "迁移新址不明", at(friday)))
                .isEqualTo(new DispatchAnswer.DayWrong(MONDAY.plusDays(1), friday));
        assertThat(book.returned(number(1), on(friday, REGISTERED), " ", at(friday)))
                .isEqualTo(new DispatchAnswer.ReasonMissing());
        book.returned(number(1), on(friday, REGISTERED), "迁移新址不明", at(friday));
        assertThat(deliveries().getLast())
                .isEqualTo(new Delivery(Delivery.Way.RETURNED, at(friday), "迁移新址不明", on(friday, REGISTERED)));
        assertThat(DispatchBook.onTheirWay(letters.find(number(1)).orElseThrow()))
                .isEmpty();
        assertThat(book.returned(number(1), on(friday, REGISTERED), "迁移新址不明", at(friday)))
                .isEqualTo(new DispatchAnswer.NotOnItsWay());
        assertThat(book.posted(number(1), on(friday, "XA99999999944"), at(friday)))
                .as("another way is found")
                .isInstanceOf(DispatchAnswer.Recorded.class);
    }

    @Test
    void handed_over_at_the_counter_it_needs_no_number() {
        book.handedOver(number(1), MONDAY, new RequestOffice.By(HEAD, 0, at(MONDAY)));
        book.handedOver(number(1), MONDAY, new RequestOffice.By(HEAD, 0, at(MONDAY.plusDays(1))));
        assertThat(deliveries())
                .containsExactly(new Delivery(Delivery.Way.COUNTER, at(MONDAY), "", new Dispatch(MONDAY, "", HEAD)));
    }
}
