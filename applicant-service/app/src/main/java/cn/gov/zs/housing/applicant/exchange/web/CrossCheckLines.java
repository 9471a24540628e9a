package cn.gov.zs.housing.applicant.exchange.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.AwaitsCityReview;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.CrossChecks;
import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.Inquiry;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of an application show of its cross-check: all for the city, the bare fact for a township, who was asked what for the household. */
@Component
public class CrossCheckLines {
    private final CrossChecks checks;

    CrossCheckLines(CrossChecks checks) {
        this.checks = checks;
    }

    /**
     * For staff.
     *
     * @param running whether departments are still asked; the only thing a township is told
     * @param view null for a township, and before the check was started
     */
    public record ForStaff(
            boolean city,
            boolean mayAct,
            boolean running,
            @Nullable CrossCheckView view) {}

    /**
     * What the household is told of one department (《个人信息保护法》 art. 44, 45): that it was asked about how many of them, and when it answered.
     *
     * @param at when it answered; null when it has not
     */
    public record ForHousehold(
            Department department,
            int persons,
            Instant askedFrom,
            @Nullable Instant at) {}

    /** For staff. */
    public ForStaff forStaff(Caller caller, Application application) {
        var check = checks.find(application.id()).filter(found -> found.covers(application));
        var reopenedAt = CrossChecking.reopenedAt(application);
        var running = check.filter(found -> !found.due().isEmpty()).isPresent();
        var city = isCity(caller);
        return new ForStaff(
                city,
                application instanceof AwaitsCityReview && caller.has(Scopes.CITY_REVIEWER),
                running,
                city ? check.map(found -> CrossCheckView.of(found, reopenedAt)).orElse(null) : null);
    }

    static boolean isCity(Caller caller) {
        return caller.has(Scopes.CITY_REVIEWER) || caller.has("city-approver");
    }

    /** For the household itself; empty before the check was started. */
    public List<ForHousehold> forHousehold(ApplicationId id) {
        return checks.find(id).stream()
                .flatMap(check -> check.inquiries().stream().map(inquiry -> told(check, inquiry)))
                .toList();
    }

    private static ForHousehold told(CrossCheck check, Inquiry inquiry) {
        return new ForHousehold(
                inquiry.department(),
                inquiry.persons(),
                check.openedAt(),
                answeredAt(inquiry).orElse(null));
    }

    private static Optional<Instant> answeredAt(Inquiry inquiry) {
        return switch (inquiry.standing()) {
            case Inquiry.Answered answered -> Optional.of(answered.heardAt());
            case Inquiry.OnPaper paper -> Optional.of(paper.at());
            case Inquiry.Pending _, Inquiry.Failed _ -> Optional.empty();
        };
    }
}
