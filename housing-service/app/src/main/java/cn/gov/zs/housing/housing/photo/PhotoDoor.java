package cn.gov.zs.housing.housing.photo;

import java.util.Optional;

/** Where a feature says what of it can be photographed, and who may see that. One for each kind of owner. */
public interface PhotoDoor {
    /** What stands behind it. */
    PhotoOwner.Kind kind();

    /** The thing with this number; empty when there is none. */
    Optional<PhotoSubject> find(String id);
}
