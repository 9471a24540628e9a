package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, which the library lacks: documents in the order of the index's keys. It lives in memory and is
 * made again from the documents when the store is opened. Guarded by its collection's lock.
 */
final class SortedIndex extends Index<Object> {

    private static final ValueComparator VALUES = ValueComparator.asc();

    /**
     * A place in the order.
     *
     * @param values of the keys in their order; a bound has the first few only
     * @param id of the document; null for a bound
     * @param side of a bound: -1 before all that begin like it, 1 after them; 0 for a document
     */
    private record Place(
            List<@Nullable Object> values, @Nullable Object id, int side) {}

    private final NavigableMap<Place, Object> positions = new TreeMap<>(order());

    /** Whether a document had a list in a key: it is then found in several places, and the order is not the documents'. */
    private boolean lists;

    SortedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    private Comparator<Place> order() {
        List<Comparator<Object>> each = getKeys().stream()
                .map(key -> key.isAscending() ? VALUES : (Comparator<Object>) VALUES.reversed())
                .toList();
        return (left, right) -> {
            int common = Math.min(left.values().size(), right.values().size());
            for (int key = 0; key < common; key++) {
                int compared = each.get(key)
                        .compare(left.values().get(key), right.values().get(key));
                if (compared != 0) {
                    return compared;
                }
            }
            if (left.side() != 0 || right.side() != 0) {
                return Integer.compare(left.side(), right.side());
            }
            return VALUES.compare(left.id(), right.id());
        };
    }

    /** How many of the first keys the query fixes to one value each. */
    int fixedKeys(Conditions conditions) {
        int fixed = 0;
        while (fixed < getKeys().size() && conditions.fixes(field(fixed))) {
            fixed++;
        }
        return fixed;
    }

    /** Whether the query bounds the key after those it fixes. */
    boolean bounded(Conditions conditions) {
        int fixed = fixedKeys(conditions);
        return fixed < getKeys().size() && conditions.bounds(field(fixed));
    }

    /** Whether every document that matches can be found here. */
    boolean holdsAll(Conditions conditions) {
        return !isSparse() || getKeys().stream().anyMatch(key -> conditions.needs(key.getKey()));
    }

    /** Whether what the query finds comes in this order: 1 as it stands, -1 backwards, 0 in neither. */
    int serves(@Nullable Document orderBy, Conditions conditions) {
        if (orderBy == null || orderBy.isEmpty() || lists) {
            return 0;
        }
        int key = fixedKeys(conditions);
        int direction = 0;
        for (String field : orderBy.keySet()) {
            if (conditions.fixes(field)) {
                continue;
            }
            if (key >= getKeys().size() || !field.equals(field(key)) || !(orderBy.get(field) instanceof Number way)) {
                return 0;
            }
            int mine = getKeys().get(key).isAscending() == way.intValue() > 0 ? 1 : -1;
            if (direction != 0 && direction != mine) {
                return 0;
            }
            direction = mine;
            key++;
        }
        return direction == 0 ? 1 : direction;
    }

    /** The places of all documents that can match, each once, in this order or backwards. */
    Collection<Object> find(Conditions conditions, boolean backwards) {
        List<@Nullable Object> from = new ArrayList<>();
        for (int key = 0; key < fixedKeys(conditions); key++) {
            from.add(conditions.equal(field(key)));
        }
        List<@Nullable Object> to = new ArrayList<>(from);
        int firstSide = -1;
        int lastSide = 1;
        if (bounded(conditions)) {
            IndexKey next = getKeys().get(from.size());
            Object low = conditions.atLeast(next.getKey());
            Object high = conditions.atMost(next.getKey());
            addIfThere(from, next.isAscending() ? low : high);
            addIfThere(to, next.isAscending() ? high : low);
            boolean notLeast = conditions.excludesLeast(next.getKey());
            boolean notMost = conditions.excludesMost(next.getKey());
            firstSide = (next.isAscending() ? notLeast : notMost) ? 1 : -1;
            lastSide = (next.isAscending() ? notMost : notLeast) ? -1 : 1;
        }
        Place first = new Place(from, null, firstSide);
        Place last = new Place(to, null, lastSide);
        if (positions.comparator().compare(first, last) > 0) {
            return List.of();
        }
        NavigableMap<Place, Object> found = positions.subMap(first, true, last, true);
        return (backwards ? found.descendingMap() : found).values();
    }

    private static void addIfThere(List<@Nullable Object> values, @Nullable Object bound) {
        if (bound != null) {
            values.add(bound);
        }
    }

    boolean lists() {
        return lists;
    }

    private String field(int key) {
        return getKeys().get(key).getKey();
    }

    @Override
    public void add(Document document, Object position, @Nullable MongoCollection<Object> collection) {
        if (leavesOut(document)) {
            return;
        }
        lists |= getKeys().stream()
                .anyMatch(
                        key -> Utils.getSubdocumentValueCollectionAware(document, key.getKey()) instanceof Collection);
        places(document).forEach(place -> positions.put(place, position));
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object removed = null;
        if (!leavesOut(document)) {
            for (Place place : places(document)) {
                removed = positions.remove(place);
            }
        }
        return removed;
    }

    private boolean leavesOut(Document document) {
        return isSparse()
                && getKeys().stream()
                        .allMatch(key -> Missing.isNullOrMissing(
                                Utils.getSubdocumentValueCollectionAware(document, key.getKey())));
    }

    private List<Place> places(Document document) {
        Object id = document.get("_id");
        List<Place> places = getKeyValues(document).stream()
                .map(values -> new Place(plain(values), id, 0))
                .toList();
        return places.isEmpty() ? List.of(new Place(ofEmptyList(document), id, 0)) : places;
    }

    /** A document with an empty list has no key values at all, and yet a place. */
    private List<@Nullable Object> ofEmptyList(Document document) {
        List<@Nullable Object> values = new ArrayList<>();
        for (IndexKey key : getKeys()) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, key.getKey());
            values.add(value instanceof Missing || value instanceof Collection ? null : value);
        }
        return values;
    }

    private static List<@Nullable Object> plain(KeyValue values) {
        List<@Nullable Object> plain = new ArrayList<>(values.size());
        values.forEach(value -> plain.add(value instanceof Missing ? null : value));
        return plain;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Object position, @Nullable MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            remove(before);
            add(after, position, collection);
        }
    }

    /** Never by itself: the collection chooses the index, knowing the order asked for as well. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return find(Conditions.of(query), false);
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return leavesOut(document) ? null : positions.get(places(document).getFirst());
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        positions.clear();
    }
}
