package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.MaskedIdNumber;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.Claim;
import cn.gov.zs.housing.applicant.subsidy.GrantDeed;
import cn.gov.zs.housing.applicant.subsidy.PaidMonth;
import cn.gov.zs.housing.applicant.subsidy.Standing;
import cn.gov.zs.housing.applicant.subsidy.SubsidyFacts;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrant;
import cn.gov.zs.housing.applicant.subsidy.mongo.GrantDocument.ClaimDocument;
import cn.gov.zs.housing.applicant.subsidy.mongo.GrantDocument.DeedDocument;
import cn.gov.zs.housing.applicant.subsidy.mongo.GrantDocument.FactsDocument;
import cn.gov.zs.housing.applicant.subsidy.mongo.GrantDocument.PaidDocument;
import cn.gov.zs.housing.applicant.subsidy.mongo.GrantDocument.PartDocument;
import cn.gov.zs.housing.applicant.subsidy.mongo.GrantDocument.StandingDocument;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a grant to its document and back; name, account and words are encrypted, each for its place. */
final class GrantCodec {
    /** Bound into every ciphertext: renaming it is a migration. */
    static final String COLLECTION = "subsidy-grants";

    private static final String HOLDER = "holder";
    private static final String BANK = "bank";
    private static final String ACCOUNT = "account";
    private static final String WHY = "why.reason";

    private final FieldCipher cipher;

    GrantCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    private static String claimField(int claim) {
        return "claims." + claim + ".reason";
    }

    private static String deedField(int place) {
        return "history." + place + ".reason";
    }

    GrantDocument document(SubsidyGrant grant) {
        var id = grant.application().text();
        var sealing = Sealing.of(cipher, COLLECTION, id);
        return new GrantDocument(
                id,
                grant.township().code(),
                grant.owner().orElse(null),
                sealing.seal(HOLDER, grant.holder().text()),
                grant.maskedId().toString(),
                grant.from().toString(),
                grant.facts().stream().map(GrantCodec::facts).toList(),
                grant.account()
                        .map(account -> sealing.seal(BANK, account.bank()))
                        .orElse(null),
                grant.account()
                        .map(account -> sealing.seal(ACCOUNT, account.whole()))
                        .orElse(null),
                grant.standing().name(),
                why(grant.standing(), sealing),
                grant.paid().stream()
                        .map(month -> new PaidDocument(
                                month.month().toString(),
                                month.amount(),
                                month.list().toString(),
                                month.paidOn()))
                        .toList(),
                grant.claims().stream().map(claim -> claim(claim, sealing)).toList(),
                IntStream.range(0, grant.history().size())
                        .mapToObj(place -> deed(grant.history().get(place), place, sealing))
                        .toList(),
                grant.history().getFirst().act().at(),
                sealing.key());
    }

    private static FactsDocument facts(SubsidyGrant.FactsFrom facts) {
        return new FactsDocument(
                facts.from().toString(),
                facts.facts().persons(),
                facts.facts().incomeClass(),
                facts.facts().kinds().stream().sorted().toList());
    }

    private static @Nullable StandingDocument why(Standing standing, Sealing sealing) {
        return switch (standing) {
            case Standing.Granted _ -> null;
            case Standing.Paused paused ->
                new StandingDocument(null, null, null, sealing.seal(WHY, paused.reason()), paused.act());
            case Standing.Stopped stopped ->
                new StandingDocument(
                        stopped.from().toString(),
                        stopped.lostOn(),
                        stopped.ground(),
                        sealing.seal(WHY, stopped.reason()),
                        stopped.act());
        };
    }

    private static ClaimDocument claim(Claim claim, Sealing sealing) {
        return new ClaimDocument(
                claim.id(),
                claim.months().stream()
                        .map(part -> new PartDocument(part.month().toString(), part.amount()))
                        .toList(),
                sealing.seal(claimField(claim.id()), claim.reason()),
                claim.act(),
                claim.settlements());
    }

    private static DeedDocument deed(GrantDeed deed, int place, Sealing sealing) {
        return new DeedDocument(
                deed.kind(),
                deed.act(),
                deed.month().map(YearMonth::toString).orElse(null),
                deed.reason().isEmpty() ? null : sealing.seal(deedField(place), deed.reason()));
    }

    SubsidyGrant grant(GrantDocument stored) {
        var sealing = Sealing.of(cipher, COLLECTION, stored.id());
        return new SubsidyGrant(
                new ApplicationId(stored.id()),
                Townships.get(stored.township()),
                Optional.ofNullable(stored.owner()),
                new PersonName(sealing.open(HOLDER, stored.holder())),
                MaskedIdNumber.valueOf(stored.maskedId()),
                YearMonth.parse(stored.fromMonth()),
                stored.facts().stream().map(GrantCodec::facts).toList(),
                account(stored, sealing),
                standing(stored, sealing),
                stored.paid().stream()
                        .map(month -> new PaidMonth(
                                YearMonth.parse(month.month()),
                                month.amount(),
                                YearMonth.parse(month.list()),
                                month.paidOn()))
                        .toList(),
                stored.claims().stream().map(claim -> claim(claim, sealing)).toList(),
                IntStream.range(0, stored.history().size())
                        .mapToObj(place -> deed(stored.history().get(place), place, sealing))
                        .toList());
    }

    private static SubsidyGrant.FactsFrom facts(FactsDocument stored) {
        return new SubsidyGrant.FactsFrom(
                YearMonth.parse(stored.from()),
                new SubsidyFacts(stored.persons(), stored.incomeClass(), Set.copyOf(stored.kinds())));
    }

    private static Optional<BankAccount> account(GrantDocument stored, Sealing sealing) {
        return stored.account() == null
                ? Optional.empty()
                : Optional.of(BankAccount.of(
                        sealing.open(BANK, There.of(stored.bank())), sealing.open(ACCOUNT, stored.account())));
    }

    private static Standing standing(GrantDocument stored, Sealing sealing) {
        var why = stored.why();
        return switch (stored.standing()) {
            case GRANTED -> new Standing.Granted();
            case PAUSED ->
                new Standing.Paused(
                        sealing.open(WHY, There.of(why).reason()), There.of(why).act());
            case STOPPED ->
                new Standing.Stopped(
                        YearMonth.parse(There.of(There.of(why).from())),
                        There.of(There.of(why).lostOn()),
                        There.of(There.of(why).ground()),
                        sealing.open(WHY, There.of(why).reason()),
                        There.of(why).act());
        };
    }

    private static Claim claim(ClaimDocument stored, Sealing sealing) {
        return new Claim(
                stored.id(),
                stored.months().stream()
                        .map(part -> new Claim.Part(YearMonth.parse(part.month()), part.amount()))
                        .toList(),
                sealing.open(claimField(stored.id()), stored.reason()),
                stored.act(),
                stored.settlements());
    }

    private static GrantDeed deed(DeedDocument stored, int place, Sealing sealing) {
        return new GrantDeed(
                stored.kind(),
                stored.act(),
                Optional.ofNullable(stored.month()).map(YearMonth::parse),
                stored.reason() == null ? "" : sealing.open(deedField(place), stored.reason()));
    }
}
