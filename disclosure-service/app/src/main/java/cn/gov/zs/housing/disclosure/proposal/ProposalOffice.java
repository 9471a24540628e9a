package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.DayUnit;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.catalogue.OpenAnswer;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.catalogue.TypedDuty;
import cn.gov.zs.housing.disclosure.request.Requests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Decides on proposals: accepted, the duty to publish stands from that day; declined, the reason does. */
public final class ProposalOffice {
    /** Working days to publish from when it is decided (条例第二十六条; work plan 二（二）（3）). */
    public static final int WORKING_DAYS = 20;

    private final Proposals proposals;
    private final Requests requests;
    private final DutyOffice duties;
    private final Catalogues catalogues;

    public ProposalOffice(Proposals proposals, Requests requests, DutyOffice duties, Catalogues catalogues) {
        this.proposals = proposals;
        this.requests = requests;
        this.duties = duties;
        this.catalogues = catalogues;
    }

    /** The items of the catalogue that what is asked for can be published under. */
    public List<CatalogueItem> items(LocalDate today) {
        return catalogues.inForce(today).stream()
                .flatMap(each -> each.items().stream())
                .filter(each -> each.trigger() == Trigger.TYPED
                        && each.limit().unit() == DayUnit.WORKING
                        && each.limit().within() == WORKING_DAYS)
                .toList();
    }

    /**
     * Accepts a proposal: opens its duty, then writes that it did. Who dies in between leaves a duty that the next acceptance finds.
     *
     * @param title what the public reads, 1 to {@link TypedDuty#LONGEST_TITLE} characters
     * @param item code of the item
     */
    public ProposalAnswer accept(PublicationProposal proposal, String title, String item, Officer by, Instant at) {
        var before = proposals.find(proposal.id()).flatMap(PublicationProposal::decision);
        if (before.isPresent()) {
            return new ProposalAnswer.DecidedBefore(before.get());
        }
        var today = OfficeDay.of(at);
        if (items(today).stream().noneMatch(each -> each.code().equals(item))) {
            return new ProposalAnswer.ItemUnfit();
        }
        if (proposal.requests().stream()
                .flatMap(each -> requests.find(each).stream())
                .anyMatch(each -> ProposalRound.namesApplicant(title, each.state()))) {
            return new ProposalAnswer.TitleNamesApplicant();
        }
        return switch (duties.open(new TypedDuty(item, proposal.id().text(), title, today), by, at)) {
            case OpenAnswer.Opened(var duty) -> accepted(proposal, title, item, duty.id(), by, at);
            case OpenAnswer.OpenBefore(var id) -> accepted(proposal, title, item, id, by, at);
            case OpenAnswer.AroseAhead no -> new ProposalAnswer.NoDuty(no);
            case OpenAnswer.BeforeTheCatalogue no -> new ProposalAnswer.NoDuty(no);
        };
    }

    private ProposalAnswer accepted(
            PublicationProposal proposal, String title, String item, DutyId duty, Officer by, Instant at) {
        return decide(proposal, new PublicationProposal.Decision.Accepted(title, item, duty, by, at));
    }

    /** Declines a proposal. */
    public ProposalAnswer decline(PublicationProposal proposal, String reason, Officer by, Instant at) {
        return reason.isBlank()
                ? new ProposalAnswer.ReasonMissing()
                : decide(proposal, new PublicationProposal.Decision.Declined(reason, by, at));
    }

    private ProposalAnswer decide(PublicationProposal proposal, PublicationProposal.Decision decision) {
        var now = proposals.change(proposal.id(), each -> each.decision().isPresent() ? each : each.decided(decision));
        var stands = now.decision().orElseThrow();
        return stands.equals(decision) ? new ProposalAnswer.Decided(now) : new ProposalAnswer.DecidedBefore(stands);
    }
}
