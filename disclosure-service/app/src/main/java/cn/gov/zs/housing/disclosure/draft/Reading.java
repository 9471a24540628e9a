package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.mask.Combination;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.Finding.Kind;
import cn.gov.zs.housing.disclosure.mask.MaskField;
import cn.gov.zs.housing.disclosure.mask.MaskedAddress;
import cn.gov.zs.housing.disclosure.mask.Names;
import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Shown;
import cn.gov.zs.housing.disclosure.notice.DrawResult;
import cn.gov.zs.housing.disclosure.notice.HouseholdFacts;
import cn.gov.zs.housing.disclosure.notice.NoticeContent;
import cn.gov.zs.housing.disclosure.notice.NoticeDraft;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads what a draft says: what in its words cannot go out, whom it shows, and the notice it makes once all its words fit. */
final class Reading {
    private Reading() {}

    /** What cannot stand in a notice, whatever was published before. */
    static List<Finding> words(Work work) {
        return switch (work) {
            case Work.Held held -> words(held.proposal().wording());
            case Work.Typed typed -> words(typed.words());
        };
    }

    private static List<Finding> words(Proposal.Wording wording) {
        var findings = new ArrayList<Finding>();
        switch (wording) {
            case Proposal.Household it -> {
                name(it.applicantName(), 1, findings);
                address(it.hukouAddress(), MaskField.HUKOU_ADDRESS, findings);
                address(it.currentAddress(), MaskField.CURRENT_ADDRESS, findings);
                if (PersonalNumbers.find(it.employer()).isPresent()) {
                    findings.add(Finding.alone(Kind.PERSONAL_NUMBER, MaskField.EMPLOYER, 1));
                }
            }
            case Proposal.Result result -> {
                if (PersonalNumbers.findInOfficeWords(result.title()).isPresent()) {
                    findings.add(Finding.alone(Kind.PERSONAL_NUMBER, MaskField.TYPED_WORDS, 0));
                }
                for (int at = 0; at < result.rows().size(); at++) {
                    var row = result.rows().get(at);
                    name(row.applicantName(), at + 1, findings);
                    if (PersonalNumbers.holdsIdNumber(row.address())) {
                        findings.add(Finding.alone(Kind.PERSONAL_NUMBER, MaskField.LEASED_ADDRESS, at + 1));
                    }
                }
            }
            case Proposal.Homes _ -> {}
        }
        return findings;
    }

    private static List<Finding> words(TypedNotice typed) {
        var findings = new ArrayList<Finding>();
        if (PersonalNumbers.findInOfficeWords(typed.title()).isPresent()) {
            findings.add(Finding.alone(Kind.PERSONAL_NUMBER, MaskField.TYPED_WORDS, 0));
        }
        for (int at = 0; at < typed.elements().size(); at++) {
            if (PersonalNumbers.findInOfficeWords(typed.elements().get(at).words())
                    .isPresent()) {
                findings.add(Finding.alone(Kind.PERSONAL_NUMBER, MaskField.TYPED_WORDS, at + 1));
            }
        }
        for (int at = 0; at < typed.table().size(); at++) {
            if (typed.table().get(at).stream()
                    .anyMatch(cell -> PersonalNumbers.findInOfficeWords(cell).isPresent())) {
                findings.add(Finding.alone(Kind.PERSONAL_NUMBER, MaskField.TYPED_TABLE, at));
            }
        }
        findings.addAll(TypedTable.of(typed).never());
        return findings;
    }

    private static void name(String name, int row, List<Finding> findings) {
        if (name.isBlank() || Names.disguised(name)) {
            findings.add(Finding.alone(Kind.NAME_DISGUISED, MaskField.APPLICANT_NAME, row));
        }
    }

    private static void address(String address, MaskField field, List<Finding> findings) {
        if (PersonalNumbers.find(address).isPresent()) {
            findings.add(Finding.alone(Kind.PERSONAL_NUMBER, field, 1));
        } else if (!MaskedAddress.fits(address)) {
            findings.add(Finding.alone(Kind.ADDRESS_TOO_FINE, field, 1));
        }
    }

    /** Whom it shows. */
    static Shown shown(String id, Work work) {
        return switch (work) {
            case Work.Held(var _, var _, var proposal) ->
                new Shown(id, Place.of(proposal.kind()), named(proposal), List.of());
            case Work.Typed typed ->
                new Shown(
                        id, Place.TYPED, List.of(), TypedTable.of(typed.words()).groups());
        };
    }

    private static List<Shown.Named> named(Proposal proposal) {
        return switch (proposal.wording()) {
            case Proposal.Household it ->
                List.of(new Shown.Named(
                        1,
                        proposal.reference(),
                        it.applicantName(),
                        it.idNumber().mask(),
                        new Combination(
                                Optional.ofNullable(proposal.township()).map(Township::code),
                                OptionalInt.of(it.householdSize()),
                                Optional.of(it.type().name()))));
            case Proposal.Result result ->
                IntStream.range(0, result.rows().size())
                        .mapToObj(at -> named(at, result.rows().get(at)))
                        .toList();
            case Proposal.Homes _ -> List.of();
        };
    }

    private static Shown.Named named(int at, Proposal.Row row) {
        return new Shown.Named(
                at + 1, row.applicationId(), row.applicantName(), row.idNumber().mask(), Combination.NOTHING);
    }

    /**
     * The notice.
     *
     * @throws IllegalArgumentException when its words do not fit
     */
    static NoticeDraft notice(Proposal proposal) {
        return new NoticeDraft(proposal.kind(), proposal.reference(), proposal.township(), content(proposal.wording()));
    }

    private static NoticeContent content(Proposal.Wording wording) {
        return switch (wording) {
            case Proposal.Household it ->
                new HouseholdFacts(
                        it.applicantName(),
                        it.idNumber(),
                        it.hukouAddress(),
                        it.currentAddress(),
                        it.employer(),
                        it.householdSize(),
                        it.perHeadFloorArea(),
                        it.declaredAssets(),
                        it.perHeadMonthlyIncome(),
                        it.type());
            case Proposal.Result result ->
                new DrawResult(
                        result.title(),
                        result.drawnAt(),
                        result.rows().stream()
                                .map(row -> new DrawResult.Tenant(row.applicantName(), row.idNumber(), row.address()))
                                .toList());
            case Proposal.Homes(var homes) -> homes;
        };
    }
}
