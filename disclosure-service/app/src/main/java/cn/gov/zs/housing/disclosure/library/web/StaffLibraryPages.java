package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Attachment;
import cn.gov.zs.housing.disclosure.library.AttachmentFiles;
import cn.gov.zs.housing.disclosure.library.GuidePart;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.Passage;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.library.web.StaffLibraryDesk.Sent;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import cn.gov.zs.platform.http.UploadGate;
import cn.gov.zs.platform.uploads.BarePicture;
import cn.gov.zs.platform.uploads.ContentAnswer;
import cn.gov.zs.platform.uploads.ContentCheck;
import cn.gov.zs.platform.uploads.FileName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers draft texts of the library and other officers publish them. */
@Controller
@RequestMapping("/staff/disclosure/policies")
class StaffLibraryPages {
    private static final String HERE = "/staff/disclosure/policies";
    private static final String FORM = "disclosure/staff-library-form";
    private static final int PAGE_SIZE = 50;
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST_PAPERS = 20;

    private final Library library;
    private final StaffLibraryDesk desk;
    private final AttachmentFiles files;
    private final UploadGate gate = new UploadGate(4, "board.busy");

    StaffLibraryPages(Library library, StaffLibraryDesk desk, AttachmentFiles files) {
        this.library = library;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Model model) {
        StaffLibraryDesk.mayRead(caller);
        model.addAttribute("page", library.listForStaff(page, PAGE_SIZE).map(StaffLine::of));
        model.addAttribute("kinds", TextKind.values());
        model.addAttribute("writes", caller.has("disclosure-officer"));
        return "disclosure/staff-library";
    }

    @GetMapping("/new")
    ModelAndView begin(Caller caller, @RequestParam(defaultValue = "POLICY") TextKind kind) {
        StaffLibraryDesk.mayWrite(caller);
        return form(new ModelAndView(FORM), new LibraryForm(UUID.randomUUID().toString(), 0, kind, Map.of()), false);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Caller caller, @PathVariable String id) {
        StaffLibraryDesk.mayWrite(caller);
        var text = desk.get(id);
        return form(
                new ModelAndView(FORM),
                LibraryForm.of(text.state(), text.version(), desk::nameOf),
                !text.state().versions().isEmpty());
    }

    @PostMapping
    ModelAndView create(Caller caller, HttpServletRequest request) {
        return save(caller, request, UUID.fromString(uuid(request)).toString());
    }

    @PostMapping("/{id}")
    ModelAndView write(Caller caller, @PathVariable String id, HttpServletRequest request) {
        StaffLibraryDesk.mayWrite(caller);
        desk.get(id);
        return save(caller, request, id);
    }

    private static String uuid(HttpServletRequest request) {
        return TextId.parse(text(request, "id"))
                .orElseThrow(ProblemException::absent)
                .text();
    }

    private ModelAndView save(Caller caller, HttpServletRequest request, String id) {
        StaffLibraryDesk.mayWrite(caller);
        var sent = new LibraryForm(id, version(request), kind(request), values(request));
        try {
            return switch (desk.save(caller, sent, !text(request, "submit").isEmpty())) {
                case Sent.Done(var text) -> new ModelAndView("redirect:" + HERE + "/" + text.text());
                case Sent.Again(var errors) ->
                    form(Forms.again(FORM), sent, sent.version() > 0 && isPublic(id))
                            .addObject(BindingResult.MODEL_KEY_PREFIX + LibraryForm.NAME, errors);
            };
        } catch (StaleVersionException faster) {
            return stale(sent, faster.actual());
        }
    }

    /** What she typed stays in the form; saving again, having looked at what the other saved, is then her own decision. */
    private ModelAndView stale(LibraryForm sent, long newer) {
        var form = sent.onto(newer);
        return form(new ModelAndView(FORM, HttpStatus.CONFLICT), form, isPublic(sent.id()))
                .addObject("stale", true)
                .addObject(BindingResult.MODEL_KEY_PREFIX + LibraryForm.NAME, form.stale());
    }

    private boolean isPublic(String id) {
        return !desk.get(id).state().versions().isEmpty();
    }

    private static long version(HttpServletRequest request) {
        return version(text(request, "version"));
    }

    /** No text ever has the version 0, so what is no number changes nothing. */
    private static long version(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static TextKind kind(HttpServletRequest request) {
        try {
            return TextKind.valueOf(text(request, "kind"));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.field("kind", "malformed", "library.flaw.malformed");
        }
    }

    private static Map<String, String> values(HttpServletRequest request) {
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> {
            if (name.startsWith("values[") && name.endsWith("]")) {
                values.put(name.substring("values[".length(), name.length() - 1), sent[0]);
            }
        });
        return values;
    }

    private static String text(HttpServletRequest request, String name) {
        var sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    private ModelAndView form(ModelAndView page, LibraryForm form, boolean later) {
        return page.addObject(LibraryForm.NAME, form)
                .addObject("parts", GuidePart.values())
                .addObject("categories", AnswerCategory.values())
                .addObject("later", later)
                .addObject("stale", false);
    }

    @GetMapping("/{id}")
    ModelAndView one(Caller caller, @PathVariable String id) {
        StaffLibraryDesk.mayRead(caller);
        return page(new ModelAndView("disclosure/staff-library-text"), caller, desk.get(id));
    }

    private ModelAndView page(ModelAndView page, Caller caller, Versioned<LibraryText> read) {
        var text = read.state();
        var body = text.newest();
        return page.addObject("text", text)
                .addObject("line", StaffLine.of(text))
                .addObject("body", body)
                .addObject("policy", body instanceof TextBody.Policy policy ? policy : null)
                .addObject("guide", body instanceof TextBody.Guide guide ? guide : null)
                .addObject("targets", body.targets().stream().map(desk::nameOf).toList())
                .addObject("passages", body instanceof TextBody.Guide ? java.util.List.of() : Passage.of(body.words()))
                .addObject("version", read.version())
                .addObject("newFile", UUID.randomUUID().toString())
                .addObject("attaches", !(body instanceof TextBody.Answer))
                .addObject(
                        "own",
                        text.pending()
                                .filter(waiting -> waiting.by().subject().equals(caller.subject()))
                                .isPresent())
                .addObject("writes", caller.has("disclosure-officer"));
    }

    @PostMapping("/{id}/approval")
    String approve(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") long version) {
        StaffLibraryDesk.mayRead(caller);
        desk.approve(caller, desk.get(id).state().id(), version);
        return "redirect:" + HERE + "/" + id;
    }

    @PostMapping("/{id}/return")
    String sendBack(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") long version) {
        StaffLibraryDesk.mayRead(caller);
        desk.sendBack(caller, desk.get(id).state().id(), version);
        return "redirect:" + HERE + "/" + id;
    }

    @PostMapping("/{id}/withdrawal")
    String takeDown(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String reason) {
        StaffLibraryDesk.mayWrite(caller);
        var text = desk.get(id).state();
        cn.gov.zs.housing.disclosure.library.TypedBody.reasonFlaw(reason).ifPresent(flaw -> {
            throw ProblemException.field("reason", flaw.fault().name(), "library.flaw.reason");
        });
        desk.askToTakeDown(caller, text.id(), version, reason);
        return "redirect:" + HERE + "/" + id;
    }

    /** Fields {@code formId}, {@code version} and {@code file}. The same file sent twice by one form is one paper. */
    @PostMapping("/{id}/attachments")
    String attach(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        StaffLibraryDesk.mayWrite(caller);
        var read = desk.get(id);
        var text = read.state();
        return gate.within(() -> {
            var upload = Upload.read(request, LARGEST);
            var sent = upload.file()
                    .filter(file -> file.content().length > 0)
                    .orElseThrow(() -> ProblemException.field("file", "required", "library.flaw.required"));
            if (sent.cut()) {
                throw ProblemException.field("file", "too-large", "board.file.too-large", LARGEST / 1024 / 1024);
            }
            if (text.newest().attachments().size() >= MOST_PAPERS || text.kind() == TextKind.ANSWER) {
                throw ProblemException.field("file", "too-many", "library.flaw.papers", MOST_PAPERS);
            }
            var form = TextId.parse(upload.field("formId")).orElseThrow(ProblemException::absent);
            var name = FileName.of(sent.name());
            switch (ContentCheck.of(name, sent.content())) {
                case ContentAnswer.Unfit(var fault) ->
                    throw ProblemException.field(
                            "file", fault.code(), "board.file." + fault.code(), LARGEST / 1024 / 1024);
                case ContentAnswer.Sound(var type) -> {
                    var kept = type.isPicture() ? BarePicture.of(type, sent.content()) : sent.content();
                    var paper = Attachment.of(text.id(), form, name.text(), type, kept);
                    if (!text.newest().attachments().contains(paper)) {
                        add(caller, read, version(upload.field("version")), paper, kept);
                    }
                }
            }
            return "redirect:" + HERE + "/" + id;
        });
    }

    /** A paper of a text that was changed meanwhile is not even kept. */
    private void add(Caller caller, Versioned<LibraryText> read, long version, Attachment paper, byte[] content) {
        if (read.version() != version) {
            throw new StaleVersionException(read.id(), version, read.version());
        }
        files.keep(paper.id(), read.state().id(), content);
        desk.attach(caller, read.state(), version, paper);
    }

    @GetMapping("/{id}/attachments/{attachment}")
    ResponseEntity<byte[]> attachment(Caller caller, @PathVariable String id, @PathVariable String attachment) {
        StaffLibraryDesk.mayRead(caller);
        var paper = desk.get(id).state().newest().attachments().stream()
                .filter(each -> each.id().equals(attachment))
                .findFirst()
                .orElseThrow(ProblemException::absent);
        return LibraryPages.answer(paper, files.find(paper.id()).orElseThrow(ProblemException::absent));
    }
}
