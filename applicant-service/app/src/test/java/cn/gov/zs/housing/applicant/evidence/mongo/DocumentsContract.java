package cn.gov.zs.housing.applicant.evidence.mongo;

import static cn.gov.zs.housing.applicant.evidence.DocumentSamples.AT;
import static cn.gov.zs.housing.applicant.evidence.DocumentSamples.CLERK;
import static cn.gov.zs.housing.applicant.evidence.DocumentSamples.HOUSEHOLD;
import static cn.gov.zs.housing.applicant.evidence.DocumentSamples.file;
import static cn.gov.zs.housing.applicant.evidence.DocumentSamples.idCard;
import static cn.gov.zs.housing.applicant.evidence.DocumentSamples.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection.Rewriting;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.evidence.CaseFile;
import cn.gov.zs.housing.applicant.evidence.CasePhase;
import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.DocumentFacts;
import cn.gov.zs.housing.applicant.evidence.DocumentId;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.Evidence;
import cn.gov.zs.housing.applicant.evidence.PutAnswer;
import cn.gov.zs.housing.applicant.evidence.TakeBackAnswer;
import cn.gov.zs.housing.applicant.evidence.Viewing;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.housing.applicant.inspection.Reader;
import cn.gov.zs.platform.crypto.UndecipherableException;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.FileSamples;
import cn.gov.zs.platform.uploads.ContentFault;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What documents are promised, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class DocumentsContract {
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int MOST = 5;
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestKeys keys = new TestKeys();
    private Instant now = AT;
    private MongoClient client;
    private MongoDatabase database;
    private MongoDocuments documents;
    private MongoDocumentReads reads;
    private Evidence evidence;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        documents = new MongoDocuments(store, database, keys.cipher(), () -> now);
        reads = new MongoDocumentReads(store);
        evidence = new Evidence(documents, LARGEST, MOST);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_document_comes_back_as_it_was_sent() {
        var file = file(CasePhase.OPEN);
        var sent = idCard(1_000_000, 1);

        var put = put(file, sent);

        assertThat(put.facts().size()).isEqualTo(sent.content().length);
        assertThat(put.facts().name().text()).isEqualTo("李美华的身份证.jpg");
        assertThat(put.facts().sha256()).hasSize(64);
        assertThat(evidence.find(file, put.id())).contains(put);
        assertThat(evidence.list(file)).containsExactly(put);
        assertThat(content(put.id())).isEqualTo(sent.content());
        assertThat(evidence.find(file(CasePhase.OPEN), put.id()))
                .as("another case's")
                .isEmpty();
    }

    @Test
    void nothing_of_it_stands_in_the_database_in_plain() {
        var sent = new Evidence.Sent(
                DocumentKind.HUKOU_BOOK, "李美华户口簿.pdf", FileSamples.pdf("/Author (442000198001010018 LI MEIHUA)"));
        var put = put(file(CasePhase.OPEN), sent);

        var all = new StringBuilder();
        for (var name : database.listCollectionNames()) {
            for (var document :
                    database.getCollection(name, org.bson.Document.class).find()) {
                all.append(document.toString());
                if (document.get("data") instanceof Binary data) {
                    all.append(new String(data.getData(), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(all)
                .contains(put.id().text(), "HUKOU_BOOK")
                .doesNotContain("李美华")
                .doesNotContain("442000198001010018")
                .doesNotContain("%PDF")
                .doesNotContain("startxref")
                .doesNotContain(put.facts().sha256());
    }

    @Test
    void what_is_refused_leaves_nothing() {
        var file = file(CasePhase.OPEN);

        assertThat(evidence.put(file, HOUSEHOLD, sentNamed("a.pdf"), newId(), AT))
                .isEqualTo(new PutAnswer.Unfit(ContentFault.OTHER_EXTENSION));
        assertThat(evidence.put(file, HOUSEHOLD, idCard(LARGEST, 1), newId(), AT))
                .isEqualTo(new PutAnswer.Unfit(ContentFault.TOO_LARGE));
        assertThat(evidence.put(file(CasePhase.CLOSED), HOUSEHOLD, idCard(9, 1), newId(), AT))
                .isEqualTo(new PutAnswer.Closed());

        assertNothingStored();
    }

    @Test
    void the_same_file_is_one_document_of_its_kind() {
        var file = file(CasePhase.OPEN);
        var first = put(file, idCard(9, 1));

        assertThat(evidence.put(file, HOUSEHOLD, idCard(9, 1), newId(), AT))
                .isEqualTo(new PutAnswer.AlreadyThere(first));
        put(file, idCard(9, 2));
        put(file(CasePhase.OPEN), idCard(9, 1));
        assertThat(evidence.takeBack(file, HOUSEHOLD, first.id(), AT)).isInstanceOf(TakeBackAnswer.Withdrawn.class);
        put(file, idCard(9, 1));
    }

    @Test
    void a_number_that_is_taken_is_a_fault_of_ours() {
        var put = put(file(CasePhase.OPEN), idCard(9, 1));

        assertThatIllegalStateException()
                .isThrownBy(() -> documents.keep(put.facts(), new ByteArrayInputStream(new byte[1]), MOST));
        assertThat(content(put.id())).hasSize(put.facts().size());
    }

    @Test
    void from_a_case_a_document_is_withdrawn_and_stays() {
        var file = file(CasePhase.OPEN);
        var put = put(file, idCard(9, 1));

        var taken = new Document.Withdrawn(put.facts(), HOUSEHOLD, AT.plusSeconds(60));
        assertThat(evidence.takeBack(file, HOUSEHOLD, put.id(), AT.plusSeconds(60)))
                .isEqualTo(new TakeBackAnswer.Withdrawn(taken));
        assertThat(evidence.takeBack(file, HOUSEHOLD, put.id(), AT.plusSeconds(90)))
                .as("again is as once")
                .isEqualTo(new TakeBackAnswer.Withdrawn(taken));

        assertThat(evidence.list(file)).containsExactly(taken);
        assertThat(content(put.id())).hasSize(put.facts().size());
    }

    @Test
    void from_a_draft_a_document_is_gone() {
        var file = file(CasePhase.DRAFT);
        var put = put(file, idCard(600_000, 1));

        assertThat(evidence.takeBack(file, HOUSEHOLD, put.id(), AT)).isEqualTo(new TakeBackAnswer.Removed());

        assertThat(evidence.takeBack(file, HOUSEHOLD, put.id(), AT)).isEqualTo(new TakeBackAnswer.Absent());
        assertNothingStored();
    }

    @Test
    void staff_take_back_what_they_added_and_nobody_touches_a_case_that_ended() {
        var file = file(CasePhase.OPEN);
        var households = put(file, idCard(9, 1));
        var clerks = ((PutAnswer.Put) evidence.put(file, CLERK, idCard(9, 2), newId(), AT)).document();

        assertThat(evidence.takeBack(file, CLERK, households.id(), AT)).isEqualTo(new TakeBackAnswer.NotHers());
        assertThat(evidence.takeBack(file, CLERK, clerks.id(), AT)).isInstanceOf(TakeBackAnswer.Withdrawn.class);
        var ended = new CaseFile(file.id(), file.speakers(), file.typist(), file.declaration(), CasePhase.CLOSED);
        assertThat(evidence.takeBack(ended, HOUSEHOLD, households.id(), AT)).isEqualTo(new TakeBackAnswer.Closed());
        assertThat(evidence.takeBack(file(CasePhase.OPEN), HOUSEHOLD, households.id(), AT))
                .isEqualTo(new TakeBackAnswer.Absent());
    }

    @Test
    void at_its_end_a_case_loses_all_its_documents() {
        var file = file(CasePhase.OPEN);
        put(file, idCard(300_000, 1));
        evidence.takeBack(file, HOUSEHOLD, put(file, idCard(9, 2)).id(), AT);
        var other = put(file(CasePhase.OPEN), idCard(9, 1));

        assertThat(documents.removeAll(file.id())).isEqualTo(2);

        assertThat(documents.removeAll(file.id())).isZero();
        assertThat(evidence.list(file)).isEmpty();
        assertThat(content(other.id())).isNotEmpty();
        assertThat(documents.remove(other.id())).isTrue();
        assertThat(documents.remove(other.id())).isFalse();
        assertNothingStored();
    }

    @Test
    void a_case_never_has_more_than_it_may_however_many_come_at_once() throws Exception {
        var file = file(CasePhase.OPEN);

        var answers = atOnce(12, number -> evidence.put(file, HOUSEHOLD, idCard(5000, number), newId(), AT));

        var kept = answers.stream().filter(PutAnswer.Put.class::isInstance).count();
        assertThat(answers)
                .allMatch(answer -> answer instanceof PutAnswer.Put || answer.equals(new PutAnswer.Full(MOST)));
        assertThat(evidence.list(file)).hasSize((int) kept).hasSizeLessThanOrEqualTo(MOST);
        IntStream.range(0, MOST - (int) kept).forEach(number -> put(file, idCard(9, 100 + number)));
        assertThat(evidence.put(file, HOUSEHOLD, idCard(9, 99), newId(), AT)).isEqualTo(new PutAnswer.Full(MOST));
        assertThat(count("document-contents.files")).isEqualTo(MOST);
    }

    @Test
    void documents_that_come_at_once_are_all_there() throws Exception {
        var file = file(CasePhase.OPEN);

        atOnce(MOST, number -> evidence.put(file, HOUSEHOLD, idCard(300_000, number), newId(), AT));

        assertThat(evidence.list(file))
                .hasSize(MOST)
                .allSatisfy(document -> assertThat(content(document.id()))
                        .hasSize(document.facts().size()));
    }

    @Test
    void a_content_that_breaks_off_leaves_nothing() {
        var file = file(CasePhase.OPEN);
        var facts = facts(file);
        var breaks = new InputStream() {
            private int left = 400_000;

            @Override
            public int read() throws IOException {
                if (left <= 0) {
                    throw new IOException("the line is dead");
                }
                left--;
                return 1;
            }
        };

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> documents.keep(facts, breaks, MOST));

        assertThat(evidence.list(file)).isEmpty();
        assertNothingStored();
    }

    @Test
    void while_it_arrives_nobody_sees_it_and_given_up_meanwhile_it_never_is_seen() {
        var file = file(CasePhase.OPEN);
        var facts = facts(file);
        var seen = new ArrayList<Object>();
        var swept = new InputStream() {
            private int left = 400_000;

            @Override
            public int read() {
                if (left == 200_000 && seen.isEmpty()) {
                    seen.addAll(evidence.list(file));
                    documents.find(facts.id()).ifPresent(seen::add);
                    assertThatExceptionOfType(AbsentException.class).isThrownBy(() -> documents.open(facts.id()));
                    // an hour of a clock that jumped
                    assertThat(documents.sweep(now)).isEqualTo(1);
                }
                return left-- <= 0 ? -1 : 1;
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> documents.keep(facts, swept, MOST));

        assertThat(seen).isEmpty();
        assertThat(evidence.list(file)).isEmpty();
        assertNothingStored();
    }

    @Test
    void what_a_crash_left_is_unseen_and_swept_when_nobody_can_be_at_it_any_more() {
        var file = file(CasePhase.OPEN);
        var arrived = put(file, idCard(600_000, 1));
        var stays = put(file, idCard(600_000, 2));
        // as the process leaves it that dies after the content and before the document becomes visible
        database.getCollection("documents")
                .updateOne(
                        Filters.eq("_id", arrived.id().text()),
                        Updates.combine(
                                Updates.set("state.phase", "ARRIVING"),
                                Updates.unset("state.keyId"),
                                Updates.unset("state.name"),
                                Updates.unset("state.sha256"),
                                Updates.set("state.sweepFrom", AT)));

        assertThat(evidence.list(file)).containsExactly(stays);
        assertThat(documents.find(arrived.id())).isEmpty();
        assertThat(documents.sweep(AT.minusMillis(1))).isZero();
        assertThat(documents.sweep(AT)).isEqualTo(1);

        assertThat(documents.sweep(AT)).isZero();
        assertThat(count("documents")).isEqualTo(1);
        assertThat(count("document-contents.files")).isEqualTo(1);
        assertThat(content(stays.id())).hasSize(stays.facts().size());
    }

    @Test
    void a_removal_that_was_cut_short_is_finished_by_the_sweep() {
        var put = put(file(CasePhase.OPEN), idCard(600_000, 1));
        database.getCollection("documents")
                .updateOne(
                        Filters.eq("_id", put.id().text()),
                        Updates.combine(
                                Updates.set("state.phase", "LEAVING"),
                                Updates.unset("state.keyId"),
                                Updates.set("state.sweepFrom", AT)));

        assertThat(documents.find(put.id())).isEmpty();
        assertThat(documents.sweep(AT)).isEqualTo(1);
        assertNothingStored();
    }

    @Test
    void a_content_that_was_cut_changed_or_exchanged_is_refused() {
        var file = file(CasePhase.OPEN);
        var cut = put(file, idCard(600_000, 1));
        var changed = put(file, idCard(600_000, 2));
        var one = put(file, idCard(900, 3));
        var other = put(file, idCard(900, 4));

        // as an administrator of the database would, consistently
        var files = database.getCollection("document-contents.files");
        var chunks = database.getCollection("document-contents.chunks");
        chunks.deleteMany(Filters.and(Filters.eq("files_id", contentId(cut.id())), Filters.gt("n", 0)));
        files.updateOne(Filters.eq("_id", contentId(cut.id())), Updates.set("length", 255L * 1024));
        var chunk = chunks.find(Filters.and(Filters.eq("files_id", contentId(changed.id())), Filters.eq("n", 1)))
                .first();
        var data = chunk.get("data", Binary.class).getData();
        data[100] ^= 1;
        chunks.updateOne(Filters.eq("_id", chunk.get("_id")), Updates.set("data", new Binary(data)));
        var contentOfOne = contentId(one.id());
        setContentId(one.id(), contentId(other.id()));
        setContentId(other.id(), contentOfOne);

        for (var document : List.of(cut, changed, one, other)) {
            assertThatExceptionOfType(UndecipherableException.class).isThrownBy(() -> content(document.id()));
        }
        assertThat(documents.find(one.id())).as("the list stays readable").isPresent();
    }

    @Test
    void rotation_re_encrypts_documents_with_their_contents() {
        var file = file(CasePhase.OPEN);
        var sealed = documents.sealedCollection();
        var first = put(file, idCard(600_000, 1));
        var second = put(file, idCard(9, 2));
        evidence.takeBack(file, HOUSEHOLD, second.id(), AT);
        var before = evidence.list(file);
        keys.addNewKey();
        var third = put(file, idCard(9, 3));
        assertThat(sealed.countNotUnder(TestKeys.NEW)).isEqualTo(2);
        assertThat(sealed.count()).isEqualTo(3);
        var ids = sealed.idsNotUnder(TestKeys.NEW, "", 50);
        assertThat(ids).containsExactlyInAnyOrder(first.id().text(), second.id().text());
        var reading = documents.open(first.id());

        ids.forEach(id -> assertThat(sealed.rewrite(id)).isEqualTo(Rewriting.DONE));

        assertThat(read(reading))
                .as("who was reading reads on")
                .hasSize(first.facts().size());
        assertThat(sealed.countNotUnder(TestKeys.NEW)).isZero();
        keys.removeOldKey();
        assertThat(evidence.list(file)).containsAll(before).contains(third).hasSize(3);
        assertThat(content(first.id())).isEqualTo(idCard(600_000, 1).content());
        assertThat(content(second.id())).isEqualTo(idCard(9, 2).content());
        assertThat(count("document-contents.files")).isEqualTo(5);
        now = AT.plus(HOUR);
        assertThat(documents.sweep(AT)).isEqualTo(2);
        assertThat(count("document-contents.files")).isEqualTo(3);
        assertThat(content(first.id())).isEqualTo(idCard(600_000, 1).content());
        assertThat(documents.sweep(now)).isZero();
    }

    @Test
    void a_document_removed_while_it_is_re_encrypted_is_gone() throws Exception {
        var file = file(CasePhase.OPEN);
        keys.addNewKey();
        for (int round = 0; round < 8; round++) {
            var put = put(file, idCard(200_000, round));
            List<Callable<Object>> both = List.of(
                    () -> documents.remove(put.id()),
                    () -> documents.sealedCollection().rewrite(put.id().text()));
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (var ended : threads.invokeAll(both)) {
                    ended.get();
                }
            }
            assertThat(documents.find(put.id())).isEmpty();
        }
        documents.sweep(now);
        assertNothingStored();
    }

    @Test
    void what_cannot_be_read_keeps_its_key_and_is_told() {
        var sealed = documents.sealedCollection();
        var put = put(file(CasePhase.OPEN), idCard(600_000, 1));
        database.getCollection("document-contents.chunks")
                .deleteMany(Filters.and(Filters.eq("files_id", contentId(put.id())), Filters.gt("n", 0)));
        keys.addNewKey();

        assertThat(sealed.rewrite(put.id().text())).isEqualTo(Rewriting.UNREADABLE);

        assertThat(sealed.countNotUnder(TestKeys.NEW)).isEqualTo(1);
        assertThat(documents.find(put.id())).contains(put);
        assertThat(count("document-contents.files")).isEqualTo(1);
        assertThat(sealed.rewrite(newId().text())).isEqualTo(Rewriting.GONE);
    }

    @Test
    void a_look_of_staff_is_recorded_before_anything_is_seen() throws IOException {
        var file = file(CasePhase.OPEN);
        var put = put(file, idCard(9, 1));
        var viewing = new Viewing(documents, reads);
        var reader = new Reader("reviewer-xiaolan", "小榄初审员", "township-reviewer");

        viewing.forStaff(put, reader, "r1", AT).close();
        viewing.forStaff(put, reader, "r2", AT.plusSeconds(1)).close();
        viewing.forHousehold(put).close();

        var own = ReadListing.of(file.id());
        assertThat(reads.list(own, new Page(0, 20))).hasSize(2).first().satisfies(read -> {
            assertThat(read.id()).isEqualTo("r2");
            assertThat(read.documentId()).isEqualTo(put.id().text());
            assertThat(read.subject()).isEqualTo("reviewer-xiaolan");
            assertThat(read.kind()).isEqualTo(DocumentKind.ID_CARD);
        });
        assertThat(reads.count(ReadListing.of(file(CasePhase.OPEN).id()))).isZero();
        assertThat(reads.count(new ReadListing(
                        Optional.of(LocalDate.parse("2026-11-24")), Optional.of("小榄初审员"), Optional.empty())))
                .isEqualTo(2);
        assertThat(reads.count(new ReadListing(
                        Optional.of(LocalDate.parse("2026-11-25")), Optional.empty(), Optional.empty())))
                .isZero();
        assertThatIllegalStateException().isThrownBy(() -> viewing.forStaff(put, reader, "r1", AT));
    }

    private Document.Filed put(CaseFile file, Evidence.Sent sent) {
        var answer = evidence.put(file, HOUSEHOLD, sent, newId(), AT);
        assertThat(answer).isInstanceOf(PutAnswer.Put.class);
        return ((PutAnswer.Put) answer).document();
    }

    private DocumentFacts facts(CaseFile file) {
        var like = put(file, idCard(9, 77));
        documents.remove(like.id());
        var facts = like.facts();
        return new DocumentFacts(
                newId(),
                facts.application(),
                facts.kind(),
                facts.name(),
                facts.type(),
                400_000,
                facts.sha256(),
                facts.by(),
                facts.at());
    }

    private static Evidence.Sent sentNamed(String name) {
        return new Evidence.Sent(DocumentKind.OTHER, name, FileSamples.jpeg(9));
    }

    private <T> List<T> atOnce(int many, java.util.function.IntFunction<T> step) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var steps = IntStream.range(0, many)
                    .<Callable<T>>mapToObj(number -> () -> step.apply(number))
                    .toList();
            var answers = new ArrayList<T>();
            for (Future<T> ended : threads.invokeAll(steps)) {
                answers.add(ended.get());
            }
            return answers;
        }
    }

    private byte[] content(DocumentId id) {
        return read(documents.open(id));
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String contentId(DocumentId id) {
        return database.getCollection("documents", BsonDocument.class)
                .find(Filters.eq("_id", id.text()))
                .first()
                .getDocument("state")
                .getString("contentId")
                .getValue();
    }

    private void setContentId(DocumentId id, String content) {
        database.getCollection("documents")
                .updateOne(Filters.eq("_id", id.text()), Updates.set("state.contentId", content));
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    private void assertNothingStored() {
        assertThat(Arrays.asList(
                        count("documents"), count("document-contents.files"), count("document-contents.chunks")))
                .containsExactly(0L, 0L, 0L);
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
