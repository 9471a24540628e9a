package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.AdmissionStandards;
import cn.gov.zs.housing.applicant.admission.Deed;
import cn.gov.zs.housing.applicant.admission.StandardBook;
import cn.gov.zs.housing.applicant.admission.StandardVersion;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Approved;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Binding;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Proposed;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Shipped;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Withdrawn;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the versions of all categories, newest first. */
@Component
public class StandardLists {
    private static final Comparator<StandardView> NEWEST_FIRST = Comparator.comparing(StandardView::firstDay)
            .reversed()
            .thenComparing(StandardView::category)
            .thenComparing(Comparator.comparing(StandardView::number).reversed());

    private final AdmissionStandards standards;
    private final Clock clock;

    StandardLists(AdmissionStandards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * A version with who did what to it, for staff.
     *
     * @param enteredBySubject to keep the button from who entered it; the domain refuses anyway
     */
    record StaffRow(
            StandardView standard,
            @Nullable Deed entered,
            @Nullable Deed approved,
            @Nullable Deed withdrawn,
            boolean withdrawable) {
        /** Whether this person may not approve it, having entered it. */
        public boolean enteredBy(String subject) {
            return entered != null && entered.subject().equals(subject);
        }
    }

    /** What binds or will bind anybody, and what was taken back after it had been public. */
    List<StandardView> forEverybody() {
        return rows().stream()
                .filter(row -> row.entered() == null || row.approved() != null)
                .map(StaffRow::standard)
                .toList();
    }

    /** All of them. */
    List<StaffRow> rows() {
        var rows = new ArrayList<StaffRow>();
        for (StandardBook book : standards.books()) {
            book.versions().forEach(version -> rows.add(row(book, version)));
        }
        rows.sort(Comparator.comparing(StaffRow::standard, NEWEST_FIRST));
        return rows;
    }

    /** How many wait for approval. */
    public long waiting() {
        return rows().stream()
                .filter(row -> row.standard().state() == StandardView.State.PROPOSED)
                .count();
    }

    private StaffRow row(StandardBook book, StandardVersion version) {
        var view = StandardView.of(version, state(book, version));
        var toCome = view.state() == StandardView.State.TO_COME;
        return switch (version) {
            case Shipped _ -> new StaffRow(view, null, null, null, false);
            case Proposed proposed -> new StaffRow(view, proposed.entered(), null, null, true);
            case Approved approved -> new StaffRow(view, approved.entered(), approved.approved(), null, toCome);
            case Withdrawn(Proposed before, Deed withdrawn) ->
                new StaffRow(view, before.entered(), null, withdrawn, false);
            case Withdrawn(Approved before, Deed withdrawn) ->
                new StaffRow(view, before.entered(), before.approved(), withdrawn, false);
        };
    }

    /** Where a version stands now. */
    StandardView.State state(StandardBook book, StandardVersion version) {
        var now = clock.instant();
        var today = ShanghaiDay.of(now);
        return switch (version) {
            case Proposed _ -> StandardView.State.PROPOSED;
            case Withdrawn _ -> StandardView.State.WITHDRAWN;
            case Binding binding when !binding.begunBy(today) -> StandardView.State.TO_COME;
            case Binding binding ->
                book.inForce(today, now).equals(Optional.of(binding))
                        ? StandardView.State.IN_FORCE
                        : StandardView.State.SUPERSEDED;
        };
    }
}
