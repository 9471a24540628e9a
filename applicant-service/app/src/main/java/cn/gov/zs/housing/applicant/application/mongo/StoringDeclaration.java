package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.AddressDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HouseholdDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.PersonDocument;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.identity.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a declaration to its document, encrypting what it says of persons. */
final class StoringDeclaration {
    private StoringDeclaration() {}

    static DeclarationDocument document(Declaration declaration, PersonalFields.Sealing sealing) {
        return new DeclarationDocument(
                declaration.ownerSubject(),
                declaration.category(),
                household(declaration.household(), sealing),
                address(declaration.hukou(), "hukou", sealing),
                address(declaration.current(), "current", sealing),
                declaration.employer(),
                declaration.consentedAt(),
                declaration.submittedAt());
    }

    private static HouseholdDocument household(Household household, PersonalFields.Sealing sealing) {
        var circumstances = household.circumstances();
        return new HouseholdDocument(
                person(household.applicant(), null, "household.applicant", sealing),
                coApplicants(household, sealing),
                household.dwelling() instanceof Dwelling.OwnHome home ? home.floorArea() : null,
                household.yearlyIncome().amount(),
                household.declaredAssets().amount(),
                circumstances.incomeClass(),
                circumstances.singleParent(),
                circumstances.furtherGenerations(),
                circumstances.specialStatuses(),
                circumstances.parentsOwnTwoHomes());
    }

    private static List<PersonDocument> coApplicants(Household household, PersonalFields.Sealing sealing) {
        var coApplicants = household.coApplicants();
        return IntStream.range(0, coApplicants.size())
                .mapToObj(place -> person(
                        coApplicants.get(place).person(),
                        coApplicants.get(place).relation(),
                        PersonalFields.coApplicant(place),
                        sealing))
                .toList();
    }

    private static PersonDocument person(
            Person person, @Nullable Relation relation, String path, PersonalFields.Sealing sealing) {
        return new PersonDocument(
                sealing.seal(path + ".name", person.name().text()),
                sealing.seal(path + ".idNumber", person.idNumber().whole()),
                relation);
    }

    private static AddressDocument address(Address address, String path, PersonalFields.Sealing sealing) {
        return new AddressDocument(
                address.township().code(), address.community(), sealing.seal(path + ".detail", address.detail()));
    }
}
