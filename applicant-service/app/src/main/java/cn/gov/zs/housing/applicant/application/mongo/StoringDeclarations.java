package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.AddressDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.AssetsDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.ContactDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.EntryDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HomeDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HouseholdDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HousingDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.HukouDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.IncomeDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.PersonDocument;
import cn.gov.zs.housing.applicant.application.mongo.DeclarationDocument.PlotDocument;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Assets;
import cn.gov.zs.housing.applicant.household.Contact;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Housing;
import cn.gov.zs.housing.applicant.household.Hukou;
import cn.gov.zs.housing.applicant.household.HukouElsewhere;
import cn.gov.zs.housing.applicant.household.Income;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From what a household declared to its part of the document, encrypting what it says of persons. */
final class StoringDeclarations {
    private final PersonalFields.Sealing sealing;

    StoringDeclarations(PersonalFields.Sealing sealing) {
        this.sealing = sealing;
    }

    DeclarationDocument document(Declaration declaration) {
        return new DeclarationDocument(
                entry(declaration.entry()),
                declaration.ownerSubject().orElse(null),
                declaration.category(),
                declaration.formOfSupport(),
                household(declaration.household()),
                contact(declaration.contact()),
                hukou(declaration.hukou()),
                address(declaration.current(), "current"),
                declaration.employer(),
                declaration.consentedAt(),
                declaration.submittedAt());
    }

    private static EntryDocument entry(Entry entry) {
        return new EntryDocument(entry.channel(), entry.subject(), entry.name());
    }

    private ContactDocument contact(Contact contact) {
        return new ContactDocument(
                sealing.seal("contact.phone", contact.phone().text()),
                contact.email()
                        .map(EmailAddress::text)
                        .map(text -> sealing.seal("contact.email", text))
                        .orElse(null));
    }

    private HouseholdDocument household(Household household) {
        var circumstances = household.circumstances();
        return new HouseholdDocument(
                person(household.applicant(), null, "household.applicant"),
                coApplicants(household),
                housing(household.housing()),
                household.incomes().stream().map(StoringDeclarations::income).toList(),
                assets(household.assets()),
                circumstances.incomeClass(),
                circumstances.singleParent(),
                circumstances.furtherGenerations(),
                circumstances.specialStatuses(),
                circumstances.parentsOwnTwoHomes(),
                circumstances.migrantPoints().orElse(null));
    }

    private List<PersonDocument> coApplicants(Household household) {
        var coApplicants = household.coApplicants();
        return IntStream.range(0, coApplicants.size())
                .mapToObj(place -> person(
                        coApplicants.get(place).person(),
                        coApplicants.get(place).relation(),
                        PersonalFields.coApplicant(place)))
                .toList();
    }

    private PersonDocument person(Person person, @Nullable Relation relation, String path) {
        return new PersonDocument(
                sealing.seal(path + ".name", person.name().text()),
                sealing.seal(path + ".idNumber", person.idNumber().whole()),
                relation);
    }

    private HousingDocument housing(Housing housing) {
        var homes = housing.homes();
        var plots = housing.plots();
        return new HousingDocument(
                housing.current(),
                IntStream.range(0, homes.size())
                        .mapToObj(at -> new HomeDocument(
                                sealing.seal(
                                        PersonalFields.home(at), homes.get(at).place()),
                                homes.get(at).ownership(),
                                homes.get(at).floorArea()))
                        .toList(),
                IntStream.range(0, plots.size())
                        .mapToObj(at -> new PlotDocument(
                                sealing.seal(
                                        PersonalFields.plot(at), plots.get(at).place()),
                                plots.get(at).area()))
                        .toList(),
                housing.lastTransfer().orElse(null),
                housing.underHousingSecurity(),
                housing.earlierBenefit());
    }

    private static IncomeDocument income(Income income) {
        return new IncomeDocument(
                income.member(), income.kind(), income.monthly().amount(), income.months());
    }

    private static AssetsDocument assets(Assets assets) {
        return new AssetsDocument(
                assets.deposits().amount(),
                assets.vehicles().amount(),
                assets.securities().amount(),
                assets.property().amount(),
                assets.other().amount());
    }

    private HukouDocument hukou(Hukou hukou) {
        return switch (hukou) {
            case Address(var village, var detail) ->
                new HukouDocument(village.code(), null, null, sealing.seal("hukou.detail", detail));
            case HukouElsewhere(var province, var county, var detail) ->
                new HukouDocument(
                        null,
                        province.code(),
                        sealing.seal("hukou.county", county),
                        sealing.seal("hukou.detail", detail));
        };
    }

    private AddressDocument address(Address address, String path) {
        return new AddressDocument(address.village().code(), sealing.seal(path + ".detail", address.detail()));
    }
}
