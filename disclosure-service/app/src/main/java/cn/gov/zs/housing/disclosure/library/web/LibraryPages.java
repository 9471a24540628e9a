package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.library.Attachment;
import cn.gov.zs.housing.disclosure.library.AttachmentFiles;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Texts of the library for people; nobody needs a login. */
@Controller
class LibraryPages {
    private final LibraryDesk desk;
    private final AttachmentFiles files;

    LibraryPages(LibraryDesk desk, AttachmentFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping("/policies/{id}")
    ModelAndView policy(
            @PathVariable String id, @RequestParam Optional<Integer> version, HttpServletResponse response) {
        return page("/policies", id, version, response);
    }

    @GetMapping("/guides/{id}")
    ModelAndView guide(@PathVariable String id, @RequestParam Optional<Integer> version, HttpServletResponse response) {
        return page("/guides", id, version, response);
    }

    @GetMapping("/answers/{id}")
    ModelAndView answer(
            @PathVariable String id, @RequestParam Optional<Integer> version, HttpServletResponse response) {
        return page("/answers", id, version, response);
    }

    private ModelAndView page(String path, String id, Optional<Integer> number, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var text = desk.read(path, id);
        if (text.withdrawn().isPresent()) {
            return new ModelAndView("disclosure/library-down", HttpStatus.GONE)
                    .addObject("text", DownView.of(text, text.withdrawn().get()));
        }
        var version = desk.version(text, number);
        return new ModelAndView("disclosure/library-text")
                .addObject("text", desk.view(text, version))
                .addObject("logged", desk.logged(text, version));
    }

    @GetMapping("/policies/{id}/attachments/{attachment}")
    ResponseEntity<byte[]> ofPolicy(@PathVariable String id, @PathVariable String attachment) {
        return attachment("/policies", id, attachment);
    }

    @GetMapping("/guides/{id}/attachments/{attachment}")
    ResponseEntity<byte[]> ofGuide(@PathVariable String id, @PathVariable String attachment) {
        return attachment("/guides", id, attachment);
    }

    /** Of any version that is on record, as long as the text stands. */
    private ResponseEntity<byte[]> attachment(String path, String id, String attachment) {
        var paper = Optional.of(desk.read(path, id)).filter(LibraryText::isPublic).stream()
                .flatMap(text -> text.versions().stream())
                .flatMap(version -> version.body().attachments().stream())
                .filter(each -> each.id().equals(attachment))
                .findFirst()
                .orElseThrow(ProblemException::absent);
        return answer(paper, files.find(paper.id()).orElseThrow(ProblemException::absent));
    }

    static ResponseEntity<byte[]> answer(Attachment paper, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.type().text()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                // the gateway leaves this policy as it is
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
