package cn.gov.zs.housing.disclosure.request.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is stored.
 *
 * @param request its number
 * @param mailDueAt when it is to be sent by e-mail; null when it is not
 * @param words ciphertext of what it says, its signatures and its deliveries ({@link LetterWords})
 * @param keyId the key of the ciphertext
 */
record LetterDocument(
        String request,
        int year,
        int ordinal,
        Instant at,
        @Nullable Instant mailDueAt,
        int failures,
        String words,
        String keyId) {}
