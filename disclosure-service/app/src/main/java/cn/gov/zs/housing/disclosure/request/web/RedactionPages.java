package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.board.FileCheck;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.BoxText;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.RedactionDesk;
import cn.gov.zs.housing.disclosure.request.ReleasedCopies;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.http.UploadGate;
import cn.gov.zs.platform.redaction.Box;
import cn.gov.zs.platform.redaction.Original;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an officer blackens a document, with the pointer or by typing numbers, and where the applicant fetches the copy. */
@Controller
class RedactionPages {
    private static final Logger LOG = LoggerFactory.getLogger(RedactionPages.class);
    private static final String PAGE = "disclosure/staff-redaction";
    private static final String RELEASE = "release";
    /** Each is drawn whole in memory. */
    private static final int AT_ONCE = 2;

    private final RequestDesk requests;
    private final RedactionDesk desk;
    private final ReleasedCopies copies;
    private final StaffRequestPages staff;
    private final Clock clock;
    private final UploadGate gate = new UploadGate(AT_ONCE, "board.busy");

    RedactionPages(
            RequestDesk requests, RedactionDesk desk, ReleasedCopies copies, StaffRequestPages staff, Clock clock) {
        this.requests = requests;
        this.desk = desk;
        this.copies = copies;
        this.staff = staff;
        this.clock = clock;
    }

    /** The field {@code file}. */
    @PostMapping("/staff/disclosure/requests/{number}/redactions")
    ModelAndView take(Caller caller, @PathVariable String number, HttpServletRequest request) throws IOException {
        RequestDesk.mayWrite(caller);
        var of = requests.get(number).state().head().number();
        return gate.within(() -> {
            var sent = Upload.read(request, FileCheck.LARGEST).file().filter(file -> file.content().length > 0);
            if (sent.isEmpty()) {
                return again(caller, number, new FileFlaw("board.file.required", 0));
            }
            if (sent.get().cut()) {
                return again(caller, number, new FileFlaw("board.file.too-large", FileCheck.LARGEST / 1024 / 1024));
            }
            return switch (desk.take(of, sent.get().name(), sent.get().content(), clock.instant())) {
                case RedactionDesk.Taken.Kept(var id) ->
                    new ModelAndView("redirect:" + StaffRequestPages.HERE + "/" + of.text() + "/redactions/" + id);
                case RedactionDesk.Taken.Unfit(var fault) ->
                    again(caller, number, new FileFlaw("board.file." + fault.code(), FileCheck.LARGEST / 1024 / 1024));
                case RedactionDesk.Taken.Undrawable _ ->
                    again(caller, number, new FileFlaw("request.redaction.undrawable", Original.MOST_PAGES));
            };
        });
    }

    private ModelAndView again(Caller caller, String number, FileFlaw flaw) {
        return staff.page(Forms.again(StaffRequestPages.ONE), caller, requests.get(number), Map.of())
                .addObject("copyFlaw", flaw);
    }

    @GetMapping("/staff/disclosure/requests/{number}/redactions/{id}")
    ModelAndView one(
            Caller caller, @PathVariable String number, @PathVariable String id, HttpServletResponse response) {
        RequestDesk.mayWrite(caller);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(new ModelAndView(PAGE), of(number), id, "");
    }

    @GetMapping("/staff/disclosure/requests/{number}/redactions/{id}/pages/{page}")
    ResponseEntity<byte[]> picture(
            Caller caller, @PathVariable String number, @PathVariable String id, @PathVariable int page)
            throws IOException {
        RequestDesk.mayWrite(caller);
        var png = gate.within(
                () -> desk.with(of(number), id, original -> png(original, page)).orElseThrow(ProblemException::absent));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(png);
    }

    private static byte[] png(Original original, int page) {
        if (page < 1 || page > original.pages()) {
            throw ProblemException.absent();
        }
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(original.draw(page), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at boxes, or makes the copy with them. */
    @PostMapping("/staff/disclosure/requests/{number}/redactions/{id}")
    ModelAndView blacken(
            Caller caller,
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String boxes,
            @RequestParam(defaultValue = "") String action,
            HttpServletResponse response)
            throws IOException {
        RequestDesk.mayWrite(caller);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var of = of(number);
        return switch (BoxText.read(boxes)) {
            case BoxText.Read.Bad(var line) ->
                page(Forms.again(PAGE), of, id, boxes).addObject("badLine", line);
            case BoxText.Read.Boxes(var read)
            when read.isEmpty() && !action.equals(RELEASE) ->
                page(Forms.again(PAGE), of, id, boxes).addObject("badLine", 1);
            case BoxText.Read.Boxes(var read) -> gate.within(() -> looked(caller, of, id, read, action));
        };
    }

    private ModelAndView looked(Caller caller, RequestNumber of, String id, List<Box> boxes, String action) {
        var warnings = desk.check(of, id, boxes).orElseThrow(ProblemException::absent);
        var typed = BoxText.of(boxes);
        if (!action.equals(RELEASE) || boxes.isEmpty()) {
            return page(new ModelAndView(PAGE), of, id, typed)
                    .addObject("warnings", warnings)
                    .addObject("checked", true);
        }
        var by = new Officer(caller.subject(), caller.name());
        var released = desk.release(of, id, boxes, by, clock.instant()).orElseThrow(ProblemException::absent);
        LOG.info("Request {}: copy {} with {} boxes and {} warnings", of, id, boxes.size(), warnings.size());
        return switch (released) {
            case RedactionDesk.Released.Made _ -> page(new ModelAndView(PAGE), of, id, typed);
            case RedactionDesk.Released.TooLarge _ ->
                page(Forms.again(PAGE), of, id, typed).addObject("tooLarge", true);
        };
    }

    private ModelAndView page(ModelAndView page, RequestNumber of, String id, String boxes) {
        var drawn = desk.drawn(of, id).orElseThrow(ProblemException::absent);
        return page.addObject("number", of.text())
                .addObject("id", id)
                .addObject("pages", drawn.pages())
                .addObject("layers", drawn.layers())
                .addObject("boxes", boxes)
                .addObject("warnings", List.of())
                .addObject("checked", false)
                .addObject(
                        "copy",
                        copies.list(of).stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElse(null));
    }

    @GetMapping("/staff/disclosure/requests/{number}/copies/{id}")
    ResponseEntity<byte[]> copy(Caller caller, @PathVariable String number, @PathVariable String id) {
        RequestDesk.mayRead(caller);
        return file(of(number), id);
    }

    /** For who holds the receipt, once the request is answered. */
    @PostMapping("/requests/copy")
    ResponseEntity<byte[]> fetch(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String id) {
        var found = requests.open(number, key)
                .filter(InformationRequest.Answered.class::isInstance)
                .orElseThrow(ProblemException::absent);
        return file(found.head().number(), id);
    }

    private ResponseEntity<byte[]> file(RequestNumber of, String id) {
        var content = copies.copy(of, id).orElseThrow(ProblemException::absent);
        return PersonalFile.of(MediaType.APPLICATION_PDF_VALUE, "copy.pdf", content);
    }

    private static RequestNumber of(String number) {
        return RequestNumber.read(number).orElseThrow(ProblemException::absent);
    }
}
