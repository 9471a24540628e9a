package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.housing.applicant.evidence.Evidence;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a case's documents, with its form: {@code /my} for the household, {@code /staff} for staff. A draft's page goes on
 * working when the draft is handed in meanwhile.
 */
@Controller
class DocumentPages {
    private static final String MY = "/my/applications/{id}/documents";
    private static final String STAFF = "/staff/applications/{id}/documents";
    private static final String MY_DRAFT = "/my/drafts/{id}/documents";
    private static final String WINDOW = "/staff/window/{id}/documents";
    private static final String VIEW = "applicant/evidence-documents";
    private static final String FORM = "form";
    private static final Page LATEST_READS = new Page(0, 50);

    private final DocumentDesk desk;
    private final DocumentContents contents;
    private final DocumentReads reads;
    private final Evidence evidence;

    DocumentPages(DocumentDesk desk, DocumentContents contents, DocumentReads reads, Evidence evidence) {
        this.desk = desk;
        this.contents = contents;
        this.reads = reads;
        this.evidence = evidence;
    }

    /**
     * What the form shows again; a file has to be chosen anew.
     *
     * @param kind as it was chosen
     * @param file nothing
     */
    record UploadForm(String kind, String file) {}

    @GetMapping({MY, MY_DRAFT})
    ModelAndView mine(Caller caller, @PathVariable String id) {
        return page(desk.asHousehold(caller, id));
    }

    @GetMapping({STAFF, WINDOW})
    ModelAndView staffs(Caller caller, @PathVariable String id) {
        return page(desk.asStaff(caller, id));
    }

    @PostMapping({MY, MY_DRAFT})
    Object addMine(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        return add(desk.asHousehold(caller, id), request);
    }

    @PostMapping({STAFF, WINDOW})
    Object addAsStaff(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        return add(desk.asStaff(caller, id), request);
    }

    @GetMapping({MY + "/{document}", MY_DRAFT + "/{document}"})
    ResponseEntity<InputStreamResource> seeMine(Caller caller, @PathVariable String id, @PathVariable String document) {
        var access = desk.asHousehold(caller, id);
        return contents.of(access, desk.get(access, document));
    }

    @GetMapping({STAFF + "/{document}", WINDOW + "/{document}"})
    ResponseEntity<InputStreamResource> seeAsStaff(
            Caller caller, @PathVariable String id, @PathVariable String document) {
        var access = desk.asStaff(caller, id);
        return contents.of(access, desk.get(access, document));
    }

    @GetMapping({MY + "/{document}/take-back", MY_DRAFT + "/{document}/take-back"})
    ModelAndView confirmMine(Caller caller, @PathVariable String id, @PathVariable String document) {
        return confirm(desk.asHousehold(caller, id), document);
    }

    @GetMapping({STAFF + "/{document}/take-back", WINDOW + "/{document}/take-back"})
    ModelAndView confirmAsStaff(Caller caller, @PathVariable String id, @PathVariable String document) {
        return confirm(desk.asStaff(caller, id), document);
    }

    @PostMapping({MY + "/{document}/take-back", MY_DRAFT + "/{document}/take-back"})
    String takeBackMine(Caller caller, @PathVariable String id, @PathVariable String document) {
        return takeBack(desk.asHousehold(caller, id), document);
    }

    @PostMapping({STAFF + "/{document}/take-back", WINDOW + "/{document}/take-back"})
    String takeBackAsStaff(Caller caller, @PathVariable String id, @PathVariable String document) {
        return takeBack(desk.asStaff(caller, id), document);
    }

    private Object add(Access access, HttpServletRequest request) throws IOException {
        return switch (desk.upload(access, request)) {
            case Uploaded.Kept _ -> "redirect:" + access.base();
            case Uploaded.Wrong wrong -> again(access, wrong);
        };
    }

    private String takeBack(Access access, String document) {
        desk.takeBack(access, document);
        return "redirect:" + access.base();
    }

    private ModelAndView confirm(Access access, String document) {
        var page = new ModelAndView("applicant/evidence-take-back");
        page.addObject("document", DocumentView.of(desk.get(access, document), access));
        page.addObject("base", access.base());
        page.addObject("phase", access.file().phase());
        return page;
    }

    private ModelAndView page(Access access) {
        var page = new ModelAndView(VIEW, content(access));
        page.addObject(FORM, new UploadForm("", ""));
        return page;
    }

    private ModelAndView again(Access access, Uploaded.Wrong wrong) {
        var form = new UploadForm(wrong.kind(), "");
        var errors = new BeanPropertyBindingResult(form, FORM);
        errors.addError(new FieldError(
                FORM,
                wrong.field(),
                wrong.field().equals("kind") ? form.kind() : "",
                false,
                new String[] {wrong.text()},
                new Object[] {megabytes()},
                wrong.code()));
        var page = Forms.again(VIEW);
        page.addAllObjects(content(access));
        page.addObject(FORM, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return page;
    }

    private Map<String, Object> content(Access access) {
        var model = new LinkedHashMap<String, Object>();
        model.put("id", access.file().id().text());
        model.put("base", access.base());
        model.put("back", access.home());
        model.put("phase", access.file().phase());
        model.put("documents", desk.list(access));
        model.put("mayAdd", access.mayAdd());
        model.put("kinds", DocumentKind.values());
        model.put("megabytes", megabytes());
        model.put("most", evidence.most());
        model.put("household", access.hand().isHousehold());
        if (access.hand().isHousehold()) {
            model.put(
                    "reads", DocumentReadList.forHousehold(reads, access.file().id(), LATEST_READS));
        }
        return model;
    }

    private int megabytes() {
        return evidence.largest() / 1024 / 1024;
    }
}
