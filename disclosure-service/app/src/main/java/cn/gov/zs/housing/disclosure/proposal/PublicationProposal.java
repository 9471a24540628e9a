package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several asked for the same; the office may publish it of its own accord (条例第四十四条). It says nothing of who asked: only what at least as
 * many applicants wrote as the rule names, and the numbers of their requests.
 *
 * @param id from the first of the requests, so that one group is proposed once
 * @param rule version of the rule by which it was found
 * @param shared the words that they have in common, normalised; may be empty
 * @param requests theirs, the first first; those that came later are added, also after it was decided
 * @param foundAt when, to the millisecond
 * @param decision what the officer made of it; empty until then
 */
public record PublicationProposal(
        ProposalId id,
        String rule,
        List<String> shared,
        List<RequestNumber> requests,
        Instant foundAt,
        Optional<Decision> decision) {

    /** What an officer made of it. */
    public sealed interface Decision {
        /** Who. */
        Officer by();

        /** When, to the millisecond. */
        Instant at();

        /**
         * It is to be published: its duty stands.
         *
         * @param title what the public reads, in the officer's words
         * @param item code of the item of the catalogue
         * @param duty the duty that was opened for it
         */
        record Accepted(String title, String item, DutyId duty, Officer by, Instant at) implements Decision {
            /** Keeps the moment to the millisecond, as the database does. */
            public Accepted {
                at = at.truncatedTo(ChronoUnit.MILLIS);
            }
        }

        /** It is not, and why. */
        record Declined(String reason, Officer by, Instant at) implements Decision {
            /** Keeps the moment to the millisecond, as the database does. */
            public Declined {
                at = at.truncatedTo(ChronoUnit.MILLIS);
            }
        }
    }

    /** Keeps its own copies, and the moment to the millisecond. */
    public PublicationProposal {
        shared = List.copyOf(shared);
        requests = List.copyOf(requests);
        foundAt = foundAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A title to begin with: what they have in common. */
    public String suggestedTitle() {
        return String.join("", shared);
    }

    PublicationProposal joined(RequestNumber another) {
        if (requests.contains(another)) {
            return this;
        }
        var more = new ArrayList<>(requests);
        more.add(another);
        return new PublicationProposal(id, rule, shared, more, foundAt, decision);
    }

    PublicationProposal decided(Decision now) {
        return new PublicationProposal(id, rule, shared, requests, foundAt, Optional.of(now));
    }
}
