package cn.gov.zs.housing.gateway.published;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpConstants;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form in one coding, ready to be sent: nothing is computed while a reader waits.
 *
 * @param tag its strong entity tag
 * @param head of an answer with the bytes
 * @param unchanged the head of an answer that says the reader has them already
 * @param body outside the heap, where the network takes it from without a copy; the collector frees it
 */
record Prepared(String tag, Head head, Head unchanged, ByteBuf body) {

    /** @param security what every answer of the platform carries */
    static Prepared of(Form form, Coding coding, byte[] bytes, Map<String, String> security) {
        var tag = coding.tag(form.digest());
        Map<String, String> always = new LinkedHashMap<>();
        always.put("ETag", tag);
        always.put("Cache-Control", form.head().cacheControl());
        always.put("Vary", vary(form));
        var robots = form.head().robots();
        if (robots != null) {
            always.put("X-Robots-Tag", robots);
        }
        always.putAll(security);
        Map<String, String> full = new LinkedHashMap<>(always);
        full.put("Content-Type", form.head().contentType());
        var disposition = form.head().disposition();
        if (disposition != null) {
            full.put("Content-Disposition", disposition);
        }
        full.put("Content-Length", String.valueOf(bytes.length));
        if (coding != Coding.IDENTITY) {
            full.put("Content-Encoding", coding.token());
        }
        return new Prepared(tag, Head.of(full), Head.of(always), outsideTheHeap(bytes));
    }

    /** What the answer depends on: a page on the language chosen before and on whether somebody is logged in. */
    static String vary(Form form) {
        return form.lang() == null ? "Cookie, Accept-Language, Accept-Encoding" : "Cookie, Accept-Encoding";
    }

    private static ByteBuf outsideTheHeap(byte[] bytes) {
        var outside = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(outside).asReadOnly());
    }

    /**
     * The headers of an answer.
     *
     * @param each one by one, checked, for an answer that needs one more
     * @param block all of them as one: the first header's value goes on with the lines of the others, so that the encoder copies
     *     them at once. Made of {@code each}, whose values were checked for line ends
     */
    record Head(HttpHeaders each, HttpHeaders block) {

        private static final String LINE_END = String.valueOf(new char[] {HttpConstants.CR, HttpConstants.LF});

        static Head of(Map<String, String> headers) {
            HttpHeaders each = new DefaultHttpHeaders();
            headers.forEach(each::add);
            var names = List.copyOf(headers.keySet());
            var lines = new StringBuilder();
            names.forEach(name -> lines.append(lines.isEmpty() ? "" : LINE_END)
                    .append(name)
                    .append(": ")
                    .append(headers.get(name)));
            var first = names.getFirst();
            return new Head(
                    each,
                    new ReadOnlyHttpHeaders(
                            false, new AsciiString(first), new AsciiString(lines.substring(first.length() + 2))));
        }
    }
}
