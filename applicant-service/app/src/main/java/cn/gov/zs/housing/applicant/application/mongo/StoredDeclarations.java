package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.AddressDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.AssetsDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.ContactDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HouseholdDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HousingDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HukouDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.IncomeDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.PersonDocument;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Assets;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Contact;
import cn.gov.zs.housing.applicant.household.Home;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Housing;
import cn.gov.zs.housing.applicant.household.Hukou;
import cn.gov.zs.housing.applicant.household.HukouElsewhere;
import cn.gov.zs.housing.applicant.household.Income;
import cn.gov.zs.housing.applicant.household.Plot;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import cn.gov.zs.housing.applicant.township.Provinces;
import cn.gov.zs.housing.applicant.township.Villages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From a stored declaration to what the household declared, through the domain's own constructors. */
final class StoredDeclarations {
    private final PersonalFields.Opening fields;

    private StoredDeclarations(PersonalFields.Opening fields) {
        this.fields = fields;
    }

    static Declaration declaration(ApplicationId id, DeclarationDocument stored, PersonalFields.Opening fields) {
        var read = new StoredDeclarations(fields);
        var entry = stored.entry();
        return new Declaration(
                id,
                new Entry(entry.channel(), entry.subject(), entry.name()),
                Optional.ofNullable(stored.ownerSubject()),
                stored.category(),
                stored.formOfSupport(),
                read.household(stored.household()),
                read.contact(stored.contact()),
                read.hukou(stored.hukou()),
                read.address(stored.current(), "current"),
                stored.employer(),
                stored.consentedAt(),
                stored.submittedAt());
    }

    private Household household(HouseholdDocument stored) {
        return new Household(
                person(stored.applicant(), "household.applicant"),
                coApplicants(stored.coApplicants()),
                housing(stored.housing()),
                stored.incomes().stream().map(StoredDeclarations::income).toList(),
                assets(stored.assets()),
                new Circumstances(
                        stored.incomeClass(),
                        stored.singleParent(),
                        stored.furtherGenerations(),
                        stored.specialStatuses(),
                        stored.parentsOwnTwoHomes(),
                        Optional.ofNullable(stored.migrantPoints())));
    }

    private Housing housing(HousingDocument stored) {
        var homes = stored.homes();
        var plots = stored.plots();
        return new Housing(
                stored.current(),
                IntStream.range(0, homes.size())
                        .mapToObj(at -> new Home(
                                open(PersonalFields.home(at), homes.get(at).place()),
                                homes.get(at).ownership(),
                                homes.get(at).floorArea()))
                        .toList(),
                IntStream.range(0, plots.size())
                        .mapToObj(at -> new Plot(
                                open(PersonalFields.plot(at), plots.get(at).place()),
                                plots.get(at).area()))
                        .toList(),
                Optional.ofNullable(stored.lastTransfer()),
                stored.underHousingSecurity(),
                stored.earlierBenefit());
    }

    private static Income income(IncomeDocument stored) {
        return new Income(stored.member(), stored.kind(), new Yuan(stored.monthly()), stored.months());
    }

    private static Assets assets(AssetsDocument stored) {
        return new Assets(
                new Yuan(stored.deposits()),
                new Yuan(stored.vehicles()),
                new Yuan(stored.securities()),
                new Yuan(stored.property()),
                new Yuan(stored.other()));
    }

    private Contact contact(ContactDocument stored) {
        return new Contact(
                new PhoneNumber(open("contact.phone", stored.phone())),
                Optional.ofNullable(stored.email()).map(email -> new EmailAddress(open("contact.email", email))));
    }

    private List<CoApplicant> coApplicants(List<PersonDocument> stored) {
        return IntStream.range(0, stored.size())
                .mapToObj(place -> new CoApplicant(
                        person(stored.get(place), PersonalFields.coApplicant(place)),
                        StoredApplications.there(stored.get(place).relation())))
                .toList();
    }

    private Person person(PersonDocument person, String path) {
        return new Person(
                new PersonName(open(path + ".name", person.name())),
                IdNumber.kept(open(path + ".idNumber", person.idNumber())));
    }

    private Hukou hukou(HukouDocument stored) {
        var village = stored.village();
        var detail = open("hukou.detail", stored.detail());
        return village == null
                ? new HukouElsewhere(
                        Provinces.get(StoredApplications.there(stored.province())),
                        open("hukou.county", StoredApplications.there(stored.county())),
                        detail)
                : new Address(Villages.get(village), detail);
    }

    private Address address(AddressDocument address, String path) {
        return new Address(Villages.get(address.village()), open(path + ".detail", address.detail()));
    }

    private String open(String field, String ciphertext) {
        return fields.open(field, ciphertext);
    }
}
