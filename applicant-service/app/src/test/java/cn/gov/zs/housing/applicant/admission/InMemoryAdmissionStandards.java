package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Books that live as long as a test. */
public final class InMemoryAdmissionStandards implements AdmissionStandards {
    private final Map<ApplicationCategory, StandardBook> books = new EnumMap<>(ApplicationCategory.class);

    @Override
    public synchronized StandardBook book(ApplicationCategory category) {
        return books.getOrDefault(category, StandardBook.empty(category));
    }

    @Override
    public synchronized BookAnswer change(ApplicationCategory category, Function<StandardBook, BookAnswer> decision) {
        var answer = decision.apply(book(category));
        if (answer instanceof BookAnswer.Kept kept) {
            books.put(category, kept.book());
        }
        return answer;
    }
}
