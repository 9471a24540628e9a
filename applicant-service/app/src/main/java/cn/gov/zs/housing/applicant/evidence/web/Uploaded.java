package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.uploads.ContentFault;
import java.util.Map;

/** What became of a form with a file. */
sealed interface Uploaded {
    /** It is stored. */
    record Kept(Document document) implements Uploaded {}

    /**
     * It can be corrected: nothing is stored.
     *
     * @param kind what was chosen
     * @param field which to correct
     * @param status for a program
     * @param code of the fault
     * @param text key of its words
     */
    record Wrong(String kind, String field, int status, String code, String text) implements Uploaded {
        static Wrong ofField(String kind, String field, String code) {
            return new Wrong(kind, field, 400, code, "flaw." + code);
        }

        static Wrong of(String kind, ContentFault fault) {
            var code = "document." + fault.code();
            return new Wrong(kind, "file", fault == ContentFault.TOO_LARGE ? 413 : 422, code, "problem." + code);
        }

        static Wrong duplicate(String kind) {
            return new Wrong(kind, "file", 409, "document.duplicate", "problem.document.duplicate");
        }

        /** The same for a program. */
        ProblemException problem(Object... args) {
            return status == 400
                    ? ProblemException.field(field, code, text)
                    : new ProblemException(status, code, Map.of("field", field), args);
        }
    }
}
