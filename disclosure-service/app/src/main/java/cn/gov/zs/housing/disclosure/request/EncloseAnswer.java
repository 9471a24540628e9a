package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.uploads.ContentFault;
import java.time.LocalDate;

/** Every answer to who adds a paper to a request. */
public sealed interface EncloseAnswer {
    /** It is kept, now or before. */
    record Kept(Enclosure paper) implements EncloseAnswer {}

    /** The file cannot be taken. */
    record Unfit(ContentFault fault) implements EncloseAnswer {}

    /** The request has so many papers already. */
    record Full(int most) implements EncloseAnswer {}

    /** The request is over. */
    record Over(Outcome outcome, LocalDate on) implements EncloseAnswer {}
}
