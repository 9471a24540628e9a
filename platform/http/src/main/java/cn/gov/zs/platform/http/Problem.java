package cn.gov.zs.platform.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A problem before it is put into words.
 *
 * @param facts further members of the problem+json
 * @param args for the placeholders of the text
 * @param fields what is wrong with single fields of the request
 * @param incident the number under which the log tells more; only for faults of ours
 */
record Problem(
        int status,
        String code,
        Map<String, Object> facts,
        List<Object> args,
        List<Field> fields,
        @Nullable String incident) {

    Problem {
        facts = Map.copyOf(facts);
        args = List.copyOf(args);
        fields = List.copyOf(fields);
    }

    static Problem of(int status, String code) {
        return of(status, code, Map.of());
    }

    static Problem of(int status, String code, Map<String, ?> facts, Object... args) {
        return new Problem(status, code, new LinkedHashMap<>(facts), List.of(args), List.of(), null);
    }

    static Problem ofFields(int status, String code, List<Field> fields) {
        return new Problem(status, code, Map.of(), List.of(), fields, null);
    }

    /** A fault of ours, told without anything of the inside. */
    static Problem incident(String incident) {
        return new Problem(500, "internal", Map.of("incident", incident), List.of(), List.of(), incident);
    }

    /**
     * One field that was refused.
     *
     * @param field the path of the field, such as {@code members[0].name}
     * @param code why, as a stable word: required, type, unknown, size...
     */
    record Field(String field, String code, MessageSourceResolvable text) {

        Field(String field, String code, String key, Object... args) {
            this(field, code, new DefaultMessageSourceResolvable(new String[] {key}, args, code));
        }
    }
}
