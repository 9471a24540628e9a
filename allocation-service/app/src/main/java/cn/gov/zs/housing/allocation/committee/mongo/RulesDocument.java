package cn.gov.zs.housing.allocation.committee.mongo;

import cn.gov.zs.housing.allocation.committee.CommitteeRule;
import cn.gov.zs.housing.allocation.committee.RuleBook;
import cn.gov.zs.housing.allocation.committee.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules as they are stored. */
record RulesDocument(List<VersionDocument> versions) {

    record RuleDocument(
            int quorumParts,
            int quorumOf,
            int least,
            int neededParts,
            int neededOf,
            LocalDate from,
            String basis,
            boolean sample) {

        static RuleDocument from(CommitteeRule r) {
            return new RuleDocument(
                    r.quorum().parts(),
                    r.quorum().of(),
                    r.least(),
                    r.needed().parts(),
                    r.needed().of(),
                    r.from(),
                    r.basis(),
                    r.sample());
        }

        CommitteeRule toDomain() {
            return new CommitteeRule(
                    new Share(quorumParts, quorumOf), least, new Share(neededParts, neededOf), from, basis, sample);
        }
    }

    record ConfirmationDocument(String by, Instant at) {}

    record VersionDocument(
            int number,
            RuleDocument rule,
            String enteredBy,
            Instant enteredAt,
            @Nullable ConfirmationDocument confirmation) {}

    static RulesDocument from(RuleBook book) {
        return new RulesDocument(book.versions().stream()
                .map(v -> new VersionDocument(
                        v.number(),
                        RuleDocument.from(v.rule()),
                        v.enteredBy(),
                        v.enteredAt(),
                        v.confirmation()
                                .map(c -> new ConfirmationDocument(c.by(), c.at()))
                                .orElse(null)))
                .toList());
    }

    RuleBook toDomain() {
        return new RuleBook(versions.stream()
                .map(v -> new RuleBook.Version(
                        v.number,
                        v.rule.toDomain(),
                        v.enteredBy,
                        v.enteredAt,
                        Optional.ofNullable(v.confirmation).map(c -> new RuleBook.Confirmation(c.by, c.at))))
                .toList());
    }
}
