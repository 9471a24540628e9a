package cn.gov.zs.platform.uploads;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The three formats a document may have (文件格式), known by what it begins with and never by what it is called. */
public enum MediaType {
    PDF("application/pdf", Set.of("pdf"), "%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", Set.of("jpg", "jpeg", "jpe", "jfif"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
    PNG("image/png", Set.of("png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

    private final String name;
    private final Set<String> extensions;
    private final byte[] magic;

    MediaType(String name, Set<String> extensions, byte[] magic) {
        this.name = name;
        this.extensions = extensions;
        this.magic = magic;
    }

    /** Its name in HTTP, such as {@code image/png}. */
    public String text() {
        return name;
    }

    /** Whether a browser shows it as a picture. */
    public boolean isPicture() {
        return this != PDF;
    }

    /** Whether files of this format are called so, in small letters without the dot. */
    public boolean isCalled(String extension) {
        return extensions.contains(extension);
    }

    /** What such a file's name ends in when it has no ending of its own. */
    public String extension() {
        return switch (this) {
            case PDF -> "pdf";
            case JPEG -> "jpg";
            case PNG -> "png";
        };
    }

    /** The format that begins like this content; whether the rest is sound is for {@link ContentCheck} to say. */
    public static Optional<MediaType> begun(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> Bytes.at(content, 0, type.magic))
                .findFirst();
    }
}
