package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.board.FileCheck;
import cn.gov.zs.housing.disclosure.request.EncloseAnswer;
import cn.gov.zs.housing.disclosure.request.Enclosure;
import cn.gov.zs.housing.disclosure.request.EnclosureDesk;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.http.UploadGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Papers of a request: handed in one by one by who holds its receipt or by an officer, read by officers. */
@Controller
class EnclosurePages {
    private static final Logger LOG = LoggerFactory.getLogger(EnclosurePages.class);
    private static final int UPLOADS_AT_ONCE = 4;

    private final RequestDesk desk;
    private final EnclosureDesk papers;
    private final RequestPages pages;
    private final StaffRequestPages staff;
    private final Clock clock;
    private final UploadGate gate = new UploadGate(UPLOADS_AT_ONCE, "board.busy");

    EnclosurePages(RequestDesk desk, EnclosureDesk papers, RequestPages pages, StaffRequestPages staff, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.pages = pages;
        this.staff = staff;
        this.clock = clock;
    }

    /** Fields {@code number}, {@code key}, {@code kind} and {@code file}. */
    @PostMapping("/requests/enclosures")
    ModelAndView hand(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return gate.within(() -> {
            var upload = Upload.read(request, FileCheck.LARGEST);
            return pages.opened(upload.field("number"), upload.field("key"), response, found -> {
                var flaw = take(found, upload, "");
                var page = flaw.isEmpty() ? new ModelAndView(RequestPages.ONE) : Forms.again(RequestPages.ONE);
                return pages.fill(page, found, upload.field("key"))
                        .addObject("fileFlaw", flaw.orElse(null))
                        .addObject("filed", flaw.isEmpty());
            });
        });
    }

    /** Fields {@code kind} and {@code file}. */
    @PostMapping("/staff/disclosure/requests/{number}/enclosures")
    ModelAndView add(Caller caller, @PathVariable String number, HttpServletRequest request) throws IOException {
        RequestDesk.mayWrite(caller);
        var found = desk.get(number).state();
        return gate.within(() -> take(found, Upload.read(request, FileCheck.LARGEST), caller.subject())
                .map(flaw -> staff.page(Forms.again(StaffRequestPages.ONE), caller, desk.get(number), Map.of())
                        .addObject("fileFlaw", flaw))
                .orElseGet(() -> new ModelAndView("redirect:" + StaffRequestPages.HERE + "/"
                        + found.head().number().text())));
    }

    @GetMapping("/staff/disclosure/requests/{number}/enclosures/{id}")
    ResponseEntity<byte[]> read(Caller caller, @PathVariable String number, @PathVariable String id) {
        RequestDesk.mayRead(caller);
        var of = RequestNumber.read(number).orElseThrow(ProblemException::absent);
        var paper = desk.enclosures().list(of).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::absent);
        var content = desk.enclosures().content(of, id).orElseThrow(ProblemException::absent);
        LOG.info("Request {}: paper {} read by {}", of, id, caller.subject());
        return PersonalFile.of(paper.type().text(), paper.name().text(), content);
    }

    /** What is wrong with it, or nothing. */
    private Optional<FileFlaw> take(InformationRequest of, Upload upload, String by) {
        var kind = Arrays.stream(Enclosure.Kind.values())
                .filter(each -> each.name().equals(upload.field("kind")))
                .findFirst()
                .orElse(Enclosure.Kind.SUPPORTING);
        var sent = upload.file().filter(file -> file.content().length > 0);
        if (sent.isEmpty()) {
            return Optional.of(new FileFlaw("board.file.required", 0));
        }
        if (sent.get().cut()) {
            return Optional.of(new FileFlaw("board.file.too-large", FileCheck.LARGEST / 1024 / 1024));
        }
        var file = new EnclosureDesk.Sent(kind, sent.get().name(), sent.get().content());
        var answer = papers.take(of, file, by, clock.instant());
        LOG.info("Request {}: paper: {}", of.head().number(), answer.getClass().getSimpleName());
        return switch (answer) {
            case EncloseAnswer.Kept _ -> Optional.empty();
            case EncloseAnswer.Unfit(var fault) ->
                Optional.of(new FileFlaw("board.file." + fault.code(), FileCheck.LARGEST / 1024 / 1024));
            case EncloseAnswer.Full(var most) -> Optional.of(new FileFlaw("request.file.full", most));
            case EncloseAnswer.Over(var _, var on) ->
                throw ProblemException.conflict("request.over", Map.of("day", on), on.toString());
        };
    }
}
