package cn.gov.zs.platform.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A request whose body is left to the one who wants it, and counted while it is read. Nobody else can use it up: asking for
 * parameters gives those of the address, and the container's own parts, which it keeps in files, are none.
 */
final class UploadRequest extends HttpServletRequestWrapper {
    private final long limit;

    UploadRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream());
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var query = getQueryString();
        var all = new LinkedHashMap<String, String[]>();
        if (query != null) {
            UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> all.put(
                            decoded(name),
                            values.stream()
                                    .map(value -> value == null ? "" : decoded(value))
                                    .toArray(String[]::new)));
        }
        return all;
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace('+', ' '), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    private final class Counted extends ServletInputStream {
        private final ServletInputStream bytes;
        private long passed;

        Counted(ServletInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            var next = bytes.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var given = bytes.read(into, from, length);
            count(Math.max(0, given));
            return given;
        }

        private void count(int more) throws RefusedInputException {
            passed += more;
            if (passed > limit) {
                throw new RefusedInputException(413, "body.too-large");
            }
        }

        @Override
        public boolean isFinished() {
            return bytes.isFinished();
        }

        @Override
        public boolean isReady() {
            return bytes.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("bodies are read by blocking, on virtual threads");
        }
    }
}
