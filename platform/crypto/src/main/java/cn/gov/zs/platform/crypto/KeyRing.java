package cn.gov.zs.platform.crypto;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keys of a service at one moment.
 *
 * @param keys of 128 bits each, as SM4 takes them (GB/T 32907); one at least
 * @param active the one that new values are encrypted under
 * @param indexKey of {@link BlindIndex}, 256 bits; it does not rotate, because entries of two keys could not be compared
 */
public record KeyRing(Map<KeyId, Secret> keys, KeyId active, Secret indexKey) {
    /** SM4 has one key length. */
    public static final int KEY_BITS = 128;

    /** As long as the hash value of SM3. */
    public static final int INDEX_KEY_BITS = 256;

    /** @throws BadKeysException if a key has another length or the active one is missing */
    public KeyRing {
        keys = Map.copyOf(keys);
        keys.forEach((id, key) -> {
            if (key.bits() != KEY_BITS) {
                throw new BadKeysException("key." + id + " is not of " + KEY_BITS + " bits");
            }
        });
        if (indexKey.bits() != INDEX_KEY_BITS) {
            throw new BadKeysException("index-key is not of " + INDEX_KEY_BITS + " bits");
        }
        if (!keys.containsKey(active)) {
            throw new BadKeysException("active names " + active + ", but there is no key." + active);
        }
    }

    /** The key of this name. */
    public Optional<Secret> find(KeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** The names of all keys. */
    public Set<KeyId> ids() {
        return new TreeSet<>(keys.keySet());
    }

    /** The same with one more key, which becomes the active one. */
    public KeyRing with(KeyId id, Secret key) {
        var more = new TreeMap<>(keys);
        more.put(id, key);
        return new KeyRing(more, id, indexKey);
    }

    /** The same without a key that nothing needs any more. */
    public KeyRing without(KeyId id) {
        var fewer = new TreeMap<>(keys);
        fewer.remove(id);
        return new KeyRing(fewer, active, indexKey);
    }

    /** The keys' names. */
    @Override
    public String toString() {
        return "keys " + ids() + ", active " + active;
    }
}
