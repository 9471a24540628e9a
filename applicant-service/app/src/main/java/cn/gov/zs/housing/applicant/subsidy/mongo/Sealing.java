package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;

/** Encrypts the personal fields of one document, each for its place. */
final class Sealing {
    private final FieldCipher cipher;
    private final KeyId key;
    private final String collection;
    private final String document;

    private Sealing(FieldCipher cipher, String collection, String document) {
        this.cipher = cipher;
        this.key = cipher.activeKey();
        this.collection = collection;
        this.document = document;
    }

    /** For a document of this collection; the collection's name is bound into every ciphertext, so renaming it is a migration. */
    static Sealing of(FieldCipher cipher, String collection, String document) {
        return new Sealing(cipher, collection, document);
    }

    /** The key of all its ciphertexts. */
    String key() {
        return key.text();
    }

    String seal(String field, String plain) {
        return cipher.encrypt(key, new Place(collection, document, field), plain)
                .text();
    }

    String open(String field, String sealed) {
        return cipher.decryptText(new Place(collection, document, field), Ciphertext.read(sealed));
    }
}
