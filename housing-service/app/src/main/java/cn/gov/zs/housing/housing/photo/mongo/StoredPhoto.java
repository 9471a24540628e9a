package cn.gov.zs.housing.housing.photo.mongo;

import cn.gov.zs.housing.housing.photo.Photo;
import cn.gov.zs.housing.housing.photo.PhotoId;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.platform.uploads.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A photograph as it is stored.
 *
 * @param sweepFrom while its content is on its way in or out: the moment from which it may be a crash's left-over
 */
record StoredPhoto(
        Phase phase,
        String photo,
        PhotoOwner.Kind ownerKind,
        String owner,
        String caption,
        MediaType type,
        int size,
        String digest,
        String by,
        Instant at,
        @Nullable String removedBy,
        @Nullable Instant removedAt,
        @Nullable Instant sweepFrom) {

    enum Phase {
        ARRIVING,
        KEPT,
        REMOVED
    }

    static StoredPhoto arriving(Photo photo, Instant now) {
        return new StoredPhoto(
                Phase.ARRIVING,
                photo.id().text(),
                photo.owner().kind(),
                photo.owner().id(),
                photo.caption(),
                photo.type(),
                photo.size(),
                photo.digest(),
                photo.by(),
                photo.at(),
                null,
                null,
                now);
    }

    StoredPhoto kept() {
        return next(Phase.KEPT, null, null, null);
    }

    StoredPhoto removed(String by, Instant when, Instant now) {
        return next(Phase.REMOVED, by, when, now);
    }

    StoredPhoto swept() {
        return next(phase, removedBy, removedAt, null);
    }

    private StoredPhoto next(Phase then, @Nullable String remover, @Nullable Instant removed, @Nullable Instant sweep) {
        return new StoredPhoto(
                then, photo, ownerKind, owner, caption, type, size, digest, by, at, remover, removed, sweep);
    }

    Photo toDomain() {
        return new Photo(new PhotoId(photo), new PhotoOwner(ownerKind, owner), caption, type, size, digest, by, at);
    }
}
