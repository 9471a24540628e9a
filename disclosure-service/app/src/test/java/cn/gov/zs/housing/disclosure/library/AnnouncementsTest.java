package cn.gov.zs.housing.disclosure.library;

import static cn.gov.zs.housing.disclosure.library.LibrarySamples.MADE;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.policy;
import static cn.gov.zs.housing.disclosure.library.LibrarySamples.published;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.catalogue.DutySamples;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
    private final DutySamples.Desk desk = new DutySamples.Desk();
    private final Unreliable documents = new Unreliable(desk.documents);
    private final Shelf library = new Shelf();
    private final TextReferences references = new TextReferences(desk.documents);
    private final LibraryDuties duties = new LibraryDuties(desk.book, references, MADE);
    private final Announcements announcements =
            new Announcements(library, duties, new DocumentDesk(documents), references);

    @Test
    void a_text_that_cannot_be_told_of_keeps_no_other_from_it_and_is_tried_again() {
        for (int i = 1; i <= 5; i++) {
            library.put(published("text-" + i, policy("中府〔2026〕" + i + "号", MADE)));
        }
        var broken = library.texts.firstEntry().getValue();
        documents.refused.add(broken.path());

        var faults = announcements.run(2);

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().text()).isEqualTo(broken.id());
        assertThat(faults.getFirst().why()).hasMessage("not now");
        assertThat(library.unannounced).containsExactly(broken.id().text());

        documents.refused.clear();
        assertThat(announcements.run(2)).isEmpty();
        assertThat(library.unannounced).isEmpty();
    }

    @Test
    void a_number_used_again_after_a_withdrawal_names_each_texts_own_document_and_duty() {
        var number = "中府〔2026〕1号";
        var first = published("first", policy(number, MADE));
        library.put(first);
        announcements.run(10);
        library.put(down(first));
        var second = published("second", policy(number, MADE.plusDays(1)));
        library.put(second);
        announcements.run(10);

        assertThat(references.of(first, 1)).isEqualTo(number);
        assertThat(references.of(second, 1))
                .isEqualTo(number + "@" + second.id().text());
        for (var text : List.of(first, second)) {
            var document = desk.documents.find(references.document(text, 1)).orElseThrow();
            assertThat(((DocumentBody.Text) document.body()).path()).isEqualTo(text.path());
            desk.book.textPublished("policy", references.of(text, 1));
            var duty = desk.duties
                    .find(new DutyKey("policy", references.of(text, 1)).id())
                    .orElseThrow()
                    .state();
            assertThat(duty.since())
                    .as("its clock begins the day it was made, whatever the other one's did")
                    .isEqualTo(text.newest().head().madeOn());
            assertThat(duty.current().orElseThrow().publishedId())
                    .as("its own document fulfils it")
                    .isEqualTo(document.id().text());
        }
        assertThat(desk.documents.find(
                        DocumentId.of(DocumentKind.TEXT_WITHDRAWAL, first.id().text())))
                .isPresent();
    }

    private static LibraryText down(LibraryText text) {
        return new LibraryText(
                text.id(),
                text.kind(),
                text.versions(),
                Optional.empty(),
                Optional.of(new Withdrawn(LibrarySamples.WRITER, LibrarySamples.OTHER, LibrarySamples.AT, "误发")));
    }

    /** Documents that refuse what tells of some texts. */
    private static final class Unreliable implements PublicDocuments {
        private final PublicDocuments there;
        private final Set<String> refused = new HashSet<>();

        Unreliable(PublicDocuments there) {
            this.there = there;
        }

        @Override
        public boolean add(Envelope<?> cause, PublicDocument document, Outgoing event) {
            if (document.body() instanceof DocumentBody.Text text && refused.contains(text.path())) {
                throw new IllegalStateException("not now");
            }
            return there.add(cause, document, event);
        }

        @Override
        public Optional<PublicDocument> find(DocumentId id) {
            return there.find(id);
        }

        @Override
        public List<PublicDocument> list(Optional<DocumentKind> kind, boolean older, Optional<Place> from, int limit) {
            return there.list(kind, older, from, limit);
        }

        @Override
        public Page<PublicDocument> list(Optional<DocumentKind> kind, Optional<String> reference, int page, int size) {
            return there.list(kind, reference, page, size);
        }
    }

    /** As much of a library as announcing asks for. */
    private static final class Shelf implements Library {
        private final TreeMap<String, LibraryText> texts = new TreeMap<>();
        private final Set<String> unannounced = new HashSet<>();

        void put(LibraryText text) {
            texts.put(text.id().text(), text);
            unannounced.add(text.id().text());
        }

        @Override
        public List<Versioned<LibraryText>> listUnannounced(String after, int limit) {
            return texts.tailMap(after, false).entrySet().stream()
                    .filter(each -> unannounced.contains(each.getKey()))
                    .limit(limit)
                    .map(Shelf::versioned)
                    .toList();
        }

        private static Versioned<LibraryText> versioned(Map.Entry<String, LibraryText> each) {
            return new Versioned<>(each.getKey(), 1, each.getValue());
        }

        @Override
        public void markAnnounced(Versioned<LibraryText> text) {
            unannounced.remove(text.id());
        }

        @Override
        public boolean add(LibraryText text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Versioned<LibraryText>> find(TextId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<LibraryText> findByNumber(DocumentNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <R> R change(TextId id, long version, Function<? super LibraryText, Change<LibraryText, R>> decision) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LibraryText> listNaming(Collection<TextId> targets) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<LibraryText> listForStaff(int page, int size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<LibraryText> streamPublic() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String state() {
            throw new UnsupportedOperationException();
        }
    }
}
