package cn.gov.zs.housing.applicant.encryption;

import cn.gov.zs.platform.crypto.KeyId;
import java.util.List;

/** A collection whose documents hold encrypted fields, each document under one key. */
public interface SealedCollection {
    /** What rewriting one document came to. */
    enum Rewriting {
        /** It is under the active key now. */
        DONE,
        /** There is no such document any more. */
        GONE,
        /** It cannot be read, so it stays as it is; the log says which and why. */
        UNREADABLE
    }

    /** Its name in the database. */
    String name();

    /** How many documents it has. */
    long count();

    /** How many of them are under another key than this. */
    long countNotUnder(KeyId key);

    /**
     * The next documents under another key than this.
     *
     * @param after their ids come behind this one; empty for the first
     * @param limit how many at most
     */
    List<String> idsNotUnder(KeyId key, String after, int limit);

    /** Writes a document under the active key. Whoever changes it meanwhile goes first, and nothing she wrote is lost. */
    Rewriting rewrite(String id);
}
