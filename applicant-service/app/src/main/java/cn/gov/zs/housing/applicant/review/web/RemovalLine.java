package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A qualification that was lost, on a case's pages, and what became of it.
 *
 * @param words the reasons, as the household reads them
 * @param tenancy whether a tenant lost it; else the household left the waiting list
 * @param own whether the household left by its own wish
 * @param appeal null when the household did not appeal
 */
public record RemovalLine(
        RemovalGround ground,
        String words,
        Instant at,
        boolean tenancy,
        boolean own,
        ApplicationView.@Nullable AppealLine appeal) {
    /** All of a case, the earliest first. */
    public static List<RemovalLine> of(Application application) {
        return History.of(application).removals().stream().map(RemovalLine::of).toList();
    }

    private static RemovalLine of(History.RemovalLine line) {
        var removal = line.removal();
        var appeal = line.appeal();
        return new RemovalLine(
                removal.ground(),
                removal.handling().finding().text(),
                removal.handling().at(),
                line.tenancy(),
                removal.ground() == RemovalGround.OWN_WISH,
                appeal == null ? null : ApplicationView.appeal(appeal, line.decision(), line.upheld()));
    }

    /** Without the reasons. */
    @Override
    public String toString() {
        return "removal on ground " + ground;
    }
}
