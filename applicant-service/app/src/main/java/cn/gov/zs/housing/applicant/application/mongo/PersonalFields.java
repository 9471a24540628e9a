package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;

/** Encrypts what stored applications say of a person, and gives each identity number its index entry. */
final class PersonalFields {
    /** Bound into every ciphertext: renaming it is a migration. */
    private static final String COLLECTION = "applications";

    private static final String PURPOSE = "id-number";

    private final FieldCipher cipher;
    private final BlindIndex index;

    PersonalFields(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    /** The fields of one document on their way into it, all under the key that is active now. */
    Sealing sealing(String document) {
        return new Sealing(cipher.activeKey(), document, "");
    }

    /** The fields of one document on their way out of it. */
    Opening opening(String document) {
        return new Opening(document, "");
    }

    /** One document's fields and their one key. */
    final class Sealing {
        private final KeyId key;
        private final String document;
        private final String prefix;

        private Sealing(KeyId key, String document, String prefix) {
            this.key = key;
            this.document = document;
            this.prefix = prefix;
        }

        /** The same for a part of the document, whose fields have this path before their own. */
        Sealing of(String part) {
            return new Sealing(key, document, prefix + part + ".");
        }

        String keyId() {
            return key.text();
        }

        String seal(String field, String plain) {
            return cipher.encrypt(key, new Place(COLLECTION, document, prefix + field), plain)
                    .text();
        }
    }

    /** One document's fields, whatever key each is under. */
    final class Opening {
        private final String document;
        private final String prefix;

        private Opening(String document, String prefix) {
            this.document = document;
            this.prefix = prefix;
        }

        /** The same for a part of the document, whose fields have this path before their own. */
        Opening of(String part) {
            return new Opening(document, prefix + part + ".");
        }

        /** @throws cn.gov.zs.platform.crypto.UndecipherableException if it was changed or stands in the wrong place */
        String open(String field, String stored) {
            return cipher.decryptText(new Place(COLLECTION, document, prefix + field), Ciphertext.read(stored));
        }
    }

    /** The number's form is one for all its spellings, see {@link IdNumber#read}. */
    String entry(IdNumber number) {
        return index.entry(PURPOSE, number.whole());
    }

    /** The path of a co-applicant in the document. */
    static String coApplicant(int place) {
        return "household.coApplicants." + place;
    }

    /** The path of where a home is. */
    static String home(int place) {
        return "household.housing.homes." + place + ".place";
    }

    /** The path of where a residential plot is. */
    static String plot(int place) {
        return "household.housing.plots." + place + ".place";
    }
}
