package cn.gov.zs.housing.disclosure.proposal;

class InMemoryProposalsTest extends ProposalsContract {
    private final InMemoryProposals proposals = new InMemoryProposals();

    @Override
    protected Proposals proposals() {
        return proposals;
    }
}
