package cn.gov.zs.housing.disclosure.encryption;

import cn.gov.zs.platform.crypto.KeyId;
import java.util.List;

/** A collection of which something is stored encrypted, and under which key. */
public interface SealedDocuments {
    /** How many documents there are. */
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

    /** Writes a document under the active key; whoever changes it meanwhile goes first. */
    void rewrite(String id);
}
