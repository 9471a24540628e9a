package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonException;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.util.List;
import java.util.Map;

/**
 * What proves that the steps of a batch stand in the public log (公开日志), file {@code log.json}.
 *
 * @param key the log's verifier key, {@code name+hash+base64}
 * @param entries one for each of {@link LogStep#of}, in their order
 */
public record LogFile(String key, List<Entry> entries) {

    /**
     * An entry of the log with its proof.
     *
     * @param checkpoint the signed note, whole
     * @param entry the entry as it stands in the log
     * @param index where it stands there, from 0
     * @param path the audit path of RFC 6962 in the checkpoint's tree, each 64 hexadecimal digits, from the leaf's neighbour up
     */
    public record Entry(String checkpoint, String entry, long index, List<String> path) {

        /** @throws IllegalArgumentException if the index or a hash of the path is none */
        public Entry {
            path = List.copyOf(path);
            path.forEach(hash -> Hashes.bytes(hash, Hashes.BYTES));
            if (index < 0 || index > Json.LARGEST) {
                throw new IllegalArgumentException("not an index: " + index);
            }
        }

        Json.Obj json() {
            return Json.object(Map.of(
                    "checkpoint", Json.of(checkpoint),
                    "entry", Json.of(entry),
                    "index", Json.of(index),
                    "path", Json.list(path, Json::of)));
        }

        static Entry read(Json.Obj json) {
            json.only("checkpoint", "entry", "index", "path");
            var index = json.members().get("index") instanceof Json.Int(var value)
                    ? value
                    : JsonException.<Long>raise("\"index\" is not a whole number");
            return new Entry(json.text("checkpoint"), json.text("entry"), index, json.texts("path"));
        }
    }

    /** Keeps its own copy. */
    public LogFile {
        entries = List.copyOf(entries);
    }

    /** The bytes of {@code log.json}. */
    public byte[] bytes() {
        return CanonicalJson.bytes(
                Json.object(Map.of("entries", Json.list(entries, Entry::json), "key", Json.of(key))));
    }

    /** Reads {@code log.json}. @throws RuntimeException naming what is wrong with it */
    public static LogFile read(byte[] bytes) {
        var json = JsonReader.readObject(bytes).only("entries", "key");
        return new LogFile(json.text("key"), json.list("entries", Entry::read));
    }
}
