package cn.gov.zs.housing.applicant.subsidy;

import java.time.Instant;

/**
 * The record of one download of a payment list with whole account numbers; it is never changed, and removed only when its
 * time is over.
 *
 * @param id a UUID
 * @param list which list, such as {@code 2026-12.1}
 * @param lines how many lines it held
 * @param reason why, in her words
 */
public record ListDownload(String id, String list, int lines, String subject, String name, Instant at, String reason) {
    /** The list, not the person. */
    @Override
    public String toString() {
        return "download of list " + list + " at " + at;
    }
}
