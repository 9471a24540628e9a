package cn.gov.zs.housing.disclosure.proposal;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Proposals} does. */
public abstract class ProposalsContract {
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    /** The one under test, empty. */
    protected abstract Proposals proposals();

    @Test
    void gives_back_what_it_was_given_open_or_decided_and_lists_each_where_it_belongs() {
        var first = ProposalSamples.open(1, MORNING);
        var second = ProposalSamples.open(5, MORNING.plusSeconds(60));
        var third = ProposalSamples.open(9, MORNING.plusSeconds(120));
        assertThat(proposals().add(second)).isTrue();
        assertThat(proposals().add(first)).isTrue();
        assertThat(proposals().add(first)).isFalse();
        assertThat(proposals().add(third)).isTrue();
        assertThat(proposals().listOpen(10)).containsExactly(first, second, third);
        assertThat(proposals().find(ProposalSamples.open(20, MORNING).id())).isEmpty();

        var declined = ProposalSamples.decided(
                first, new PublicationProposal.Decision.Declined("涉及个人隐私", OFFICER, MORNING.plusSeconds(200)));
        var accepted = ProposalSamples.decided(
                second,
                new PublicationProposal.Decision.Accepted(
                        "二〇二五年公租房建设计划批复",
                        "policy",
                        new DutyId("00000000-0000-0000-0000-000000000001"),
                        OFFICER,
                        MORNING.plusSeconds(300)));
        assertThat(proposals().change(first.id(), _ -> declined)).isEqualTo(declined);
        assertThat(proposals().change(second.id(), _ -> accepted)).isEqualTo(accepted);
        assertThat(proposals().find(first.id())).contains(declined);
        assertThat(proposals().listOpen(10)).containsExactly(third);
        assertThat(proposals().listDecided(10)).containsExactly(accepted, declined);

        var byId = Stream.of(declined, accepted, third)
                .sorted(Comparator.comparing(each -> each.id().text()))
                .toList();
        assertThat(proposals().listAfter(Optional.empty(), 2)).isEqualTo(byId.subList(0, 2));
        assertThat(proposals().listAfter(Optional.of(byId.get(1).id()), 2)).containsExactly(byId.get(2));
    }
}
