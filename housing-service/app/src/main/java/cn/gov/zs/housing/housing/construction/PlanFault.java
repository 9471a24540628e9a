package cn.gov.zs.housing.housing.construction;

import java.util.Locale;

/**
 * What is wrong with a plan, at one field.
 *
 * @param field such as {@code projects[2].unitTypes}
 * @param kind what is wrong
 * @param expected the number that would be right; 0 where none would
 * @param found the number that stands there; 0 where it is none
 */
public record PlanFault(String field, Kind kind, int expected, int found) {
    /** What can be wrong. */
    public enum Kind {
        /** No township has a task. */
        NO_TASK,
        /** No township has this code. */
        UNKNOWN_TOWNSHIP,
        /** It stands there twice. */
        DUPLICATE,
        /** Too many or too few. */
        OUT_OF_RANGE,
        /** Nothing stands there. */
        REQUIRED,
        /** More characters than there is room for. */
        TOO_LONG,
        /** The unit types do not add up to the project's units. */
        TYPES_DIFFER,
        /** The projects do not add up to the township's task. */
        PROJECTS_DIFFER,
        /** It is to be finished before it begins. */
        ENDS_BEFORE_START;

        /** Its code, such as {@code types-differ}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PlanFault of(String field, Kind kind) {
        return new PlanFault(field, kind, 0, 0);
    }
}
