package cn.gov.zs.housing.disclosure.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Proposals without a database, held to the same words by {@link ProposalsContract}. */
public final class InMemoryProposals implements Proposals {
    private final Map<String, PublicationProposal> proposals = new TreeMap<>();

    @Override
    public synchronized boolean add(PublicationProposal proposal) {
        return proposals.putIfAbsent(proposal.id().text(), proposal) == null;
    }

    @Override
    public synchronized Optional<PublicationProposal> find(ProposalId id) {
        return Optional.ofNullable(proposals.get(id.text()));
    }

    @Override
    public synchronized PublicationProposal change(ProposalId id, UnaryOperator<PublicationProposal> change) {
        return Objects.requireNonNull(proposals.computeIfPresent(id.text(), (_, known) -> change.apply(known)));
    }

    @Override
    public synchronized List<PublicationProposal> listAfter(Optional<ProposalId> after, int limit) {
        return proposals.values().stream()
                .filter(each -> after.isEmpty()
                        || each.id().text().compareTo(after.get().text()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<PublicationProposal> listOpen(int limit) {
        return proposals.values().stream()
                .filter(each -> each.decision().isEmpty())
                .sorted(Comparator.comparing(PublicationProposal::foundAt))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<PublicationProposal> listDecided(int limit) {
        return proposals.values().stream()
                .filter(each -> each.decision().isPresent())
                .sorted(Comparator.comparing((PublicationProposal each) ->
                                each.decision().orElseThrow().at())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
