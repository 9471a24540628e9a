package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Accepted;
import cn.gov.zs.housing.applicant.application.Allotment;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CityReviewed;
import cn.gov.zs.housing.applicant.application.Filed;
import cn.gov.zs.housing.applicant.application.FirstReviewed;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.housing.applicant.application.Registered;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.Visited;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Households that applied over the API and were taken to the waiting list without waiting for their notices. */
final class RegisteredHouseholds {
    private RegisteredHouseholds() {}

    /** The number of one that is registered now. */
    static String of(Visitor citizen, Applications applications) {
        return of(citizen, applications, Bodies.json(UUID.randomUUID()));
    }

    /** The same of an application of its own. */
    static String of(Visitor citizen, Applications applications, Map<String, Object> body) {
        var id = String.valueOf(body.get("formId"));
        var answer = citizen.json("/api/v1/applications", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        applications.move(new ApplicationId(id), it -> registered((Submitted) it));
        return id;
    }

    /** One that is registered draws a home, and the result is final today. */
    static void housed(String id, Applications applications) {
        var drawn = new Allotment("batch-" + id, "批次", Instant.parse("2026-05-01T02:00:00Z"), 1, "home-" + id);
        applications.move(new ApplicationId(id), application -> Progress.drawn(application, drawn));
        applications.move(
                new ApplicationId(id),
                application -> Progress.confirmed(
                        application, drawn.batchId(), drawn.homeId(), LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    /** The same of an application that is kept already. */
    static Registered registered(Submitted submitted) {
        var clerk = ApplicationSamples.handling("clerk", "2026-03-02T02:00:00Z");
        var held = new FirstReviewed(
                        new Visited(new Accepted(submitted, clerk), clerk),
                        ApplicationSamples.handling("reviewer", "2026-03-03T02:00:00Z"))
                .publish(ApplicationSamples.firstNotice())
                .end(LocalDate.of(2026, 3, 24));
        return new Registered(
                new CityReviewed(new Filed(held, clerk), ApplicationSamples.handling("city", "2026-03-25T02:00:00Z"))
                        .publish(ApplicationSamples.cityNotice())
                        .end(LocalDate.of(2026, 4, 15)),
                ApplicationSamples.handling("approver", "2026-04-16T02:00:00Z"));
    }
}
