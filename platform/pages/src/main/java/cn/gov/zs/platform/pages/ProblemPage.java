package cn.gov.zs.platform.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code error/problem} shows; it stands in the model under {@link #NAME}, beside a
 * {@link PageFrame}.
 *
 * @param status the HTTP status
 * @param code the stable code, so that a caller on the phone can name it
 * @param clause the clause a refusal rests on, if any
 * @param fields one sentence per field that was refused
 * @param incident the number under which our log tells more; absent unless the fault is ours
 */
public record ProblemPage(
        int status,
        String code,
        String title,
        String detail,
        @Nullable String clause,
        List<String> fields,
        @Nullable String incident) {

    /** The view to render. */
    public static final String VIEW = "error/problem";

    /** The model attribute's name. */
    public static final String NAME = "problem";
}
