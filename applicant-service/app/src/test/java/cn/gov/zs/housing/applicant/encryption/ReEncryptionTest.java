package cn.gov.zs.housing.applicant.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.encryption.ReEncryption.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReEncryptionTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant UNTIL = NOON.plusSeconds(30);

    private final ReEncryption requested = ReEncryption.requested("subject-security-admin", NOON);

    @Test
    void one_replica_has_the_work_until_it_falls_silent() {
        var taken = requested.takenBy("a", NOON, UNTIL).orElseThrow();

        assertThat(taken.takenBy("a", NOON, UNTIL)).contains(taken);
        assertThat(taken.takenBy("b", UNTIL, UNTIL.plusSeconds(30))).isEmpty();
        assertThat(taken.takenBy("b", UNTIL.plusMillis(1), UNTIL.plusSeconds(30)))
                .map(ReEncryption::walker)
                .contains("b");
    }

    @Test
    void it_ends_done_or_stuck_and_is_nobodys_then() {
        var taken = requested.takenBy("a", NOON, UNTIL).orElseThrow();

        assertThat(taken.ended(0, UNTIL).status()).isEqualTo(Status.DONE);
        assertThat(taken.ended(2, UNTIL))
                .isEqualTo(new ReEncryption("subject-security-admin", NOON, Status.STUCK, 2, null, null, UNTIL));
        assertThat(taken.ended(0, UNTIL).takenBy("a", UNTIL, UNTIL)).isEmpty();
    }
}
