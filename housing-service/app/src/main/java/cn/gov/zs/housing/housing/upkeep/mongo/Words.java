package cn.gov.zs.housing.housing.upkeep.mongo;

import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;

/** Encrypts and decrypts the words of one document, each for its place in it. */
final class Words {
    private final FieldCipher cipher;
    private final KeyId key;
    private final Place document;

    /** For one document, to be written under one key. */
    Words(FieldCipher cipher, String collection, String id) {
        this.cipher = cipher;
        this.key = cipher.activeKey();
        this.document = new Place(collection, id, "words");
    }

    String key() {
        return key.text();
    }

    String seal(String field, String plain) {
        return cipher.encrypt(key, document.at(field), plain).text();
    }

    String open(String field, String stored) {
        return cipher.decryptText(document.at(field), Ciphertext.read(stored));
    }
}
