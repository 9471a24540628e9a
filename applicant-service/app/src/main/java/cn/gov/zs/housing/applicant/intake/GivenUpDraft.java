package cn.gov.zs.housing.applicant.intake;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.time.Instant;

/**
 * A draft that was removed, or that nobody went on with. Nothing typed is left of it and nobody finds it; its number stays until
 * nothing that began before can still be under way, so that a document arriving late is removed too (decision 0154).
 *
 * @param at when it was given up, to the millisecond
 */
public record GivenUpDraft(ApplicationId id, Instant at) implements KeptDraft {}
