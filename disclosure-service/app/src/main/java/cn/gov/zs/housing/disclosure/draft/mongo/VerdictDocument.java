package cn.gov.zs.housing.disclosure.draft.mongo;

import cn.gov.zs.housing.disclosure.mask.Candidates;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.MaskField;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the guard said, as it is stored. */
record VerdictDocument(
        String policy,
        List<FindingDocument> findings,
        int rows,
        long stranger,
        long neighbour,
        long smallestGroup,
        long floor) {
    static VerdictDocument from(Verdict verdict) {
        var figures = verdict.figures();
        return new VerdictDocument(
                verdict.policy(),
                verdict.findings().stream().map(FindingDocument::from).toList(),
                figures.rows(),
                figures.fewest().stranger(),
                figures.fewest().neighbour(),
                figures.smallestGroup(),
                figures.floor());
    }

    Verdict toDomain() {
        return new Verdict(
                policy,
                findings.stream().map(FindingDocument::toDomain).toList(),
                new Verdict.Figures(rows, new Candidates(stranger, neighbour), smallestGroup, floor));
    }

    record FindingDocument(
            Finding.Kind kind,
            MaskField field,
            int row,
            @Nullable String earlier,
            @Nullable Place earlierPlace,
            @Nullable MaskField earlierField,
            long figure) {
        static FindingDocument from(Finding finding) {
            return new FindingDocument(
                    finding.kind(),
                    finding.field(),
                    finding.row(),
                    finding.earlier().map(Finding.Earlier::published).orElse(null),
                    finding.earlier().map(Finding.Earlier::place).orElse(null),
                    finding.earlier().map(Finding.Earlier::field).orElse(null),
                    finding.figure());
        }

        Finding toDomain() {
            return new Finding(
                    kind,
                    field,
                    row,
                    earlier == null || earlierPlace == null || earlierField == null
                            ? Optional.empty()
                            : Optional.of(new Finding.Earlier(earlier, earlierPlace, earlierField)),
                    figure);
        }
    }
}
