package cn.gov.zs.housing.allocation.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The objections to a result (异议) by their numbers, in the order they were heard of. One that is open keeps the result from being
 * confirmed, one that was upheld does so until what follows of it was done.
 *
 * @param all how each stands
 */
public record ResultObjections(SequencedMap<String, Standing> all) {

    /** Nobody objects. */
    public static final ResultObjections NONE = new ResultObjections(new LinkedHashMap<>());

    /** The names are wire names. */
    public enum Standing {
        /** 待审议. */
        OPEN,
        /** 异议不成立. */
        REJECTED,
        /** 异议成立, and nothing is decided yet of what follows. */
        UPHELD,
        /** 异议成立，结果不变. */
        UPHELD_NO_CHANGE,
        /** 异议成立，撤销分配. */
        UPHELD_REVOKED;

        /** Whether it keeps a result from being confirmed. */
        public boolean holds() {
            return switch (this) {
                case OPEN, UPHELD -> true;
                case REJECTED, UPHELD_NO_CHANGE, UPHELD_REVOKED -> false;
            };
        }
    }

    /** Keeps its own copy. */
    public ResultObjections {
        all = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(all));
    }

    /** Somebody objects; one that was resolved already stays so. */
    public ResultObjections filed(String number) {
        return with(number, all.getOrDefault(number, Standing.OPEN));
    }

    /** The committee shall decide on it anew, whatever became of it before: until then it keeps the result from being confirmed. */
    public ResultObjections takenUp(String number) {
        return with(number, Standing.OPEN);
    }

    /** The committee passed what shall become of it; what was upheld stays so. */
    public ResultObjections resolved(String number, boolean upheld) {
        return switch (all.getOrDefault(number, Standing.OPEN)) {
            case OPEN, REJECTED -> with(number, upheld ? Standing.UPHELD : Standing.REJECTED);
            case UPHELD, UPHELD_NO_CHANGE, UPHELD_REVOKED -> this;
        };
    }

    /** What follows of one that was upheld was done. */
    public ResultObjections followed(String number, Standing how) {
        return with(number, how);
    }

    /** Whether nothing among them stands against the result. */
    public boolean clear() {
        return all.values().stream().noneMatch(Standing::holds);
    }

    /** How many stand like this. */
    public long count(Standing standing) {
        return all.values().stream().filter(standing::equals).count();
    }

    private ResultObjections with(String number, Standing standing) {
        var next = new LinkedHashMap<>(all);
        next.put(number, standing);
        return new ResultObjections(next);
    }
}
