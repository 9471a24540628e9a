package cn.gov.zs.housing.housing.homesheet.web;

import cn.gov.zs.housing.housing.homesheet.HomeImport;
import cn.gov.zs.housing.housing.homesheet.SheetAnswer;
import cn.gov.zs.housing.housing.homesheet.StageHomes;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Workbooks of an estate: out, in, what is wrong with one or what it would do, and how far it has come. */
@Controller
@RequestMapping("/staff/homes")
class StaffSheets {
    private static final int LAST_PAGE = 10_000;
    private static final int ON_ONE_PAGE = 20;
    private static final String UPLOAD = "housing/home-sheet";
    private static final int MEBIBYTE = 1 << 20;

    private final SheetDesk desk;

    StaffSheets(SheetDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/estates/{estateId}/export.xlsx")
    void export(@PathVariable UUID estateId, HttpServletResponse response) throws IOException {
        desk.send(estateId, response);
    }

    @GetMapping("/estates/{estateId}/imports")
    String form(@PathVariable UUID estateId, Model model) {
        fill(estateId, model);
        return UPLOAD;
    }

    @PostMapping("/estates/{estateId}/imports")
    Object upload(@PathVariable UUID estateId, Caller caller, HttpServletRequest request, Model model)
            throws IOException {
        switch (desk.receive(estateId, caller, request)) {
            case SheetAnswer.Staged staged -> {
                return "redirect:/staff/homes/imports/" + staged.imported().id();
            }
            case SheetAnswer.Reading reading -> {
                return "redirect:/staff/homes/imports/" + reading.imported().id();
            }
            case SheetAnswer.Bad bad -> model.addAttribute("bad", bad);
            case SheetAnswer.Unreadable unreadable -> model.addAttribute("unreadable", unreadable);
        }
        fill(estateId, model);
        return Forms.again(UPLOAD);
    }

    @GetMapping("/imports")
    String list(@RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page, Model model) {
        model.addAttribute("items", desk.list(page, ON_ONE_PAGE));
        model.addAttribute("page", page);
        model.addAttribute("more", (page + 1L) * ON_ONE_PAGE < desk.count());
        return "housing/home-imports";
    }

    @GetMapping("/imports/{id}")
    String page(
            @PathVariable UUID id, @RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page, Model model) {
        var it = desk.get(id);
        model.addAttribute("it", it);
        model.addAttribute(
                "running", it.status() == HomeImport.Status.CONFIRMED || it.status() == HomeImport.Status.ARRIVING);
        model.addAttribute("bad", it.refused() instanceof SheetAnswer.Bad bad ? bad : null);
        model.addAttribute("unreadable", it.refused() instanceof SheetAnswer.Unreadable unreadable ? unreadable : null);
        if (it.status() == HomeImport.Status.TO_CONFIRM) {
            model.addAttribute("rows", desk.rows(it, page));
            model.addAttribute("page", page);
            model.addAttribute("more", (page + 1L) * HomeImport.PIECE < it.homes());
        }
        return "housing/home-import";
    }

    @PostMapping("/imports/{id}/confirmation")
    String confirm(@PathVariable UUID id, Caller caller) {
        desk.confirm(id, caller);
        return "redirect:/staff/homes/imports/" + id;
    }

    @PostMapping("/imports/{id}/drop")
    String drop(@PathVariable UUID id) {
        desk.drop(id);
        return "redirect:/staff/homes/imports/" + id;
    }

    private void fill(UUID estateId, Model model) {
        model.addAttribute("estate", desk.estate(estateId));
        model.addAttribute("estateId", estateId);
        model.addAttribute("megabytes", StageHomes.FILE_BYTES / MEBIBYTE);
        model.addAttribute("homes", HomeImport.MOST_HOMES);
    }
}
