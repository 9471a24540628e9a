package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.platform.uploads.BarePicture;
import cn.gov.zs.platform.uploads.ContentAnswer;
import cn.gov.zs.platform.uploads.ContentCheck;
import cn.gov.zs.platform.uploads.ContentFault;
import cn.gov.zs.platform.uploads.FileName;

/** Looks at a file that was sent; of a picture everything but the picture is left out before it is kept. */
public final class FileCheck {
    /** Largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private FileCheck() {}

    /** What a look came to. */
    public sealed interface Answer {
        /**
         * It can be kept.
         *
         * @param content as it is kept
         */
        record Sound(BoardFile file, byte[] content) implements Answer {}

        /** It cannot. */
        record Unfit(ContentFault fault) implements Answer {}
    }

    /** Takes whole JPEG and PNG pictures. */
    public static Answer picture(String name, byte[] content) {
        return switch (paper(name, content)) {
            case Answer.Sound sound
            when !sound.file().type().isPicture() -> new Answer.Unfit(ContentFault.UNKNOWN_FORMAT);
            case Answer.Sound sound -> sound;
            case Answer.Unfit unfit -> unfit;
        };
    }

    /** Takes pictures and PDF. */
    public static Answer paper(String name, byte[] content) {
        return switch (ContentCheck.of(FileName.of(name), content)) {
            case ContentAnswer.Unfit(var fault) -> new Answer.Unfit(fault);
            case ContentAnswer.Sound(var type) -> {
                var kept = type.isPicture() ? BarePicture.of(type, content) : content;
                yield new Answer.Sound(new BoardFile(type, kept.length, Sha256.named(kept)), kept);
            }
        };
    }
}
