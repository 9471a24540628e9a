package cn.gov.zs.housing.housing.photo;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps photographs and their contents. One is there with its content or not at all. */
public interface Photos {

    /** What became of a photograph to be kept. */
    enum Kept {
        KEPT,
        /** One with this number was there before, or is on its way. */
        REPLAYED,
        /** Its owner has as many as it may have. */
        FULL
    }

    /** Keeps a photograph unless its owner has so many already. */
    Kept keep(Photo photo, byte[] content, int most);

    /** The photograph with this number. */
    Optional<Photo> find(PhotoId id);

    /** All of this owner, oldest first; never more than {@link #keep} was told. */
    List<Photo> list(PhotoOwner owner);

    /** Its content; throws when it is not there. */
    InputStream open(PhotoId id);

    /** Removes a photograph and its content; who did it and when stays. False when it is not there. */
    boolean remove(PhotoId id, String by, Instant at);

    /** Removes what crashes before that moment left of photographs. */
    int sweep(Instant before);
}
