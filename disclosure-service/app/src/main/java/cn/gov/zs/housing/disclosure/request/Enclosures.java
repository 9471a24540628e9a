package cn.gov.zs.housing.disclosure.request;

import java.util.List;
import java.util.Optional;

/** The papers of requests. Whatever is in them and what they are called is stored encrypted. */
public interface Enclosures {
    /**
     * Keeps a paper; one that is there stays as it is.
     *
     * @return false, and nothing is kept, when the request has {@link Enclosure#MOST} others
     */
    boolean keep(RequestNumber of, Enclosure paper, byte[] content);

    /** The papers of a request, oldest first. */
    List<Enclosure> list(RequestNumber of);

    /** What is in a paper of this request. */
    Optional<byte[]> content(RequestNumber of, String id);

    /** Removes all papers of a request. */
    void removeAll(RequestNumber of);
}
