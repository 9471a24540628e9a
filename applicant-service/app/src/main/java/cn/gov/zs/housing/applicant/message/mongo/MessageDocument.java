package cn.gov.zs.housing.applicant.message.mongo;

import cn.gov.zs.housing.applicant.message.ChannelKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is stored.
 *
 * @param parameters ciphertext of a JSON array
 * @param unread whether nobody has read it; lists ask for it
 * @param due when a delivery wants attention; null when none does
 * @param delivered when the last delivery was over; null while one is not
 * @param keyId the key of all its ciphertexts
 */
record MessageDocument(
        String id,
        String application,
        String owner,
        String kind,
        String parameters,
        @Nullable LocalDate by,
        Instant at,
        boolean unread,
        @Nullable Instant readAt,
        List<DeliveryDocument> deliveries,
        @Nullable Instant due,
        @Nullable Instant delivered,
        String keyId) {

    /** How a delivery stands. */
    enum Standing {
        QUEUED,
        UNDER_WAY,
        RETRYING,
        SENT,
        FAILED
    }

    /**
     * A delivery.
     *
     * @param at when it is due, or was over
     * @param answer ciphertext: servers repeat addresses in what they answer; null where there is none
     */
    record DeliveryDocument(
            ChannelKind channel,
            int tries,
            Standing standing,
            Instant at,
            @Nullable String answer) {
        @Override
        public String toString() {
            return "stored delivery " + channel + ", " + standing;
        }
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored message " + id;
    }
}
