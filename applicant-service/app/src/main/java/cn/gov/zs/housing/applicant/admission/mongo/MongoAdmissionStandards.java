package cn.gov.zs.housing.applicant.admission.mongo;

import cn.gov.zs.housing.applicant.admission.AdmissionStandards;
import cn.gov.zs.housing.applicant.admission.BookAnswer;
import cn.gov.zs.housing.applicant.admission.StandardBook;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.function.Function;

/** The books in the collection {@code admissionStandards}, one document per category. */
public final class MongoAdmissionStandards implements AdmissionStandards {
    private static final String COLLECTION = "admissionStandards";

    private final Aggregates<StandardBook> books;

    /** @param store this service's database */
    public MongoAdmissionStandards(AggregateStore store) {
        this.books = store.of(COLLECTION, BookDocument.class, StoringBooks::document, StoredBooks::book);
    }

    @Override
    public StandardBook book(ApplicationCategory category) {
        return books.find(category.name()).map(Versioned::state).orElseGet(() -> StandardBook.empty(category));
    }

    @Override
    public BookAnswer change(ApplicationCategory category, Function<StandardBook, BookAnswer> decision) {
        if (books.find(category.name()).isEmpty()) {
            // two replicas may both do so; the second finds it there
            books.create(category.name(), StandardBook.empty(category));
        }
        return books.change(category.name(), book -> change(book, decision.apply(book)));
    }

    private static Change<StandardBook, BookAnswer> change(StandardBook book, BookAnswer answer) {
        return answer instanceof BookAnswer.Kept kept && !kept.book().equals(book)
                ? Change.to(kept.book(), List.of(), answer)
                : Change.none(answer);
    }
}
