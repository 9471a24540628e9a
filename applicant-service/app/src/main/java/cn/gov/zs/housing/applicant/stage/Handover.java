package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.review.Finding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case went from one to another, or was taken (交接记录).
 *
 * @param duty for whose turns
 * @param from null when nobody held it
 * @param to who holds it since
 * @param by who did it: one of the two, or a superior
 * @param reason why; null when she took it herself
 */
public record Handover(
        Duty duty,
        @Nullable Account from,
        Account to,
        Account by,
        Instant at,
        @Nullable Finding reason) {}
