package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.Photo;
import cn.gov.zs.housing.housing.photo.PhotoAlbum;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.uploads.ContentFault;
import java.util.Map;

/** What became of a form with a photograph. */
sealed interface SentPhoto {
    /** It is kept. */
    record Kept(Photo photo) implements SentPhoto {}

    /**
     * It can be corrected: nothing is kept.
     *
     * @param caption as it was typed
     * @param field which to correct
     * @param status for a program
     * @param code of the fault
     * @param text key of its words
     */
    record Wrong(String caption, String field, int status, String code, String text) implements SentPhoto {
        static Wrong ofField(String caption, String field, String code, String text) {
            return new Wrong(caption, field, 400, code, text);
        }

        static Wrong of(String caption, ContentFault fault) {
            // what is no picture of the two formats is refused in the same words, whatever is wrong with it as a PDF
            var named = switch (fault) {
                case DAMAGED_PDF, ACTIVE_PDF, LOCKED_PDF, OPAQUE_PDF -> ContentFault.UNKNOWN_FORMAT;
                default -> fault;
            };
            var code = "photo." + named.code();
            return new Wrong(caption, "file", named == ContentFault.TOO_LARGE ? 413 : 422, code, "problem." + code);
        }

        /** What the words ask for. */
        static Object[] args() {
            return new Object[] {PhotoAlbum.LARGEST / 1024 / 1024, Photo.LONGEST_CAPTION};
        }

        /** The same for a program. */
        ProblemException problem() {
            return status == 400
                    ? ProblemException.field(field, code, text, args())
                    : new ProblemException(status, code, Map.of("field", field), args());
        }
    }
}
