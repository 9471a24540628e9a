package cn.gov.zs.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads a request's body up to the limit before anybody else does. What counts are the bytes that arrive, not what
 * {@code Content-Length} says. Runs after the token was checked, so that only who may call is given memory.
 *
 * <p>Forms are left to the container, which reads them into parameters under the same limit. A form with a file is left to the
 * controller that waits for it, under a limit of its own.
 */
final class BodyFilter extends OncePerRequestFilter {

    private final int limit;
    private final long uploadLimit;
    private final List<PathPattern> uploadPaths;

    BodyFilter(HttpSettings settings) {
        this.limit = Math.toIntExact(settings.maxBody().toBytes());
        this.uploadLimit = settings.maxUpload().toBytes();
        this.uploadPaths = settings.uploadPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var upload = isUpload(request);
        if (request.getContentLengthLong() > (upload ? uploadLimit : limit)) {
            throw new RefusedInputException(413, "body.too-large");
        }
        if (bodiless(request) || isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (upload) {
            chain.doFilter(new UploadRequest(request, uploadLimit), response);
            return;
        }
        var body = read(request);
        if (isJson(request)) {
            requireUtf8(body);
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        try {
            var body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                throw new RefusedInputException(413, "body.too-large");
            }
            return body;
        } catch (SocketTimeoutException late) {
            throw new RefusedInputException(408, "request.timeout");
        } catch (EOFException shortened) {
            throw new RefusedInputException(400, "body.malformed");
        }
    }

    private static void requireUtf8(byte[] body) throws RefusedInputException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException malformed) {
            throw new RefusedInputException(400, "body.malformed");
        }
    }

    private static boolean bodiless(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    private static boolean isForm(HttpServletRequest request) {
        return contentType(request).startsWith("application/x-www-form-urlencoded");
    }

    private boolean isUpload(HttpServletRequest request) {
        if (uploadPaths.isEmpty() || !contentType(request).startsWith("multipart/form-data")) {
            return false;
        }
        var path = PathContainer.parsePath(request.getRequestURI());
        return uploadPaths.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean isJson(HttpServletRequest request) {
        return contentType(request).contains("json");
    }

    private static String contentType(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }
}
