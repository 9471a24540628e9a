package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.uploads.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A paper that belongs to a request (随附材料): a proof of identity (art. 29), or what explains the description.
 *
 * @param id follows from request, kind and content, so that one sent twice is kept once
 * @param name what the sender calls it
 * @param type by its content
 * @param size bytes as they are kept
 * @param digest {@code sha256:<hex>} of what is kept
 * @param at when it came
 * @param by subject of the officer who added it; empty for the applicant
 */
public record Enclosure(
        String id, Kind kind, FileName name, MediaType type, int size, String digest, Instant at, String by) {
    /** Most papers of a request. */
    public static final int MOST = 10;

    /** What a paper is for. The names are wire names. */
    public enum Kind {
        /** 身份证明. */
        IDENTITY,
        /** 有助于查找的材料. */
        SUPPORTING
    }

    /** Keeps the moment to the millisecond, as the database does. */
    public Enclosure {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The id of a paper with this content. */
    public static String id(RequestNumber of, Kind kind, String digest) {
        return UUID.nameUUIDFromBytes(
                        (of.text() + "\n" + kind + "\n" + digest).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    /** Without the name, which often says whose it is. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
