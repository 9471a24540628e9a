package cn.gov.zs.housing.housing.photo;

import java.util.Optional;

/**
 * A thing that can be photographed, as far as its photographs need to know it.
 *
 * @param owner which
 * @param title what the office calls it
 * @param open whether everybody may see it now, and so its photographs
 * @param keeper account of a citizen who may see it and add to it, whether it is open or not
 */
public record PhotoSubject(PhotoOwner owner, String title, boolean open, Optional<String> keeper) {
    /** Of nobody but the office. */
    public PhotoSubject(PhotoOwner owner, String title, boolean open) {
        this(owner, title, open, Optional.empty());
    }
}
