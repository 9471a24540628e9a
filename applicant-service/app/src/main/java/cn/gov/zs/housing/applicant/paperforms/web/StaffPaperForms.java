package cn.gov.zs.housing.applicant.paperforms.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.paperforms.Choices;
import cn.gov.zs.housing.applicant.paperforms.FormTemplate;
import cn.gov.zs.housing.applicant.paperforms.FormsAnswer;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.housing.applicant.paperforms.PaperImport.Status;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.xlsx.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A clerk's pages: the template, the upload, what is wrong with it or what it would do, and how far it has come. */
@Controller
@RequestMapping("/staff/paper-forms")
class StaffPaperForms {
    private static final String LIST = "applicant/paper-forms";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ON_A_PAGE = 20;
    private static final int LINES_ON_A_PAGE = 100;
    private static final int MEBIBYTE = 1 << 20;

    private final PaperFormDesk desk;
    private final Choices choices;

    StaffPaperForms(PaperFormDesk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        fill(caller, PageNumbers.page(page, ON_A_PAGE), model);
        return LIST;
    }

    @GetMapping("/template")
    void template(Caller caller, HttpServletResponse response) throws IOException {
        PaperFormDesk.clerk(caller);
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("纸质申请导入表.xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        FormTemplate.write(response.getOutputStream(), choices);
    }

    @PostMapping
    ModelAndView upload(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return switch (desk.receive(caller, request)) {
            case PaperFormDesk.Uploaded.Kept(String id, boolean before) ->
                new ModelAndView("redirect:/staff/paper-forms/" + id + (before ? "?again=true" : ""));
            case PaperFormDesk.Uploaded.Refused(var answer) -> refused(caller, answer, response);
        };
    }

    private ModelAndView refused(Caller caller, FormsAnswer answer, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        var page = new ModelAndView(LIST);
        var model = new org.springframework.ui.ExtendedModelMap();
        fill(caller, new Page(0, ON_A_PAGE), model);
        page.addAllObjects(model);
        switch (answer) {
            case FormsAnswer.Bad bad -> page.addObject("bad", bad);
            case FormsAnswer.Unreadable unreadable -> page.addObject("unreadable", unreadable);
            case FormsAnswer.Good _ -> throw new IllegalStateException("a good workbook is not refused");
        }
        return page;
    }

    private void fill(Caller caller, Page page, Model model) {
        var items = desk.list(caller, page);
        model.addAttribute("items", items);
        model.addAttribute("page", page.number());
        model.addAttribute("more", page.skip() + (long) items.size() < desk.count(caller));
        model.addAttribute("megabytes", Limits.FORM.fileBytes() / MEBIBYTE);
        model.addAttribute("households", PaperImport.MAX_HOUSEHOLDS);
    }

    @GetMapping("/{id}")
    String page(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean again,
            Model model) {
        var imported = desk.visible(caller, id);
        var asked = PageNumbers.page(page, LINES_ON_A_PAGE);
        model.addAttribute("it", imported);
        model.addAttribute("again", again);
        model.addAttribute("run", desk.run(imported).orElse(null));
        model.addAttribute("running", imported.status() == Status.CONFIRMED);
        if (imported.status() == Status.TO_CONFIRM) {
            var lines = desk.lines(caller, imported, asked);
            model.addAttribute("lines", lines);
            model.addAttribute("page", asked.number());
            model.addAttribute("more", asked.skip() + (long) asked.size() < imported.households());
        }
        return "applicant/paper-import";
    }

    @PostMapping("/{id}/confirmation")
    String confirm(Caller caller, @PathVariable String id) {
        desk.confirm(caller, id);
        return "redirect:/staff/paper-forms/" + id;
    }

    @PostMapping("/{id}/drop")
    String drop(Caller caller, @PathVariable String id) {
        desk.drop(caller, id);
        return "redirect:/staff/paper-forms/" + id;
    }
}
