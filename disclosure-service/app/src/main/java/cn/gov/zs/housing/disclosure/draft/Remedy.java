package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.MaskedAddress;
import cn.gov.zs.housing.disclosure.mask.Names;
import cn.gov.zs.housing.disclosure.mask.PersonalNumbers;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an officer may do to a held notice: say less. Nothing can be put in that the event did not say. */
public enum Remedy {
    /** 身份证号全部隐蔽, of the rows that were found. */
    HIDE_ID_NUMBER(Finding.Kind.SPLICE, Finding.Kind.STYLE_CHANGED, Finding.Kind.BEYOND_POLICY),
    /** 地址概括到镇街. */
    ADDRESSES_TO_TOWNSHIP(Finding.Kind.ADDRESS_TOO_FINE, Finding.Kind.PERSONAL_NUMBER),
    /** 文字中的号码打星号. */
    STAR_NUMBERS(Finding.Kind.PERSONAL_NUMBER),
    /** 姓名改用通常写法. */
    USUAL_NAME(Finding.Kind.NAME_DISGUISED);

    private final Set<Finding.Kind> against;

    Remedy(Finding.Kind... against) {
        this.against = Set.of(against);
    }

    /** Whether it helps against any of these. */
    public boolean helps(List<Finding> findings) {
        return findings.stream().anyMatch(each -> against.contains(each.kind()));
    }

    /** What would be said then. */
    Proposal applied(Proposal proposal, List<Finding> findings) {
        var wording = switch (proposal.wording()) {
            case Proposal.Household it -> applied(it);
            case Proposal.Result result -> applied(result, rows(findings));
            case Proposal.Homes homes -> homes;
        };
        return new Proposal(proposal.kind(), proposal.reference(), proposal.township(), wording);
    }

    private Set<Integer> rows(List<Finding> findings) {
        return findings.stream()
                .filter(each -> against.contains(each.kind()))
                .map(Finding::row)
                .collect(Collectors.toSet());
    }

    private Proposal.Household applied(Proposal.Household it) {
        return new Proposal.Household(
                this == USUAL_NAME ? Names.usual(it.applicantName()) : it.applicantName(),
                this == HIDE_ID_NUMBER ? MaskedId.HIDDEN : it.idNumber(),
                address(it.hukouAddress()),
                address(it.currentAddress()),
                this == STAR_NUMBERS ? PersonalNumbers.starred(it.employer()) : it.employer(),
                it.householdSize(),
                it.perHeadFloorArea(),
                it.declaredAssets(),
                it.perHeadMonthlyIncome(),
                it.type());
    }

    /** One that fits stays as it is. */
    private String address(String address) {
        return this == ADDRESSES_TO_TOWNSHIP && !MaskedAddress.fits(address)
                ? MaskedAddress.toTownship(address).text()
                : address;
    }

    private Proposal.Result applied(Proposal.Result result, Set<Integer> rows) {
        var next = new ArrayList<Proposal.Row>();
        for (int at = 0; at < result.rows().size(); at++) {
            var row = result.rows().get(at);
            next.add(rows.contains(at + 1) ? applied(row) : row);
        }
        return new Proposal.Result(
                this == STAR_NUMBERS && rows.contains(0) ? PersonalNumbers.starred(result.title()) : result.title(),
                result.drawnAt(),
                next);
    }

    private Proposal.Row applied(Proposal.Row row) {
        return new Proposal.Row(
                row.applicationId(),
                this == USUAL_NAME ? Names.usual(row.applicantName()) : row.applicantName(),
                this == HIDE_ID_NUMBER ? MaskedId.HIDDEN : row.idNumber(),
                this == STAR_NUMBERS ? PersonalNumbers.starred(row.address()) : row.address());
    }
}
