package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonException;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.Digester;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import java.util.List;
import java.util.Map;

/**
 * What is in a bundle, file {@code manifest.json}.
 *
 * @param batchId the batch
 * @param digest the batch digest
 * @param files from {@code freeze.json} on, in their order
 */
record Manifest(String batchId, String digest, List<Listed> files) {

    static final String FORMAT = "zs-open-draw-bundle";
    static final int VERSION = 3;

    /**
     * A file.
     *
     * @param name its name
     * @param bytes its length
     * @param digests of its content
     */
    record Listed(String name, long bytes, Digests digests) {

        static Listed of(String name, Digester.Taken taken) {
            return new Listed(name, taken.size(), taken.digests());
        }
    }

    Manifest {
        files = List.copyOf(files);
    }

    byte[] bytes() {
        return CanonicalJson.bytes(Json.object(Map.of(
                "batchId", Json.of(batchId),
                "digest", Json.of(digest),
                "files",
                        Json.list(
                                files,
                                file -> Json.object(Map.of(
                                        "bytes", Json.of(file.bytes()),
                                        "digests", file.digests().json(),
                                        "name", Json.of(file.name())))),
                "format", Json.of(FORMAT),
                "version", Json.of(VERSION))));
    }

    static Manifest read(byte[] bytes) {
        var json = JsonReader.readObject(bytes).only("batchId", "digest", "files", "format", "version");
        if (!json.text("format").equals(FORMAT) || json.count("version") != VERSION) {
            throw new IllegalArgumentException("another format");
        }
        return new Manifest(json.text("batchId"), json.text("digest"), json.list("files", file -> {
            file.only("bytes", "digests", "name");
            return new Listed(file.text("name"), length(file), Digests.read(file.object("digests")));
        }));
    }

    /** Longer than a count: a city's list has more than 2 GiB. */
    private static long length(Json.Obj file) {
        return file.members().get("bytes") instanceof Json.Int(var value) && value >= 0
                ? value
                : JsonException.raise("\"bytes\" is not a length");
    }
}
