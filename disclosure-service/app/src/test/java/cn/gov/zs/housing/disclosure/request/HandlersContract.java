package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.HEAD;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Handlers} does. */
public abstract class HandlersContract {
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    /** The one under test, empty. */
    protected abstract Handlers handlers();

    @Test
    void an_officer_is_known_by_what_was_seen_last() {
        handlers().seen(new Handler(OFFICER, MORNING));
        handlers().seen(new Handler(HEAD, MORNING));
        var renamed = new Officer(OFFICER.subject(), "何敏敏");
        handlers().seen(new Handler(renamed, MORNING.plusSeconds(60)));
        handlers().seen(new Handler(OFFICER, MORNING.plusSeconds(30)));
        assertThat(handlers().find(OFFICER.subject())).map(Handler::officer).contains(renamed);
        assertThat(handlers().find("nobody")).isEmpty();
        assertThat(handlers().list()).extracting(Handler::officer).containsExactlyInAnyOrder(renamed, HEAD);
    }
}
