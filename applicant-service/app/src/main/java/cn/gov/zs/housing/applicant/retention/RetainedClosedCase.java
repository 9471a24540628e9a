package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;

/**
 * One kind of what a closed case leaves. Before anything is removed the application itself is asked: one that was opened again, or
 * ended later than the list says, keeps everything.
 */
public final class RetainedClosedCase implements Retained {
    private final Datum kind;
    private final List<CasePart> parts;
    private final Applications applications;
    private final ClosedCases cases;
    private final ClosedCaseKeeper keeper;

    /**
     * @param kind one of {@link ClosedCase#KINDS}; with {@link Datum#CLOSED_CASE_DECLARATION} the application goes too
     * @param parts what goes
     */
    public RetainedClosedCase(
            Datum kind, List<CasePart> parts, Applications applications, ClosedCases cases, ClosedCaseKeeper keeper) {
        this.kind = kind;
        this.parts = List.copyOf(parts);
        this.applications = applications;
        this.cases = cases;
        this.keeper = keeper;
    }

    @Override
    public Datum datum() {
        return kind;
    }

    @Override
    public List<Item> due(Instant line, String after, int limit) {
        return cases.due(kind, line, after, limit).stream()
                .map(id -> new Item(id.text(), id.text()))
                .toList();
    }

    @Override
    public Removal remove(String id, Instant line) {
        var number = new ApplicationId(id);
        var application = applications.find(number);
        if (application.filter(found -> !endedBefore(found, line)).isPresent()) {
            keeper.caseMoved(number);
            return Removal.KEPT;
        }
        if (cases.find(number).filter(found -> found.kept().contains(kind)).isEmpty()) {
            return Removal.GONE;
        }
        parts.forEach(part -> part.removeOf(number));
        if (kind != Datum.CLOSED_CASE_DECLARATION) {
            cases.gone(number, kind);
            return Removal.REMOVED;
        }
        // the application last but for the list, by which the next run finds what a crash left
        if (application
                .filter(found -> !applications.remove(number, found.version()))
                .isPresent()) {
            return Removal.KEPT;
        }
        cases.leave(number);
        return Removal.REMOVED;
    }

    private static boolean endedBefore(Versioned<Application> application, Instant line) {
        return CaseEnd.of(application.state()).filter(end -> end.isBefore(line)).isPresent();
    }
}
