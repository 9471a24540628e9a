package cn.gov.zs.housing.applicant.evidence.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.DocumentFacts;
import cn.gov.zs.housing.applicant.evidence.DocumentId;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.Hand;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.uploads.MediaType;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between documents and their stored form, whose name and digest are encrypted. */
final class DocumentSeal {
    private static final String NAME = "name";
    private static final String SHA_256 = "sha256";

    private final String collection;
    private final FieldCipher cipher;

    DocumentSeal(String collection, FieldCipher cipher) {
        this.collection = collection;
        this.cipher = cipher;
    }

    /** With its name and digest, under this key. */
    StoredDocument filed(StoredDocument arriving, DocumentFacts facts, KeyId key) {
        return arriving.filed(
                key.text(),
                sealed(key, arriving, NAME, facts.name().text()),
                sealed(key, arriving, SHA_256, facts.sha256()));
    }

    /** With another content, and name and digest under that content's key. */
    StoredDocument moved(StoredDocument stored, String content, KeyId key, Instant since) {
        return stored.moved(
                content,
                key.text(),
                sealed(key, stored, NAME, opened(stored, NAME, stored.name())),
                sealed(key, stored, SHA_256, opened(stored, SHA_256, stored.sha256())),
                since);
    }

    Document document(StoredDocument stored) {
        var facts = new DocumentFacts(
                new DocumentId(stored.id()),
                new ApplicationId(stored.applicationId()),
                DocumentKind.valueOf(stored.kind()),
                new FileName(opened(stored, NAME, stored.name())),
                MediaType.valueOf(stored.type()),
                stored.size(),
                opened(stored, SHA_256, stored.sha256()),
                new Hand(stored.bySubject(), stored.byRole()),
                stored.at());
        return switch (stored.phase()) {
            case FILED -> new Document.Filed(facts);
            case WITHDRAWN ->
                new Document.Withdrawn(
                        facts,
                        new Hand(
                                Objects.requireNonNull(stored.withdrawnBySubject()),
                                Objects.requireNonNull(stored.withdrawnByRole())),
                        Objects.requireNonNull(stored.withdrawnAt()));
            case ARRIVING, LEAVING -> throw new IllegalStateException("nobody sees a " + stored);
        };
    }

    private String sealed(KeyId key, StoredDocument stored, String field, String plain) {
        return cipher.encrypt(key, place(stored, field), plain).text();
    }

    private String opened(StoredDocument stored, String field, @Nullable String sealed) {
        return cipher.decryptText(place(stored, field), Ciphertext.read(sealed == null ? "" : sealed));
    }

    private Place place(StoredDocument stored, String field) {
        return new Place(collection, stored.id(), field);
    }
}
