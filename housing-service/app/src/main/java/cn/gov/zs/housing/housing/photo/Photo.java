package cn.gov.zs.housing.housing.photo;

import cn.gov.zs.platform.uploads.MediaType;
import java.time.Instant;

/**
 * A photograph (照片): a JPEG or a PNG with nothing in it but the picture.
 *
 * @param id its number
 * @param owner what it is of
 * @param caption what it shows, for those who do not see it; 1 to {@value #LONGEST_CAPTION} characters
 * @param type JPEG or PNG
 * @param size bytes
 * @param digest SHA-256 of what is stored, 64 small hexadecimal digits
 * @param by the officer's subject in the token
 * @param at when
 */
public record Photo(
        PhotoId id, PhotoOwner owner, String caption, MediaType type, int size, String digest, String by, Instant at) {
    /** Longest caption, in UTF-16 units. */
    public static final int LONGEST_CAPTION = 100;

    /** @throws IllegalArgumentException without a caption, or of a type that is no picture */
    public Photo {
        if (caption.isBlank() || caption.length() > LONGEST_CAPTION || !type.isPicture()) {
            throw new IllegalArgumentException("no photograph with a caption: " + id);
        }
    }
}
