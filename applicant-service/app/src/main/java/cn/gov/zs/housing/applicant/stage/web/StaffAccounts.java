package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.platform.http.Caller;
import java.time.Instant;

/** Reads a colleague from a token. */
final class StaffAccounts {
    private StaffAccounts() {}

    static Colleague of(Caller caller, Instant seenAt) {
        return new Colleague(
                caller.subject(),
                caller.username(),
                caller.name(),
                caller.township().orElse(null),
                caller.village().orElse(null),
                Duty.of(caller.roles()),
                seenAt);
    }
}
