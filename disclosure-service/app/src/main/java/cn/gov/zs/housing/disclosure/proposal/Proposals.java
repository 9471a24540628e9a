package cn.gov.zs.housing.disclosure.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every proposal there was. */
public interface Proposals {
    /** Keeps a new one; false, and nothing happens, when there is one of this id. */
    boolean add(PublicationProposal proposal);

    /** The proposal, if there is one. */
    Optional<PublicationProposal> find(ProposalId id);

    /** Changes one in one atomic write; the change may be decided more than once. Returns what then stands there. */
    PublicationProposal change(ProposalId id, UnaryOperator<PublicationProposal> change);

    /** Those behind this one by their ids. */
    List<PublicationProposal> listAfter(Optional<ProposalId> after, int limit);

    /** Those that nobody has decided, the oldest first. */
    List<PublicationProposal> listOpen(int limit);

    /** Those that were decided, the newest first. */
    List<PublicationProposal> listDecided(int limit);
}
