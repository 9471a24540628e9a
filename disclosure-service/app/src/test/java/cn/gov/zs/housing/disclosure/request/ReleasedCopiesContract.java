package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.redaction.Box;
import cn.gov.zs.platform.uploads.FileName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ReleasedCopies} does. */
public abstract class ReleasedCopiesContract {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    /** The one under test, empty. */
    protected abstract ReleasedCopies copies();

    protected static ReleasedCopies.Original original(String id) {
        return new ReleasedCopies.Original(id, new FileName("合同.pdf"), NOW.toEpochMilli());
    }

    protected static ReleasedCopy copy(String id, int warnings) {
        return new ReleasedCopy(
                id,
                new FileName("合同.pdf"),
                "sha256:1",
                List.of(new Box(1, 2, 3, 4, 5)),
                List.of(new ReleasedCopy.PageDigests(1, 1240, 1754, "sha256:2", "sha256:2")),
                warnings,
                "sha256:3",
                OFFICER,
                NOW);
    }

    @Test
    void originals_and_copies_come_back_to_their_own_request_and_the_first_copy_stays() {
        copies().keep(number(1), original("a"), new byte[] {1});
        copies().release(number(1), copy("a", 0), new byte[] {2});
        copies().release(number(1), copy("a", 7), new byte[] {3});
        assertThat(copies().listOriginals(number(1))).containsExactly(original("a"));
        assertThat(copies().list(number(1))).containsExactly(copy("a", 0));
        assertThat(copies().original(number(1), "a"))
                .hasValueSatisfying(content -> assertThat(content).containsExactly(1));
        assertThat(copies().copy(number(1), "a"))
                .hasValueSatisfying(content -> assertThat(content).containsExactly(2));
        assertThat(copies().original(number(2), "a")).isEmpty();
        assertThat(copies().copy(number(2), "a")).isEmpty();
        assertThat(copies().list(number(2))).isEmpty();
    }

    @Test
    void originals_and_copies_of_a_request_go_at_once_and_those_of_another_stay() {
        for (int n = 1; n <= 2; n++) {
            copies().keep(number(n), original("a" + n), new byte[] {1});
            copies().release(number(n), copy("a" + n, 0), new byte[] {2});
        }
        copies().removeAll(number(1));
        assertThat(copies().listOriginals(number(1))).isEmpty();
        assertThat(copies().original(number(1), "a1")).isEmpty();
        assertThat(copies().list(number(1))).isEmpty();
        assertThat(copies().copy(number(1), "a1")).isEmpty();
        assertThat(copies().listOriginals(number(2))).hasSize(1);
        assertThat(copies().list(number(2))).hasSize(1);
    }
}
