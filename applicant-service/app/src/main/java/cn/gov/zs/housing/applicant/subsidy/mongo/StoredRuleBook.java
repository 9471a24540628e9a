package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.admission.SourceDocument;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.RuleBook;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Approved;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Proposed;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Shipped;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion.Withdrawn;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRule;
import cn.gov.zs.housing.applicant.subsidy.mongo.RuleBookDocument.ClassCoefficient;
import cn.gov.zs.housing.applicant.subsidy.mongo.RuleBookDocument.KindCoefficient;
import cn.gov.zs.housing.applicant.subsidy.mongo.RuleBookDocument.State;
import cn.gov.zs.housing.applicant.subsidy.mongo.RuleBookDocument.VersionDocument;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a book to its document and back, through the domain's own constructors. */
final class StoredRuleBook {
    private StoredRuleBook() {}

    static RuleBookDocument document(RuleBook book) {
        return new RuleBookDocument(
                book.versions().stream().map(StoredRuleBook::document).toList());
    }

    static RuleBook book(RuleBookDocument stored) {
        return new RuleBook(
                stored.versions().stream().map(StoredRuleBook::version).toList());
    }

    private static VersionDocument document(RuleVersion version) {
        return switch (version) {
            case Shipped shipped -> document(State.SHIPPED, version, shipped.at(), null, null, null);
            case Proposed proposed -> document(State.PROPOSED, version, null, proposed.entered(), null, null);
            case Approved approved ->
                document(State.APPROVED, version, null, approved.entered(), approved.approved(), null);
            case Withdrawn withdrawn ->
                document(
                        State.WITHDRAWN,
                        version,
                        null,
                        withdrawn.before().entered(),
                        withdrawn.before() instanceof Approved approved ? approved.approved() : null,
                        withdrawn.withdrawn());
        };
    }

    private static VersionDocument document(
            State state,
            RuleVersion version,
            @Nullable Instant shippedAt,
            @Nullable OfficerAct entered,
            @Nullable OfficerAct approved,
            @Nullable OfficerAct withdrawn) {
        var rule = version.rule();
        return new VersionDocument(
                state,
                version.number(),
                rule.firstDay(),
                rule.source().title(),
                rule.source().number().orElse(null),
                rule.source().date().orElse(null),
                rule.sample(),
                rule.rate(),
                rule.areaPerPerson(),
                rule.areaCap(),
                Arrays.stream(IncomeClass.values())
                        .map(each -> new ClassCoefficient(each, rule.coefficient(each)))
                        .toList(),
                Arrays.stream(FamilyKind.values())
                        .map(each -> new KindCoefficient(each, rule.familyCoefficient(each)))
                        .toList(),
                shippedAt,
                entered,
                approved,
                withdrawn);
    }

    private static RuleVersion version(VersionDocument stored) {
        var rule = new SubsidyRule(
                stored.firstDay(),
                new SourceDocument(
                        stored.sourceTitle(),
                        Optional.ofNullable(stored.sourceNumber()),
                        Optional.ofNullable(stored.sourceDate())),
                stored.sample(),
                stored.rate(),
                stored.areaPerPerson(),
                stored.areaCap(),
                stored.coefficients().stream()
                        .collect(Collectors.toMap(ClassCoefficient::incomeClass, ClassCoefficient::coefficient)),
                stored.familyCoefficients().stream()
                        .collect(Collectors.toMap(KindCoefficient::kind, KindCoefficient::coefficient)));
        return switch (stored.state()) {
            case SHIPPED -> new Shipped(stored.number(), rule, There.of(stored.shippedAt()));
            case PROPOSED -> proposed(stored, rule);
            case APPROVED -> new Approved(proposed(stored, rule), There.of(stored.approved()));
            case WITHDRAWN ->
                new Withdrawn(
                        stored.approved() == null
                                ? proposed(stored, rule)
                                : new Approved(proposed(stored, rule), There.of(stored.approved())),
                        There.of(stored.withdrawn()));
        };
    }

    private static Proposed proposed(VersionDocument stored, SubsidyRule rule) {
        return new Proposed(stored.number(), rule, There.of(stored.entered()));
    }
}
