package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.request.RequestSamples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Proposals for tests. */
public final class ProposalSamples {
    private ProposalSamples() {}

    /** One that nobody decided, around this request. */
    public static PublicationProposal open(int first, Instant at) {
        return new PublicationProposal(
                ProposalId.of(RequestSamples.number(first)),
                "2026-1",
                List.of("2025年公租房建设计划批复"),
                List.of(RequestSamples.number(first), RequestSamples.number(first + 1)),
                at,
                Optional.empty());
    }

    /** The same, decided so. */
    public static PublicationProposal decided(PublicationProposal open, PublicationProposal.Decision decision) {
        return open.decided(decision);
    }
}
