package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.platform.uploads.ContentAnswer;
import cn.gov.zs.platform.uploads.ContentCheck;
import cn.gov.zs.platform.uploads.ContentFault;
import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.uploads.MediaType;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Adds documents to a case and takes them back, by the case's phase. Who may do so at all was asked before. */
public final class Evidence {
    private final Documents documents;
    private final int largest;
    private final int most;

    /**
     * @param largest file, in bytes
     * @param most documents of a case
     */
    public Evidence(Documents documents, int largest, int most) {
        this.documents = documents;
        this.largest = largest;
        this.most = most;
    }

    /**
     * A file as it came.
     *
     * @param name as the sender calls it
     * @param content its bytes
     */
    public record Sent(DocumentKind kind, String name, byte[] content) {
        @Override
        public String toString() {
            return kind + " of " + content.length + " bytes";
        }
    }

    /** Longest file, in bytes. */
    public int largest() {
        return largest;
    }

    /** Most documents of a case. */
    public int most() {
        return most;
    }

    /**
     * Adds a document.
     *
     * @param id a new number
     */
    public PutAnswer put(CaseFile file, Hand by, Sent sent, DocumentId id, Instant at) {
        if (file.phase() == CasePhase.CLOSED) {
            return new PutAnswer.Closed();
        }
        if (sent.content().length > largest) {
            return new PutAnswer.Unfit(ContentFault.TOO_LARGE);
        }
        var name = FileName.of(sent.name());
        return switch (ContentCheck.of(name, sent.content())) {
            case ContentAnswer.Unfit(ContentFault fault) -> new PutAnswer.Unfit(fault);
            case ContentAnswer.Sound(MediaType type) ->
                keep(
                        new DocumentFacts(
                                id,
                                file.id(),
                                sent.kind(),
                                name.endingAs(type),
                                type,
                                sent.content().length,
                                sha256(sent.content()),
                                by,
                                at),
                        sent.content());
        };
    }

    private PutAnswer keep(DocumentFacts facts, byte[] content) {
        var same = documents.list(facts.application()).stream()
                .filter(Document.Filed.class::isInstance)
                .filter(document -> document.facts().kind() == facts.kind()
                        && document.facts().sha256().equals(facts.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return new PutAnswer.AlreadyThere(same.get());
        }
        return documents.keep(facts, new ByteArrayInputStream(content), most)
                ? new PutAnswer.Put(new Document.Filed(facts))
                : new PutAnswer.Full(most);
    }

    /** Takes a document back. Again is the same as once. */
    public TakeBackAnswer takeBack(CaseFile file, Hand by, DocumentId id, Instant at) {
        var found = find(file, id);
        if (found.isEmpty()) {
            return new TakeBackAnswer.Absent();
        }
        if (!by.isHousehold() && !found.get().facts().by().subject().equals(by.subject())) {
            return new TakeBackAnswer.NotHers();
        }
        return switch (file.phase()) {
            case CLOSED -> new TakeBackAnswer.Closed();
            case DRAFT -> documents.remove(id) ? new TakeBackAnswer.Removed() : new TakeBackAnswer.Absent();
            case OPEN ->
                new TakeBackAnswer.Withdrawn(documents.update(id, document -> switch (document) {
                    case Document.Filed filed -> filed.withdraw(by, at);
                    case Document.Withdrawn withdrawn -> withdrawn;
                }));
        };
    }

    /** The case's document with this number. */
    public Optional<Document> find(CaseFile file, DocumentId id) {
        return documents
                .find(id)
                .filter(document -> document.facts().application().equals(file.id()));
    }

    /** The case's documents, oldest first. */
    public List<Document> list(CaseFile file) {
        return documents.list(file.id());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
