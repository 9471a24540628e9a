package cn.gov.zs.housing.disclosure.board.web;

import cn.gov.zs.housing.disclosure.board.BoardFiles;
import cn.gov.zs.housing.disclosure.board.PostingId;
import cn.gov.zs.housing.disclosure.board.Postings;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.uploads.MediaType;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Photographs of boards for everybody while their notice stands; evidence of interruptions for staff. */
@Controller
class BoardFilePages {
    /** The gateway leaves this policy as it is. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final Notices notices;
    private final StaffNotices staff;
    private final Postings postings;
    private final BoardFiles files;

    BoardFilePages(Notices notices, StaffNotices staff, Postings postings, BoardFiles files) {
        this.notices = notices;
        this.staff = staff;
        this.postings = postings;
        this.files = files;
    }

    @GetMapping("/notices/{id}/postings/{posting}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String posting) {
        var notice = new NoticeId(id);
        var file = notices.find(notice)
                .filter(Standing.class::isInstance)
                .flatMap(_ -> PostingId.parse(posting))
                .flatMap(postings::find)
                .filter(found -> found.head().notice().equals(notice))
                .map(found -> found.head().photo())
                .orElseThrow(ProblemException::absent);
        return answer(file.type().text()).body(content(posting));
    }

    @GetMapping("/staff/disclosure/notices/{id}/interruptions/{interruption}/evidence")
    ResponseEntity<byte[]> evidence(Caller caller, @PathVariable String id, @PathVariable String interruption) {
        var found = staff.get(caller, id).head().period().interruptions().stream()
                .filter(each -> each.id().equals(interruption))
                .findFirst()
                .orElseThrow(ProblemException::absent);
        var content = content(found.id());
        var type = MediaType.begun(content).orElseThrow(ProblemException::absent);
        return answer(type.text())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("evidence." + type.extension())
                                .build()
                                .toString())
                .body(content);
    }

    private byte[] content(String id) {
        return files.find(id).orElseThrow(ProblemException::absent);
    }

    /** What a photograph shows is personal, so nothing keeps it. */
    private static ResponseEntity.BodyBuilder answer(String type) {
        return ResponseEntity.ok()
                .contentType(org.springframework.http.MediaType.parseMediaType(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, noarchive, nosnippet")
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff");
    }
}
