package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.StandardVersion.Binding;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The admission standards this service keeps, one book per category. */
public interface AdmissionStandards {
    /** The book of a category; without a version when nothing was entered yet. */
    StandardBook book(ApplicationCategory category);

    /**
     * Changes a book in one atomic write; asked again when somebody else was faster.
     *
     * @return the answer; the book was kept when that is {@link BookAnswer.Kept}
     */
    BookAnswer change(ApplicationCategory category, Function<StandardBook, BookAnswer> decision);

    /** The books of all categories, in their order. */
    default List<StandardBook> books() {
        return Arrays.stream(ApplicationCategory.values()).map(this::book).toList();
    }

    /** The version of a category in force on this day, as far as known at that moment. */
    default Optional<Binding> inForce(ApplicationCategory category, LocalDate day, Instant known) {
        return book(category).inForce(day, known);
    }
}
