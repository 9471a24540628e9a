package cn.gov.zs.housing.allocation.rules.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.allocation.rules.proof.Content;
import cn.gov.zs.housing.allocation.rules.proof.OfficeSignature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bundle taken apart, to be put together again otherwise. */
final class Parts {

    /** With their digests: of ten thousand mutants each leaves nearly all parts as they were. */
    private final Map<String, Content> parts = new LinkedHashMap<>();

    static Parts of(Bundle bundle) {
        return of(bundle.bytes(BatchSamples.OFFICE));
    }

    static Parts of(byte[] bundle) {
        var parts = new Parts();
        try {
            for (var part : ZipReader.read(Source.of(bundle))) {
                parts.put(part.name(), part.bytes(Integer.MAX_VALUE));
            }
        } catch (IOException | NotABundleException | NotTheFormException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    Parts copy() {
        var copy = new Parts();
        copy.parts.putAll(parts);
        return copy;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] get(String name) {
        try {
            return java.util.Objects.requireNonNull(parts.get(name), name).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Parts put(String name, byte[] content) {
        parts.put(name, Content.of(content));
        return this;
    }

    Parts replace(String name, String from, String to) {
        var text = new String(get(name), UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " does not hold " + from);
        }
        return put(
                name, text.replaceFirst(java.util.regex.Pattern.quote(from), to).getBytes(UTF_8));
    }

    /** With the manifest made anew, signed by the office: the container gives nothing away. */
    Parts relisted() {
        var old = new String(get("manifest.json"), UTF_8);
        String batch = BatchSamples.BATCH;
        String digest =
                old.contains("\"digest\":\"") ? old.split("\"digest\":\"")[1].split("\"")[0] : "";
        return relisted(batch, digest, BatchSamples.OFFICE);
    }

    Parts relisted(String batchId, String digest, java.security.KeyPair key) {
        var manifest = new Manifest(
                        batchId,
                        digest,
                        parts.entrySet().stream()
                                .skip(2)
                                .map(e -> Manifest.Listed.of(
                                        e.getKey(), e.getValue().taken()))
                                .toList())
                .bytes();
        return put("manifest.json", manifest)
                .put("signature.json", OfficeSignature.sign(key, manifest).bytes());
    }

    byte[] zip() {
        try {
            var out = new ByteArrayOutputStream();
            var zip = new ZipWriter(out);
            for (var part : parts.entrySet()) {
                zip.entry(part.getKey(), part.getValue());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
