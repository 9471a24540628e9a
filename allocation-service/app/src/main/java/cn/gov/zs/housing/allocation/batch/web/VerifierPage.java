package cn.gov.zs.housing.allocation.batch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out the verifier's page (核验网页) as one file to keep: whoever checks a draw with it opens it from her own disk, without a
 * network, and so need not trust what this server shows.
 */
@Controller
class VerifierPage {

    private static final ClassPathResource PAGE = new ClassPathResource("verifier/verify.html");
    private static final Duration FRESH = Duration.ofHours(1);

    private final byte[] page;

    VerifierPage() {
        try (var in = PAGE.getInputStream()) {
            page = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/batches/verify.html")
    ResponseEntity<byte[]> page() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("verify.html")
                                .build()
                                .toString())
                .body(page);
    }
}
