package cn.gov.zs.housing.disclosure.publiclog.web;

import cn.gov.zs.housing.disclosure.publiclog.CosignAnswer;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.tlog.MalformedException;
import cn.gov.zs.platform.tlog.SignatureLine;
import cn.gov.zs.platform.tlog.Tile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The log as the files of c2sp.org/tlog-tiles, so that any program that reads such logs reads this one. */
@RestController
@Tag(name = "public log", description = "公开日志 / the public log")
class LogFiles {
    private static final String PREFIX = "/log/";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final int LONGEST_SIGNATURE = 1_000;

    private final PublicLog log;

    LogFiles(PublicLog log) {
        this.log = log;
    }

    @GetMapping(PREFIX + "checkpoint")
    @Operation(summary = "The signed checkpoint (c2sp.org/tlog-checkpoint)")
    ResponseEntity<String> checkpoint() {
        var note = log.checkpoint().orElseThrow(ProblemException::absent);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(note.note());
    }

    @GetMapping(PREFIX + "verifier-key")
    @Operation(
            summary =
                    "The log's public keys, name+hash+base64: the Ed25519 key that names it, then its SM2 key if it has one")
    ResponseEntity<String> verifierKeys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(String.join("\n", log.verifierKeys()) + "\n");
    }

    /** A tile never changes, not even a partial one: each width has an address of its own. */
    @GetMapping(PREFIX + "tile/**")
    @Operation(summary = "A tile of hashes or a bundle of entries (c2sp.org/tlog-tiles)")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        var path = request.getRequestURI().substring(PREFIX.length());
        var bytes = Tile.find(path).flatMap(log::find).orElseThrow(ProblemException::absent);
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    @PostMapping(path = PREFIX + "checkpoint/cosignatures", consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "A witness hands in its signature line of the current checkpoint (c2sp.org/tlog-cosignature)")
    ResponseEntity<Void> cosign(@RequestBody String line) {
        if (line.length() > LONGEST_SIGNATURE) {
            throw new ProblemException(422, "public-log.bad-signature-line", Map.of());
        }
        SignatureLine signature;
        try {
            signature = SignatureLine.parse(line.strip());
        } catch (MalformedException wrong) {
            throw new ProblemException(422, "public-log.bad-signature-line", Map.of());
        }
        return switch (log.cosign(signature)) {
            case CosignAnswer.Kept() -> ResponseEntity.noContent().build();
            case CosignAnswer.UnknownWitness() ->
                throw new ProblemException(422, "public-log.unknown-witness", Map.of());
            case CosignAnswer.NotOfThisCheckpoint(var size) ->
                throw ProblemException.conflict("public-log.other-checkpoint", Map.of("size", size), size);
        };
    }
}
