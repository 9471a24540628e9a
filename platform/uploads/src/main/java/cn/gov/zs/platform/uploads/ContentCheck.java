package cn.gov.zs.platform.uploads;

import java.util.List;
import java.util.Optional;

/**
 * Looks at what a file is, not at what it is called: its beginning, its structure, and what hides in it. It does not draw pictures
 * and does not run anything. What it can and cannot find is decision 0110.
 */
public final class ContentCheck {
    /** The end of a ZIP stands within its last 65,557 bytes: 22 of its own and a comment. */
    private static final int ZIP_END_WITHIN = 65_557;

    private static final int PDF_HEADER_WITHIN = 1024;
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] PDF_HEADER = Bytes.of("%PDF-");

    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'P', 'K', 3, 4},
            ZIP_END,
            new byte[] {'P', 'K', 7, 8},
            Bytes.of("Rar!"),
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
            new byte[] {0x1f, (byte) 0x8b},
            // the containers of old Word and Excel
            new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

    private static final List<byte[]> PROGRAMS = List.of(
            Bytes.of("MZ"),
            Bytes.of("#!"),
            new byte[] {0x7f, 'E', 'L', 'F'},
            new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe},
            new byte[] {(byte) 0xfe, (byte) 0xed, (byte) 0xfa, (byte) 0xce},
            new byte[] {(byte) 0xfe, (byte) 0xed, (byte) 0xfa, (byte) 0xcf},
            new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe},
            new byte[] {(byte) 0xce, (byte) 0xfa, (byte) 0xed, (byte) 0xfe});

    private ContentCheck() {}

    /** Looks at a whole file. */
    public static ContentAnswer of(FileName name, byte[] content) {
        if (content.length == 0) {
            return new ContentAnswer.Unfit(ContentFault.EMPTY);
        }
        var type = MediaType.begun(content);
        if (type.isEmpty()) {
            return new ContentAnswer.Unfit(foreign(content));
        }
        return name.extension()
                .filter(extension -> !type.get().isCalled(extension))
                .map(_ -> ContentFault.OTHER_EXTENSION)
                .or(() -> structure(type.get(), content))
                .or(() -> hidden(type.get(), content))
                .<ContentAnswer>map(ContentAnswer.Unfit::new)
                .orElseGet(() -> new ContentAnswer.Sound(type.get()));
    }

    private static ContentFault foreign(byte[] content) {
        if (ARCHIVES.stream().anyMatch(magic -> Bytes.at(content, 0, magic))) {
            return ContentFault.ARCHIVE;
        }
        if (PROGRAMS.stream().anyMatch(magic -> Bytes.at(content, 0, magic))) {
            return ContentFault.PROGRAM;
        }
        return isMarkup(content) ? ContentFault.MARKUP : ContentFault.UNKNOWN_FORMAT;
    }

    /** Begins with a tag, perhaps behind a byte order mark, zeros of UTF-16, and blanks. */
    private static boolean isMarkup(byte[] content) {
        for (var next : content) {
            var character = next & 0xff;
            if (character == '<') {
                return true;
            }
            var skipped = character <= ' ' || character == 0xef || character == 0xbb || character >= 0xbf;
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    private static Optional<ContentFault> structure(MediaType type, byte[] content) {
        return switch (type) {
            case PDF -> PdfCheck.faultOf(content);
            case JPEG -> JpegCheck.faultOf(content);
            case PNG -> PngCheck.faultOf(content);
        };
    }

    /** A file that another program would take for something else: a picture that is also a PDF, anything that is also a ZIP. */
    private static Optional<ContentFault> hidden(MediaType type, byte[] content) {
        var zip = Bytes.find(content, ZIP_END, content.length - ZIP_END_WITHIN, content.length) >= 0;
        var pdf = type.isPicture() && Bytes.find(content, PDF_HEADER, 0, PDF_HEADER_WITHIN) >= 0;
        return zip || pdf ? Optional.of(ContentFault.HIDDEN_FILE) : Optional.empty();
    }
}
