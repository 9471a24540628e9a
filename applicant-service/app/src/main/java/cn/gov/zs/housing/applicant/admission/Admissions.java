package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.application.AppealRejected;
import cn.gov.zs.housing.applicant.application.Appealed;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.Refused;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.Withdrawn;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Judges households by the version of the standard that is theirs. */
public final class Admissions {
    private final AdmissionStandards standards;

    /** Judges by these standards. */
    public Admissions(AdmissionStandards standards) {
        this.standards = standards;
    }

    /** Judges figures that nobody declared, by what is in force now. */
    public Judgement of(ApplicationCategory category, HouseholdFigures figures, Instant now) {
        var today = ShanghaiDay.of(now);
        return AdmissionCheck.judge(standards.inForce(category, today, now), figures, today);
    }

    /** Judges what a household declares, by what is in force now. */
    public Judgement of(Declaration declaration, Instant now) {
        return of(declaration.category(), HouseholdFigures.of(declaration.household(), ShanghaiDay.of(now)), now);
    }

    /**
     * Judges an application: an open one by what is in force now, a closed one by what was in force, and known, on the day
     * it was closed (the rule of 东莞 2021; decision 0095).
     */
    public Judgement of(Application application, Instant now) {
        return closedOn(application)
                .map(day -> closed(application.declaration(), day, now))
                .orElseGet(() -> of(application.declaration(), now));
    }

    private Judgement closed(Declaration declaration, LocalDate day, Instant now) {
        var endOfDay =
                day.plusDays(1).atStartOfDay(ShanghaiDay.ZONE).toInstant().minusMillis(1);
        var known = endOfDay.isBefore(now) ? endOfDay : now;
        return AdmissionCheck.judge(
                standards.inForce(declaration.category(), day, known),
                HouseholdFigures.of(declaration.household(), day),
                day);
    }

    /** A case is closed once its household is registered to wait, refused or gone; an upheld appeal opens it again. */
    private static Optional<LocalDate> closedOn(Application application) {
        var history = History.of(application);
        return switch (application) {
            case Refused it -> Optional.of(ShanghaiDay.of(it.refusal().at()));
            case Appealed it -> closedOn(it.before());
            case AppealRejected it -> closedOn(it.before().before());
            case Withdrawn it -> history.reached(it.state());
            default -> history.registeredOn();
        };
    }
}
