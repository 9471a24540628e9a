package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.AddressDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HouseholdDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.PersonDocument;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.township.Townships;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** From a stored declaration to the declaration, through the domain's own constructors. */
final class StoredDeclaration {
    private final PersonalFields.Opening fields;

    private StoredDeclaration(PersonalFields.Opening fields) {
        this.fields = fields;
    }

    static Declaration declaration(ApplicationId id, DeclarationDocument stored, PersonalFields.Opening fields) {
        var read = new StoredDeclaration(fields);
        return new Declaration(
                id,
                stored.ownerSubject(),
                stored.category(),
                read.household(stored.household()),
                read.address(stored.hukou(), "hukou"),
                read.address(stored.current(), "current"),
                stored.employer(),
                stored.consentedAt(),
                stored.submittedAt());
    }

    private Household household(HouseholdDocument stored) {
        var floorArea = stored.floorArea();
        return new Household(
                person(stored.applicant(), "household.applicant"),
                coApplicants(stored.coApplicants()),
                floorArea == null ? new Dwelling.NoHome() : new Dwelling.OwnHome(floorArea),
                new Yuan(stored.yearlyIncome()),
                new Yuan(stored.declaredAssets()),
                new Circumstances(
                        stored.incomeClass(),
                        stored.singleParent(),
                        stored.furtherGenerations(),
                        stored.specialStatuses(),
                        stored.parentsOwnTwoHomes()));
    }

    private List<CoApplicant> coApplicants(List<PersonDocument> stored) {
        return IntStream.range(0, stored.size())
                .mapToObj(place -> new CoApplicant(
                        person(stored.get(place), PersonalFields.coApplicant(place)),
                        Objects.requireNonNull(stored.get(place).relation(), "a stored co-applicant has a relation")))
                .toList();
    }

    private Person person(PersonDocument person, String path) {
        return new Person(
                new PersonName(fields.open(path + ".name", person.name())),
                IdNumber.kept(fields.open(path + ".idNumber", person.idNumber())));
    }

    private Address address(AddressDocument address, String path) {
        return new Address(
                Townships.get(address.township()),
                address.community(),
                fields.open(path + ".detail", address.detail()));
    }
}
