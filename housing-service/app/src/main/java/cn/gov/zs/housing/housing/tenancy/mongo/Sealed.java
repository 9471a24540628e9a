package cn.gov.zs.housing.housing.tenancy.mongo;

import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;

/** Encrypts and decrypts the texts of one document, each for its place in it. */
final class Sealed {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "tenancies";

    private final FieldCipher cipher;
    private final KeyId key;
    private final Place document;

    private Sealed(FieldCipher cipher, KeyId key, Place document) {
        this.cipher = cipher;
        this.key = key;
        this.document = document;
    }

    /** For the document of this id, to be written under one key. */
    static Sealed of(FieldCipher cipher, String id) {
        return new Sealed(cipher, cipher.activeKey(), new Place(COLLECTION, id, "name"));
    }

    KeyId key() {
        return key;
    }

    String seal(String field, String plain) {
        return cipher.encrypt(key, document.at(field), plain).text();
    }

    String open(String field, String stored) {
        return cipher.decryptText(document.at(field), Ciphertext.read(stored));
    }
}
