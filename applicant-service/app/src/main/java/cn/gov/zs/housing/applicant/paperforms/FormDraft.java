package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.AssetsDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.ContactDraft;
import cn.gov.zs.housing.applicant.application.Draft.HomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.HousingDraft;
import cn.gov.zs.housing.applicant.application.Draft.HukouDraft;
import cn.gov.zs.housing.applicant.application.Draft.IncomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import cn.gov.zs.housing.applicant.application.Draft.PlotDraft;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a household's rows to the declaration as it was typed. */
final class FormDraft {
    private final FormBlock block;
    private final Choices choices;

    private FormDraft(FormBlock block, Choices choices) {
        this.block = block;
        this.choices = choices;
    }

    static Draft of(FormBlock block, Choices choices) {
        return new FormDraft(block, choices).draft();
    }

    private Draft draft() {
        var row = block.row();
        return new Draft(
                row.choice("category", choices),
                row.choice("formOfSupport", choices),
                new PersonDraft(row.text("applicant.name"), row.text("applicant.idNumber")),
                new ContactDraft(row.text("contact.phone"), row.text("contact.email")),
                block.rows(FormTable.CO_APPLICANTS).stream()
                        .map(this::coApplicant)
                        .toList(),
                hukou(),
                current(),
                row.text("employer"),
                housing(),
                declared(FormTable.INCOMES, this::income),
                new AssetsDraft(
                        row.decimal("assets.deposits"),
                        row.decimal("assets.vehicles"),
                        row.decimal("assets.securities"),
                        row.decimal("assets.property"),
                        row.decimal("assets.other")),
                row.choice("incomeClass", choices),
                row.yesNo("singleParent", choices),
                row.count("furtherGenerations"),
                row.count("specialStatuses"),
                row.yesNo("parentsOwnTwoHomes", choices),
                row.count("migrantPoints"),
                row.yesNo("consent", choices));
    }

    private CoApplicantDraft coApplicant(FormRow row) {
        return new CoApplicantDraft(row.text("name"), row.text("idNumber"), row.choice("relation", choices));
    }

    private HukouDraft hukou() {
        var row = block.row();
        return new HukouDraft(
                row.choice("hukou.village", choices),
                row.choice("hukou.province", choices),
                row.text("hukou.county"),
                row.text("hukou.detail"));
    }

    private AddressDraft current() {
        return new AddressDraft(
                block.row().choice("current.village", choices), block.row().text("current.detail"));
    }

    private HousingDraft housing() {
        var row = block.row();
        return new HousingDraft(
                row.choice("housing.current", choices),
                declared(
                        FormTable.HOMES,
                        home -> new HomeDraft(
                                home.text("place"), home.choice("ownership", choices), home.decimal("floorArea"))),
                declared(FormTable.PLOTS, plot -> new PlotDraft(plot.text("place"), plot.decimal("area"))),
                row.yesNo("housing.transferred", choices),
                row.day("housing.transferredOn"),
                row.yesNo("housing.underHousingSecurity", choices),
                row.yesNo("housing.earlierBenefit", choices));
    }

    private IncomeDraft income(FormRow row) {
        return new IncomeDraft(member(row), row.choice("kind", choices), row.decimal("monthly"), row.count("months"));
    }

    /** Whose income: the one person of the household with this name. */
    private @Nullable Integer member(FormRow row) {
        var name = row.text("member");
        if (name == null) {
            return null;
        }
        var names = Stream.concat(
                        Stream.of(String.valueOf(block.row().text("applicant.name"))),
                        block.rows(FormTable.CO_APPLICANTS).stream().map(member -> String.valueOf(member.text("name"))))
                .toList();
        var places = IntStream.range(0, names.size())
                .filter(place -> names.get(place).equals(name))
                .toArray();
        if (places.length != 1) {
            row.fault("member", CellFault.MEMBER_UNKNOWN);
            return null;
        }
        return places[0];
    }

    /** A list whose household also says whether it has any; the two must agree, or a sheet was forgotten. */
    private <T> @Nullable List<@Nullable T> declared(String list, Function<FormRow, T> row) {
        var said = block.row().yesNo(list, choices);
        var rows = block.rows(list);
        if (said == null) {
            return null;
        }
        if (said == rows.isEmpty()) {
            block.row().fault(list, CellFault.DOES_NOT_FIT);
        }
        return rows.stream().<@Nullable T>map(row).toList();
    }
}
