package cn.gov.zs.housing.allocation.rules.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A JSON value of the profile that is digested: no fractions and no null.
 *
 * <p>Fractions are left out because RFC 8785 writes numbers as IEEE doubles, and a score is an exact decimal: it is
 * written as text. Null is left out because an absent member says the same in one way only.
 */
public sealed interface Json {

    /** Largest whole number that every JSON reader keeps exactly: 2^53 - 1. */
    long LARGEST = 9_007_199_254_740_991L;

    /** An object; members are kept in the order of RFC 8785 (UTF-16 code units). */
    record Obj(SortedMap<String, Json> members) implements Json {

        /** Keeps its own copy. */
        public Obj {
            members = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        /** @throws JsonException unless the object has exactly these members */
        public Obj only(String... names) {
            if (!members.keySet().equals(Set.of(names))) {
                throw new JsonException(
                        "members " + members.keySet() + " instead of " + new java.util.TreeSet<>(Set.of(names)));
            }
            return this;
        }

        /** @throws JsonException if the member is absent or not text */
        public String text(String name) {
            return member(name) instanceof Text(var value) ? value : wrong(name, "text");
        }

        /** @throws JsonException if the member is absent or not a whole number from 0 to 2^31 - 1 */
        public int count(String name) {
            return member(name) instanceof Int(var value) && value >= 0 && value <= Integer.MAX_VALUE
                    ? (int) value
                    : JsonException.raise("\"" + name + "\" is not a count");
        }

        /** @throws JsonException if the member is absent or not an object */
        public Obj object(String name) {
            return member(name) instanceof Obj value ? value : JsonException.raise("\"" + name + "\" is not an object");
        }

        /** Reads a list of objects, each by {@code read}. @throws JsonException if the member is something else */
        public <T> List<T> list(String name, Function<Obj, T> read) {
            var items = items(name);
            var list = new ArrayList<T>(items.size());
            for (var item : items) {
                list.add(read.apply(
                        item instanceof Obj value
                                ? value
                                : JsonException.raise("\"" + name + "\" holds something that is not an object")));
            }
            return List.copyOf(list);
        }

        /** @throws JsonException if the member is absent or neither true nor false */
        public boolean flag(String name) {
            return member(name) instanceof Bool(var value)
                    ? value
                    : JsonException.raise("\"" + name + "\" is neither true nor false");
        }

        /** Reads a list of texts. @throws JsonException if the member is something else */
        public List<String> texts(String name) {
            return items(name).stream()
                    .map(item -> item instanceof Text(var value)
                            ? value
                            : JsonException.<String>raise("\"" + name + "\" holds something that is not text"))
                    .toList();
        }

        /** Reads a list of whole numbers from 0 to 2^31 - 1. @throws JsonException if the member is something else */
        public List<Integer> counts(String name) {
            return items(name).stream()
                    .map(item -> item instanceof Int(var value) && value >= 0 && value <= Integer.MAX_VALUE
                            ? (int) value
                            : JsonException.<Integer>raise("\"" + name + "\" holds something that is not a count"))
                    .toList();
        }

        private List<Json> items(String name) {
            return member(name) instanceof Arr(var items)
                    ? items
                    : JsonException.raise("\"" + name + "\" is not a list");
        }

        private Json member(String name) {
            var value = members.get(name);
            return value != null ? value : JsonException.raise("\"" + name + "\" is missing");
        }

        private static String wrong(String name, String kind) {
            throw new JsonException("\"" + name + "\" is not " + kind);
        }
    }

    /** A list. */
    record Arr(List<Json> items) implements Json {

        /** Keeps its own copy. */
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Text(String value) implements Json {}

    /** A whole number, at most 2^53 - 1 away from zero. */
    record Int(long value) implements Json {

        /** @throws JsonException if a JSON reader elsewhere might not keep it exactly */
        public Int {
            if (value > LARGEST || value < -LARGEST) {
                throw new JsonException(value + " is beyond what JSON readers keep exactly");
            }
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** An object of these members. */
    static Obj object(Map<String, ? extends Json> members) {
        return new Obj(new TreeMap<>(members));
    }

    /** A text. */
    static Json of(String value) {
        return new Text(value);
    }

    /** A whole number. */
    static Json of(long value) {
        return new Int(value);
    }

    /** True or false. */
    static Json of(boolean value) {
        return new Bool(value);
    }

    /** A list of what {@code write} makes of each item. */
    static <T> Arr list(List<T> items, Function<T, ? extends Json> write) {
        return new Arr(items.stream().<Json>map(write).toList());
    }
}
