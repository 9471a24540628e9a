package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.PublicFacts;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Contact;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Hukou;
import cn.gov.zs.housing.applicant.household.HukouElsewhere;
import cn.gov.zs.housing.applicant.identity.PlainText;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a household declared (申报). It never changes; a correction is another declaration of the same case.
 *
 * @param id the application
 * @param entry who put it in, and how
 * @param ownerSubject Keycloak subject of the household; empty while a household that applied on paper has no account
 * @param category what it applies in
 * @param formOfSupport what it asks for
 * @param household who applies
 * @param contact how it is reached; never published
 * @param hukou 户籍地址
 * @param current 现住地址
 * @param employer 工作单位, at most 100 characters; empty without one
 * @param consentedAt when the household consented to verification; without consent there is no declaration
 *     (住建部令第11号 art. 8)
 * @param submittedAt when it arrived
 */
public record Declaration(
        ApplicationId id,
        Entry entry,
        Optional<String> ownerSubject,
        ApplicationCategory category,
        FormOfSupport formOfSupport,
        Household household,
        Contact contact,
        Hukou hukou,
        Address current,
        String employer,
        Instant consentedAt,
        Instant submittedAt) {
    /** Longest name of an employer. */
    public static final int MAX_EMPLOYER = 100;

    /** @throws IllegalArgumentException if the employer is too long or could hold an identity number */
    public Declaration {
        if (employer.length() > MAX_EMPLOYER || PlainText.holdsIdNumber(employer)) {
            throw new IllegalArgumentException("not an employer's name");
        }
    }

    /** This in the place of an earlier declaration of the same case: who put it in, whose it is and when it came stay. */
    Declaration inPlaceOf(Declaration earlier) {
        return new Declaration(
                earlier.id,
                earlier.entry,
                earlier.ownerSubject,
                category,
                formOfSupport,
                household,
                contact,
                hukou,
                current,
                employer,
                earlier.consentedAt,
                earlier.submittedAt);
    }

    /** @throws IllegalArgumentException if the other is another case's, or another township's, declaration */
    void requireSameCase(Declaration other) {
        if (!other.id.equals(id) || !other.township().equals(township())) {
            throw new IllegalArgumentException("not a declaration of application " + id);
        }
    }

    /** What a notice says of it: the items the plan names, the identity number masked, addresses to village level. */
    public PublicFacts publicFacts() {
        return new PublicFacts(
                household.applicant().name().text(),
                household.applicant().idNumber().masked(),
                hukou.publicText(),
                current.publicText(),
                employer,
                household.size(),
                household.perHeadFloorArea(),
                household.declaredAssets().amount(),
                household.perHeadMonthlyIncome(),
                category);
    }

    /** The township that makes the first review: that of hukou, or where it lives now when hukou is elsewhere (decision 0156). */
    public Township township() {
        return hukouTownship().orElseGet(current::township);
    }

    /** The township of hukou; empty when hukou is outside of Zhongshan. */
    public Optional<Township> hukouTownship() {
        return switch (hukou) {
            case Address address -> Optional.of(address.township());
            case HukouElsewhere _ -> Optional.empty();
        };
    }

    /**
     * The codes of the villages whose clerks see the case: the place of hukou, and where it lives now when that lies in the same
     * township (decision 0115).
     */
    public List<String> villages() {
        return Stream.of(hukou, current)
                .flatMap(place -> place instanceof Address address ? Stream.of(address) : Stream.empty())
                .filter(address -> address.township().equals(township()))
                .map(address -> address.village().code())
                .distinct()
                .toList();
    }

    /** The application's number: logs follow the case, not the person. */
    @Override
    public String toString() {
        return "declaration of application " + id;
    }
}
