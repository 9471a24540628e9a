package cn.gov.zs.housing.disclosure.request.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.housing.disclosure.request.AnswerLetter;
import cn.gov.zs.housing.disclosure.request.IssuedLetter;
import cn.gov.zs.housing.disclosure.request.LetterNumber;
import cn.gov.zs.housing.disclosure.request.Letters;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters in the collection {@code request-letters}, by their requests; the year's last number in {@code request-letter-numbers}. */
@Component
final class MongoLetters implements Letters, SealedDocuments {
    /** Bound into every ciphertext: renaming it is a migration. */
    private static final String COLLECTION = "request-letters";

    private static final String NUMBERS = "request-letter-numbers";
    private static final String ID = "_id";
    private static final String DUE = "state.mailDueAt";
    private static final String KEY = "state.keyId";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Aggregates<IssuedLetter> letters;
    private final Aggregates<Last> numbers;
    private final LetterFiles files;
    private final FieldCipher cipher;

    MongoLetters(AggregateStore store, LetterFiles files, FieldCipher cipher) {
        this.cipher = cipher;
        this.files = files;
        this.letters = store.of(COLLECTION, LetterDocument.class, this::document, this::letter);
        this.numbers = store.of(NUMBERS, Last.class, UnaryOperator.identity(), UnaryOperator.identity());
        store.index(COLLECTION, ascending(DUE, ID));
        store.index(COLLECTION, ascending(KEY, ID));
    }

    /** The last number that was given. */
    record Last(int ordinal) {}

    @Override
    public LetterNumber next(int year) {
        var id = String.valueOf(year);
        numbers.create(id, new Last(0));
        return numbers.change(id, last -> {
            var next = new LetterNumber(year, last.ordinal() + 1);
            return Change.to(new Last(next.ordinal()), List.of(), next);
        });
    }

    /** The files first: a letter that is there has them. */
    @Override
    public boolean add(IssuedLetter issued, Map<ArchiveFormat, byte[]> made) {
        made.forEach((format, content) -> files.keep(issued, format, content));
        var added = letters.create(issued.letter().of().text(), issued);
        if (!added) {
            made.keySet().forEach(format -> files.remove(issued, format));
        }
        return added;
    }

    @Override
    public Optional<IssuedLetter> find(RequestNumber of) {
        return letters.find(of.text()).map(Versioned::state);
    }

    @Override
    public Optional<byte[]> file(IssuedLetter issued, ArchiveFormat format) {
        return files.find(issued, format);
    }

    /** The files first: a letter that is there says that they may be. */
    @Override
    public void remove(RequestNumber of) {
        files.removeAll(of.text());
        letters.find(of.text()).ifPresent(found -> letters.remove(of.text(), found.version()));
    }

    @Override
    public IssuedLetter change(RequestNumber of, UnaryOperator<IssuedLetter> change) {
        return letters.change(of.text(), issued -> {
            var next = change.apply(issued);
            return next.equals(issued) ? Change.none(issued) : Change.to(next, List.of(), next);
        });
    }

    @Override
    public List<RequestNumber> listDue(Instant now, int limit) {
        // greater than the earliest moment, so that those without one are left out by every server
        return letters.list(and(gt(DUE, Instant.EPOCH), lte(DUE, now)), ascending(DUE, ID), 0, limit).stream()
                .map(found -> found.state().letter().of())
                .toList();
    }

    private LetterDocument document(IssuedLetter issued) {
        var key = cipher.activeKey();
        var of = issued.letter().of().text();
        var words = new LetterWords(issued.letter().paragraphs(), issued.note(), issued.deliveries());
        return new LetterDocument(
                of,
                issued.letter().number().year(),
                issued.letter().number().ordinal(),
                issued.at(),
                issued.mailing().map(IssuedLetter.Mailing::dueAt).orElse(null),
                issued.mailing().map(IssuedLetter.Mailing::failures).orElse(0),
                cipher.encrypt(key, place(of), JSON.writeValueAsString(words)).text(),
                key.text());
    }

    private IssuedLetter letter(LetterDocument stored) {
        var words = JSON.readValue(
                cipher.decryptText(place(stored.request()), Ciphertext.read(stored.words())), LetterWords.class);
        var due = stored.mailDueAt();
        return new IssuedLetter(
                new AnswerLetter(
                        new RequestNumber(stored.request()),
                        new LetterNumber(stored.year(), stored.ordinal()),
                        words.paragraphs()),
                words.note(),
                stored.at(),
                words.deliveries(),
                due == null ? Optional.empty() : Optional.of(new IssuedLetter.Mailing(due, stored.failures())));
    }

    private static Place place(String request) {
        return new Place(COLLECTION, request, "words");
    }

    @Override
    public long count() {
        return letters.count(Filters.empty());
    }

    @Override
    public long countNotUnder(KeyId key) {
        return letters.count(ne(KEY, key.text()));
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return letters.ids(ne(KEY, key.text()), after, limit);
    }

    @Override
    public void rewrite(String id) {
        letters.rewrite(id);
    }
}
