package cn.gov.zs.housing.disclosure.proposal.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.proposal.ProposalId;
import cn.gov.zs.housing.disclosure.proposal.Proposals;
import cn.gov.zs.housing.disclosure.proposal.PublicationProposal;
import cn.gov.zs.housing.disclosure.proposal.PublicationProposal.Decision;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Proposals in the collection {@code publication-proposals}, by their ids. */
@Component
final class MongoProposals implements Proposals {
    private static final String COLLECTION = "publication-proposals";
    private static final String ID = "_id";
    private static final String OPEN = "state.open";
    private static final String FOUND_AT = "state.foundAt";
    private static final String DECIDED_AT = "state.decidedAt";

    private final Aggregates<PublicationProposal> proposals;

    MongoProposals(AggregateStore store) {
        proposals = store.of(COLLECTION, ProposalDocument.class, MongoProposals::document, MongoProposals::proposal);
        store.index(COLLECTION, ascending(OPEN, FOUND_AT, ID));
        store.index(COLLECTION, ascending(OPEN, DECIDED_AT, ID));
    }

    @Override
    public boolean add(PublicationProposal proposal) {
        return proposals.create(proposal.id().text(), proposal);
    }

    @Override
    public Optional<PublicationProposal> find(ProposalId id) {
        return proposals.find(id.text()).map(Versioned::state);
    }

    @Override
    public PublicationProposal change(ProposalId id, UnaryOperator<PublicationProposal> change) {
        return proposals.change(id.text(), known -> {
            var next = change.apply(known);
            return next.equals(known) ? Change.none(known) : Change.to(next, List.of(), next);
        });
    }

    @Override
    public List<PublicationProposal> listAfter(Optional<ProposalId> after, int limit) {
        return list(after.map(each -> gt(ID, each.text())).orElse(empty()), ascending(ID), limit);
    }

    @Override
    public List<PublicationProposal> listOpen(int limit) {
        return list(eq(OPEN, true), ascending(FOUND_AT, ID), limit);
    }

    @Override
    public List<PublicationProposal> listDecided(int limit) {
        return list(eq(OPEN, false), descending(DECIDED_AT, ID), limit);
    }

    private List<PublicationProposal> list(Bson which, Bson order, int limit) {
        return proposals.list(which, order, 0, limit).stream()
                .map(Versioned::state)
                .toList();
    }

    private static ProposalDocument document(PublicationProposal proposal) {
        var decision = proposal.decision();
        var accepted = decision.filter(Decision.Accepted.class::isInstance).map(Decision.Accepted.class::cast);
        return new ProposalDocument(
                proposal.id().text(),
                proposal.rule(),
                proposal.shared(),
                proposal.requests().stream().map(RequestNumber::text).toList(),
                proposal.foundAt(),
                decision.isEmpty(),
                decision.map(Decision::at).orElse(null),
                decision.map(Decision::by).orElse(null),
                accepted.map(Decision.Accepted::title).orElse(null),
                accepted.map(Decision.Accepted::item).orElse(null),
                accepted.map(each -> each.duty().text()).orElse(null),
                decision.filter(Decision.Declined.class::isInstance)
                        .map(each -> ((Decision.Declined) each).reason())
                        .orElse(null));
    }

    private static PublicationProposal proposal(ProposalDocument stored) {
        return new PublicationProposal(
                new ProposalId(stored.id()),
                stored.rule(),
                stored.shared(),
                stored.requests().stream().map(RequestNumber::new).toList(),
                stored.foundAt(),
                stored.open() ? Optional.empty() : Optional.of(decision(stored)));
    }

    private static Decision decision(ProposalDocument stored) {
        var by = requireNonNull(stored.decidedBy());
        var at = requireNonNull(stored.decidedAt());
        var duty = stored.duty();
        return duty == null
                ? new Decision.Declined(requireNonNull(stored.reason()), by, at)
                : new Decision.Accepted(
                        requireNonNull(stored.title()), requireNonNull(stored.item()), new DutyId(duty), by, at);
    }
}
