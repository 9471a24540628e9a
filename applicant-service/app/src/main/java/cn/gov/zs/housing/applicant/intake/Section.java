package cn.gov.zs.housing.applicant.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of an application that is filled in and saved on its own, in the order of the form. */
public enum Section {
    /** 申请人. */
    APPLICANT("category", "formOfSupport", "applicant", "contact", "employer", "migrantPoints", "hukou", "current"),
    /** 家庭成员. */
    MEMBERS("coApplicants", "furtherGenerations", "specialStatuses", "singleParent", "parentsOwnTwoHomes"),
    /** 住房. */
    HOUSING("housing"),
    /** 收入. */
    INCOME("incomeClass", "hasIncome", "incomes"),
    /** 资产. */
    ASSETS("assets"),
    /** 同意核查. */
    CONSENT("consent");

    private final List<String> fields;

    Section(String... fields) {
        this.fields = List.of(fields);
    }

    /** Its name in addresses, such as {@code housing}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section with this name in addresses. */
    public static Optional<Section> find(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }

    /** Whether this field of the form, or of the draft, belongs to it. */
    public boolean holds(String field) {
        var end = field.chars().filter(c -> c == '.' || c == '[').findFirst();
        return fields.contains(end.isEmpty() ? field : field.substring(0, field.indexOf(end.getAsInt())));
    }

    /** The one that comes next; empty after the last. */
    public Optional<Section> next() {
        return Arrays.stream(values())
                .filter(other -> other.ordinal() == ordinal() + 1)
                .findFirst();
    }
}
