package cn.gov.zs.housing.disclosure.request.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that is somebody's: saved and not shown by the browser, kept by nothing in between. */
final class PersonalFile {
    /** The gateway leaves this policy as it is. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private PersonalFile() {}

    static ResponseEntity<byte[]> of(String type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, noarchive, nosnippet")
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
