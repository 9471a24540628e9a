package cn.gov.zs.platform.crypto.sm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.stream.Stream;

/** Several texts as one run of bytes, each behind its length: no two lists of texts give the same bytes. */
final class LengthPrefixed {
    private LengthPrefixed() {}

    static byte[] bytes(String... texts) {
        var parts = Stream.of(texts).map(text -> text.getBytes(UTF_8)).toList();
        var size = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        var buffer = ByteBuffer.allocate(size);
        parts.forEach(part -> buffer.putInt(part.length).put(part));
        return buffer.array();
    }
}
