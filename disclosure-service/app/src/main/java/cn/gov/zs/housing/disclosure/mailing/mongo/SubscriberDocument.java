package cn.gov.zs.housing.disclosure.mailing.mongo;

import cn.gov.zs.housing.disclosure.mailing.Pace;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber as it is stored.
 *
 * @param address ciphertext
 * @param keyId the key of the address
 * @param secret ciphertext
 * @param keys the words under which it is found
 * @param look when something is due; null when nothing waits
 * @param expires when something is forgotten; null when all is confirmed
 */
record SubscriberDocument(
        String subscriberId,
        String address,
        String keyId,
        String secret,
        boolean english,
        List<WishDocument> wishes,
        int next,
        List<WaitingDocument> waiting,
        @Nullable Instant heldUntil,
        int failures,
        int refusals,
        List<String> keys,
        @Nullable Instant look,
        @Nullable Instant expires) {

    /**
     * A wish.
     *
     * @param until null once it is confirmed
     * @param confirmedAt null until it is
     * @param from index of the first entry told; 0 until it is confirmed
     */
    record WishDocument(
            int number,
            @Nullable String kind,
            @Nullable String township,
            @Nullable String batch,
            List<String> references,
            Pace pace,
            @Nullable Instant until,
            @Nullable Instant confirmedAt,
            long from) {}

    /**
     * Something to tell.
     *
     * @param wish the wish to be confirmed; 0 for news
     * @param entry null for a confirmation
     * @param index 0 for a confirmation
     */
    record WaitingDocument(int wish, @Nullable String entry, long index, Instant due) {}

    @Override
    public String toString() {
        return "stored subscriber";
    }
}
