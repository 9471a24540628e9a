package cn.gov.zs.housing.applicant.admission;

import static cn.gov.zs.housing.applicant.admission.StandardSamples.APPROVED;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.ENTERED;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.official;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link AdmissionStandards} promises, wherever the books are kept. */
@Tag("zone-free")
public abstract class AdmissionStandardsContract {
    private static final ApplicationCategory CATEGORY = ApplicationCategory.LOCAL_LOW_INCOME;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

    /** The standards under test; empty. */
    protected abstract AdmissionStandards standards();

    @Test
    void a_category_has_a_book_before_anything_is_in_it() {
        assertThat(standards().book(CATEGORY)).isEqualTo(StandardBook.empty(CATEGORY));
        assertThat(standards().books()).hasSize(ApplicationCategory.values().length);
    }

    @Test
    void every_state_of_a_version_comes_back_as_it_was_kept() {
        ShippedStandards.layInto(standards(), ENTERED.at());
        change(5, FIRST_DAY);
        standards().change(CATEGORY, book -> book.approve(5, APPROVED));
        change(6, FIRST_DAY.plusDays(1));
        standards().change(CATEGORY, book -> book.withdraw(6, APPROVED, FIRST_DAY));
        change(7, FIRST_DAY.plusDays(2));
        standards().change(CATEGORY, book -> book.approve(7, APPROVED));
        var answer = standards().change(CATEGORY, book -> book.withdraw(7, ENTERED, FIRST_DAY));
        change(8, FIRST_DAY.plusDays(3));

        var book = standards().book(CATEGORY);
        assertThat(book.versions()).hasSize(8);
        assertThat(answer)
                .isEqualTo(new BookAnswer.Kept(bookOf(book, 7), book.versions().get(6)));
        assertThat(book.versions())
                .extracting(version -> version.getClass().getSimpleName())
                .containsExactly(
                        "Shipped", "Shipped", "Shipped", "Shipped", "Approved", "Withdrawn", "Withdrawn", "Proposed");
        assertThat(book.find(7).orElseThrow())
                .isEqualTo(new StandardVersion.Withdrawn(
                        new StandardVersion.Approved(
                                new StandardVersion.Proposed(7, official(FIRST_DAY.plusDays(2), "3007"), ENTERED),
                                APPROVED),
                        ENTERED));
        assertThat(standards().book(ApplicationCategory.MIGRANT_POINTS).versions())
                .hasSize(1);
    }

    @Test
    void a_refusal_changes_nothing() {
        change(1, FIRST_DAY);
        var before = standards().book(CATEGORY);

        assertThat(standards().change(CATEGORY, book -> book.approve(1, ENTERED)))
                .isEqualTo(new BookAnswer.OwnProposal());
        assertThat(standards().book(CATEGORY)).isEqualTo(before);
    }

    @Test
    void two_who_enter_at_once_both_find_their_version() {
        var standards = standards();
        IntStream.rangeClosed(1, 8)
                .parallel()
                .forEach(day -> standards.change(
                        CATEGORY, book -> book.propose(official(FIRST_DAY.plusDays(day), "3000"), ENTERED)));

        assertThat(standards.book(CATEGORY).versions())
                .extracting(version -> version.standard().firstDay())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(FIRST_DAY::plusDays)
                        .toList());
    }

    private void change(int number, LocalDate firstDay) {
        standards().change(CATEGORY, book -> book.propose(official(firstDay, "300" + number), ENTERED));
    }

    private static StandardBook bookOf(StandardBook book, int versions) {
        return new StandardBook(book.category(), book.versions().subList(0, versions));
    }
}
