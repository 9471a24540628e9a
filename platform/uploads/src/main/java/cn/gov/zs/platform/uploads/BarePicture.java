package cn.gov.zs.platform.uploads;

/**
 * A picture with nothing but the picture: who took it where with which camera, comments, previews, and whatever stands behind its
 * end are left out. What is left is copied as it is, not drawn anew (decision 0201).
 */
public final class BarePicture {
    private BarePicture() {}

    /**
     * The bare picture.
     *
     * @param type a picture's
     * @param sound a content that {@link ContentCheck} found sound
     * @throws IllegalArgumentException if it is no picture
     */
    public static byte[] of(MediaType type, byte[] sound) {
        return switch (type) {
            case JPEG -> new BareJpeg(sound).bytes();
            case PNG -> BarePng.of(sound);
            case PDF -> throw new IllegalArgumentException("a PDF is no picture");
        };
    }
}
