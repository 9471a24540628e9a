package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Contact;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Hukou;
import cn.gov.zs.housing.applicant.household.HukouElsewhere;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import cn.gov.zs.housing.applicant.township.Province;
import cn.gov.zs.housing.applicant.township.Provinces;
import cn.gov.zs.housing.applicant.township.Village;
import cn.gov.zs.housing.applicant.township.Villages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who a typed application speaks of, where they live and how they are reached. */
final class PeopleCheck {
    private final Draft draft;
    private final LocalDate today;
    private final Flaws flaws;
    private final Set<IdNumber> members = new HashSet<>();

    PeopleCheck(Draft draft, LocalDate today, Flaws flaws) {
        this.draft = draft;
        this.today = today;
        this.flaws = flaws;
    }

    Optional<Person> applicant() {
        return flaws.required("applicant", draft.applicant())
                .flatMap(person -> person("applicant", person.name(), person.idNumber()));
    }

    List<CoApplicant> coApplicants() {
        var typed = draft.coApplicants();
        if (typed.size() > Household.MAX_CO_APPLICANTS) {
            flaws.add("coApplicants", Flaw.Kind.TOO_MANY);
            return List.of();
        }
        var read = new ArrayList<CoApplicant>();
        for (int row = 0; row < typed.size(); row++) {
            var field = "coApplicants[" + row + "]";
            var coApplicant = typed.get(row);
            var person = person(field, coApplicant.name(), coApplicant.idNumber());
            var relation = flaws.choice(field + ".relation", coApplicant.relation(), Relation.class);
            person.ifPresent(who -> relation.ifPresent(what -> read.add(new CoApplicant(who, what))));
        }
        return read;
    }

    private Optional<Person> person(String field, @Nullable String typedName, @Nullable String typedIdNumber) {
        var name = name(field + ".name", typedName);
        var idNumber = idNumber(field + ".idNumber", typedIdNumber);
        return name.flatMap(called -> idNumber.map(number -> new Person(called, number)));
    }

    private Optional<PersonName> name(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var name = PersonName.read(typed);
        if (name.isEmpty()) {
            flaws.add(field, Flaw.Kind.NOT_A_NAME);
        }
        return name;
    }

    private Optional<IdNumber> idNumber(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        switch (IdNumber.read(typed, today)) {
            case IdNumber.Reading.Valid(IdNumber number) -> {
                if (members.add(number)) {
                    return Optional.of(number);
                }
                flaws.add(field, Flaw.Kind.SAME_PERSON_TWICE);
            }
            case IdNumber.Reading.Faulty(IdNumber.Fault fault) ->
                flaws.add(
                        field,
                        switch (fault) {
                            case FORM -> Flaw.Kind.ID_FORM;
                            case CHECK_DIGIT -> Flaw.Kind.ID_CHECK_DIGIT;
                            case BIRTH_DATE -> Flaw.Kind.ID_BIRTH_DATE;
                            case FUTURE_BIRTH_DATE -> Flaw.Kind.ID_FUTURE_BIRTH_DATE;
                        });
        }
        return Optional.empty();
    }

    Optional<Contact> contact() {
        var typed = draft.contact();
        if (typed == null) {
            flaws.add("contact", Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var phone = phone(typed.phone());
        var email = email(typed.email());
        return phone.map(number -> new Contact(number, email));
    }

    private Optional<PhoneNumber> phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            flaws.add("contact.phone", Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var phone = PhoneNumber.read(typed);
        if (phone.isEmpty()) {
            flaws.add("contact.phone", Flaw.Kind.NOT_A_PHONE);
        }
        return phone;
    }

    private Optional<EmailAddress> email(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var email = EmailAddress.read(typed);
        if (email.isEmpty()) {
            flaws.add("contact.email", Flaw.Kind.NOT_AN_EMAIL);
        }
        return email;
    }

    /** In a village here or elsewhere, never both; with neither it is the village that is missing. */
    Optional<Hukou> hukou(Draft.@Nullable HukouDraft typed) {
        if (typed == null) {
            flaws.add("hukou", Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        if (typed.isElsewhere()) {
            return elsewhere(typed);
        }
        if (isTyped(typed.province()) || isTyped(typed.county())) {
            flaws.add("hukou.province", Flaw.Kind.TWO_PLACES);
        }
        return address("hukou", new Draft.AddressDraft(typed.village(), typed.detail()))
                .map(Hukou.class::cast);
    }

    private static boolean isTyped(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private Optional<Hukou> elsewhere(Draft.HukouDraft typed) {
        var province = province(typed.province());
        var county = flaws.text("hukou.county", typed.county(), HukouElsewhere.MAX_COUNTY)
                .filter(name -> {
                    var named = HukouElsewhere.isCounty(name);
                    if (!named) {
                        flaws.add("hukou.county", Flaw.Kind.NOT_A_COUNTY);
                    }
                    return named;
                });
        var detail = flaws.text("hukou.detail", typed.detail(), Address.MAX_DETAIL);
        return province.flatMap(in -> county.filter(name -> {
                    var here = HukouElsewhere.isZhongshan(in, name);
                    if (here) {
                        flaws.add("hukou.county", Flaw.Kind.IN_ZHONGSHAN);
                    }
                    return !here;
                })
                .flatMap(name -> detail.map(at -> new HukouElsewhere(in, name, at))));
    }

    private Optional<Province> province(@Nullable String code) {
        if (code == null || code.isBlank()) {
            flaws.add("hukou.province", Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var province = Provinces.find(code);
        if (province.isEmpty()) {
            flaws.add("hukou.province", Flaw.Kind.UNKNOWN_CHOICE);
        }
        return province;
    }

    Optional<Address> address(String field, Draft.@Nullable AddressDraft typed) {
        if (typed == null) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var village = village(field + ".village", typed.village());
        var detail = flaws.text(field + ".detail", typed.detail(), Address.MAX_DETAIL);
        return village.flatMap(in -> detail.map(at -> new Address(in, at)));
    }

    private Optional<Village> village(String field, @Nullable String code) {
        if (code == null || code.isBlank()) {
            flaws.add(field, Flaw.Kind.REQUIRED);
            return Optional.empty();
        }
        var village = Villages.find(code);
        if (village.isEmpty()) {
            flaws.add(field, Flaw.Kind.UNKNOWN_VILLAGE);
        }
        return village;
    }
}
