package cn.gov.zs.housing.allocation.rules.bundle;

import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.draw.Sha256;
import cn.gov.zs.housing.allocation.rules.draw.Transcript;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything published of a drawn batch. The same batch always gives the same bytes.
 *
 * @param lists what was frozen
 * @param scoreSheet the score sheet, DMN as XML text
 * @param record what was done when
 * @param transcript what the seed was made of
 * @param result what was drawn
 */
public record Bundle(
        FrozenLists lists, String scoreSheet, DrawRecord record, Transcript transcript, DrawResult result) {

    static final String FORMAT = "zs-open-draw-bundle";
    static final int VERSION = 1;

    /** The bundle as a file. */
    public byte[] zip() {
        var files = new EnumMap<BundleFile, byte[]>(BundleFile.class);
        files.put(BundleFile.PLAN, lists.planFile());
        files.put(BundleFile.ENTRANTS, lists.entrantsFile());
        files.put(BundleFile.HOMES, lists.homesFile());
        files.put(BundleFile.SCORE_SHEET, scoreSheet.getBytes(StandardCharsets.UTF_8));
        files.put(BundleFile.RECORD, CanonicalJson.bytes(record.json()));
        files.put(BundleFile.TRANSCRIPT, CanonicalJson.bytes(transcript.json()));
        files.put(BundleFile.RESULT, CanonicalJson.bytes(ResultFile.json(result)));
        files.put(BundleFile.MANIFEST, CanonicalJson.bytes(manifest(files)));
        return StoredZip.write(names(files));
    }

    private Json.Obj manifest(Map<BundleFile, byte[]> files) {
        return Json.object(Map.of(
                "batchId", Json.of(lists.plan().batchId()),
                "digest", Json.of(lists.digest()),
                "files",
                        Json.list(
                                List.copyOf(files.entrySet()),
                                file -> Json.object(Map.of(
                                        "bytes", Json.of(file.getValue().length),
                                        "digest", Json.of(Sha256.digest(file.getValue())),
                                        "name", Json.of(file.getKey().fileName())))),
                "format", Json.of(FORMAT),
                "version", Json.of(VERSION)));
    }

    private static Map<String, byte[]> names(EnumMap<BundleFile, byte[]> files) {
        var named = new java.util.LinkedHashMap<String, byte[]>();
        files.forEach((file, bytes) -> named.put(file.fileName(), bytes));
        return named;
    }
}
