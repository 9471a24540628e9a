package cn.gov.zs.housing.applicant.evidence.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.Viewing;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Streams a document back. It cannot become a page of ours: its type is the one its content has, a browser may not guess another,
 * and were it opened, it would stand in a sandbox without a script, a form or an origin.
 */
@Component
class DocumentContents {
    /** The gateway leaves this policy as it is. */
    static final String SANDBOX = "sandbox; default-src 'none'";

    private static final Logger LOG = LoggerFactory.getLogger(DocumentContents.class);

    private final Viewing viewing;
    private final Clock clock;

    DocumentContents(Viewing viewing, Clock clock) {
        this.viewing = viewing;
        this.clock = clock;
    }

    /** The content; for staff after the look was recorded. */
    ResponseEntity<InputStreamResource> of(Access access, Document document) {
        var facts = document.facts();
        var content = access.reader()
                .map(reader -> {
                    var record = UUID.randomUUID().toString();
                    var seen = viewing.forStaff(
                            document, reader, record, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    LOG.info("application {}: document {} seen, record {}", facts.application(), facts.id(), record);
                    return seen;
                })
                .orElseGet(() -> viewing.forHousehold(document));
        var disposition = facts.type().isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(facts.type().text()))
                .contentLength(facts.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(facts.name().text(), UTF_8).build().toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(content));
    }
}
