package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.catalogue.OpenAnswer;

/** Every answer to an officer who decides on a proposal. */
public sealed interface ProposalAnswer {
    /** It is decided, now or before in the same way. */
    record Decided(PublicationProposal now) implements ProposalAnswer {}

    /** It was decided otherwise before. */
    record DecidedBefore(PublicationProposal.Decision decision) implements ProposalAnswer {}

    /** Nothing is declined without a reason. */
    record ReasonMissing() implements ProposalAnswer {}

    /** The title is read by everybody and holds the name of somebody who asked, or where she is reached. */
    record TitleNamesApplicant() implements ProposalAnswer {}

    /** No such item, or none that an officer opens and that gives 20 working days. */
    record ItemUnfit() implements ProposalAnswer {}

    /** Its duty could not be opened. */
    record NoDuty(OpenAnswer why) implements ProposalAnswer {}
}
