package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.workdays.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was reported: it never changes.
 *
 * @param id its number
 * @param form the number of the form it came from, so that a form sent twice finds it already there
 * @param ownerSubject Keycloak subject of the household; empty while it has no account
 * @param township whose case it is
 * @param origin where the office learnt of it
 * @param report who reported it, when, and what changed in words
 * @param changedOn the day the circumstances changed, not after the report
 * @param draft all that the household declares now, as it was typed; {@link NewDeclaration} makes a declaration of it
 * @param checkBy by when the township is to check it
 * @param onPaper whether a clerk typed it at the window from the household's paper; the report then names her
 */
public record Report(
        ChangeId id,
        String form,
        Optional<String> ownerSubject,
        Township township,
        Origin origin,
        Handling report,
        LocalDate changedOn,
        Draft draft,
        Deadline checkBy,
        boolean onPaper) {
    /** The case, not the person. */
    @Override
    public String toString() {
        return "report of change " + id;
    }
}
