package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Texts of the library for programs; nobody needs a login. */
@RestController
@RequestMapping("/api/v1/public")
@Tag(name = "library", description = "政策文件库 / policies, guides and answers")
class LibraryApi {
    private final LibraryDesk desk;

    LibraryApi(LibraryDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/policies/{id}")
    @Operation(summary = "A policy or an interpretation, with its validity today and what it amends or is amended by")
    ResponseEntity<TextView> policy(@PathVariable String id, @RequestParam Optional<Integer> version) {
        return text("/policies", id, version);
    }

    @GetMapping("/guides/{id}")
    @Operation(summary = "A service guide, by default as it holds today")
    ResponseEntity<TextView> guide(@PathVariable String id, @RequestParam Optional<Integer> version) {
        return text("/guides", id, version);
    }

    @GetMapping("/answers/{id}")
    @Operation(summary = "An answer to public concern")
    ResponseEntity<TextView> answer(@PathVariable String id, @RequestParam Optional<Integer> version) {
        return text("/answers", id, version);
    }

    private ResponseEntity<TextView> text(String path, String id, Optional<Integer> number) {
        var text = desk.read(path, id);
        text.withdrawn().ifPresent(end -> {
            throw new ProblemException(
                    410, "library.taken-down", Map.of("reason", end.reason(), "at", end.at()), end.reason());
        });
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(desk.view(text, desk.version(text, number)));
    }
}
