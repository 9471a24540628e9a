package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.uploads.FileName;
import java.util.List;
import java.util.Optional;

/** Originals that are to be blackened, and the copies that were. Both are stored encrypted. */
public interface ReleasedCopies {
    /**
     * A document before anything is blackened.
     *
     * @param at milliseconds of when it came
     */
    record Original(String id, FileName name, long at) {
        /** Without the name. */
        @Override
        public String toString() {
            return "original " + id;
        }
    }

    /** Keeps an original. */
    void keep(RequestNumber of, Original original, byte[] content);

    /** The originals of a request, oldest first. */
    List<Original> listOriginals(RequestNumber of);

    /** What is in an original of this request. */
    Optional<byte[]> original(RequestNumber of, String id);

    /** Keeps the copy of an original; the first one stays. */
    void release(RequestNumber of, ReleasedCopy copy, byte[] pdf);

    /** The copies of a request, oldest first. */
    List<ReleasedCopy> list(RequestNumber of);

    /** The copy of this request. */
    Optional<byte[]> copy(RequestNumber of, String id);

    /** Removes all originals and copies of a request. */
    void removeAll(RequestNumber of);
}
