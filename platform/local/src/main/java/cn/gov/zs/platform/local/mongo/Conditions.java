package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of single fields, as far as an index can use it. Every condition here must hold for each document that
 * matches; the query may demand more.
 */
final class Conditions {

    private static final Set<String> LOWER = Set.of("$gt", "$gte");
    private static final Set<String> UPPER = Set.of("$lt", "$lte");

    /**
     * Demands of the form field = value, with a value that is no list: that matches in other ways as well. Null stands for a field that is
     * null or not there: an index holds both at the same place.
     */
    private final Map<String, @Nullable Object> equal = new HashMap<>();

    private final Map<String, Object> atLeast = new HashMap<>();
    private final Map<String, Object> atMost = new HashMap<>();
    /** The fields whose lower bound does not match itself, and those whose upper bound does not. */
    private final Set<String> above = new HashSet<>();

    private final Set<String> below = new HashSet<>();
    private boolean others;

    private Conditions() {}

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.collect(query);
        return conditions;
    }

    private void collect(Document query) {
        query.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> parts) {
                parts.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(this::collect);
            } else if (field.startsWith("$")) {
                others = true;
            } else {
                add(field, demand);
            }
        });
    }

    private void add(String field, @Nullable Object demand) {
        switch (demand) {
            case null -> fix(field, null);
            case Document operators -> {
                others = true;
                operators.forEach((operator, value) -> addRange(field, operator, value));
            }
            case Collection<?> list -> others = true;
            case BsonRegularExpression pattern -> others = true;
            default -> fix(field, demand);
        }
    }

    private void fix(String field, @Nullable Object value) {
        if (equal.containsKey(field)) {
            others = true;
        } else {
            equal.put(field, value);
        }
    }

    private void addRange(String field, String operator, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (LOWER.contains(operator)) {
            if (atLeast.putIfAbsent(field, value) == null && operator.equals("$gt")) {
                above.add(field);
            }
        } else if (UPPER.contains(operator) && atMost.putIfAbsent(field, value) == null && operator.equals("$lt")) {
            below.add(field);
        }
    }

    @Nullable Object equal(String field) {
        return equal.get(field);
    }

    @Nullable Object atLeast(String field) {
        return atLeast.get(field);
    }

    @Nullable Object atMost(String field) {
        return atMost.get(field);
    }

    /** Whether the lower bound itself does not match: thousands may lie at it. */
    boolean excludesLeast(String field) {
        return above.contains(field);
    }

    /** Whether the upper bound itself does not match. */
    boolean excludesMost(String field) {
        return below.contains(field);
    }

    boolean fixes(String field) {
        return equal.containsKey(field);
    }

    /** Whether only documents match that have the field: those that an index leaves out, because they lack it, cannot. */
    boolean needs(String field) {
        return equal.get(field) != null || bounds(field);
    }

    boolean bounds(String field) {
        return atLeast.containsKey(field) || atMost.containsKey(field);
    }

    /** Whether the query demands that these fields equal a value, and nothing else. */
    boolean areOnly(Collection<String> fields) {
        return !others && fields.containsAll(equal.keySet());
    }
}
