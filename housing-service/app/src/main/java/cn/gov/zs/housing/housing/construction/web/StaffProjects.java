package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.ConstructionProject;
import cn.gov.zs.housing.housing.construction.Facility;
import cn.gov.zs.housing.housing.construction.PlanDraft;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.Programme.Filter;
import cn.gov.zs.housing.housing.construction.ProjectBook;
import cn.gov.zs.housing.housing.construction.web.YearDesk.ProjectPage;
import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers enter projects that were begun, their end, their facilities, and corrections. */
@Controller
@RequestMapping("/staff/construction/projects")
class StaffProjects {
    private static final String LIST = "housing/construction-projects";
    private static final String FORM = "housing/construction-project-form";
    private static final String PROJECT = "housing/construction-project";
    private static final String FINISH = "housing/construction-project-finish";
    private static final String FACILITY = "housing/construction-facility-form";
    private static final int ON_ONE_PAGE = 20;

    private final ProjectDesk desk;
    private final YearDesk years;
    private final ProjectBook book;
    private final PlanDesk plans;

    StaffProjects(ProjectDesk desk, YearDesk years, ProjectBook book, PlanDesk plans) {
        this.desk = desk;
        this.years = years;
        this.book = book;
        this.plans = plans;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String township,
            @RequestParam Optional<Boolean> finished,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ProjectPage.LAST) int page) {
        var filter = new Filter(year, PublicConstruction.chosen(township), finished);
        return new ModelAndView(LIST)
                .addObject("projects", years.projects(filter, page, ON_ONE_PAGE))
                .addObject("townships", Townships.list())
                .addObject("township", township)
                .addObject("year", year.map(Object::toString).orElse(""))
                .addObject("finished", finished.map(Object::toString).orElse(""));
    }

    @GetMapping("/new")
    ModelAndView form() {
        return facts(TypedForm.blank().with("year", plans.today().getYear()).on(new ModelAndView(FORM)))
                .addObject("action", "/staff/construction/projects")
                .addObject("correction", false);
    }

    private static ModelAndView facts(ModelAndView page) {
        return page.addObject("townshipNames", Townships.list()).addObject("modes", BuildMode.values());
    }

    @PostMapping
    Object start(@RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var id = form.formId();
        var facts = ProjectDesk.facts(form);
        if (!form.isWrong()) {
            ProjectDesk.note(book.start(id, facts, plans.signed(caller), plans.today()), form);
        }
        return form.isWrong()
                ? facts(form.again(FORM))
                        .addObject("action", "/staff/construction/projects")
                        .addObject("correction", false)
                : to(id);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView project(@PathVariable UUID id) {
        var read = desk.get(id);
        return new ModelAndView(PROJECT)
                .addObject("project", ProjectView.of(read.state(), List.of()))
                .addObject("corrections", read.state().corrections())
                .addObject("facilities", read.state().facilities())
                .addObject("dues", desk.dues(read.state()));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/correction")
    ModelAndView correction(@PathVariable UUID id) {
        var read = desk.get(id);
        return correction(
                ProjectDesk.form(read.state().facts())
                        .with("version", read.version())
                        .on(new ModelAndView(FORM)),
                id);
    }

    private static ModelAndView correction(ModelAndView page, UUID id) {
        return facts(page)
                .addObject("action", "/staff/construction/projects/" + id + "/correction")
                .addObject("correction", true);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/correction")
    Object correct(@PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var version = form.version();
        var facts = ProjectDesk.facts(form);
        var reason = form.text("reason", PlanDraft.LONGEST_TEXT);
        desk.get(id);
        if (!form.isWrong()) {
            ProjectDesk.note(
                    book.correct(id.toString(), version, facts, reason, plans.signed(caller), plans.today()), form);
        }
        return form.isWrong() ? correction(form.again(FORM), id) : to(id.toString());
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/finish")
    ModelAndView finish(@PathVariable UUID id) {
        var read = desk.get(id);
        return named(TypedForm.blank().with("version", read.version()).on(new ModelAndView(FINISH)), read);
    }

    private static ModelAndView named(ModelAndView page, Versioned<ConstructionProject> read) {
        return page.addObject("id", read.id())
                .addObject("name", read.state().facts().name())
                .addObject("startedOn", read.state().facts().startedOn());
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/finish")
    Object finish(@PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var read = desk.get(id);
        var version = form.version();
        var day = form.day("completedOn");
        if (!form.isWrong()) {
            ProjectDesk.note(book.finish(id.toString(), version, day, plans.signed(caller), plans.today()), form);
        }
        return form.isWrong() ? named(form.again(FINISH), read) : to(id.toString());
    }

    /** @param number of the facility; 0 for a new one */
    @GetMapping("/{id:[0-9a-f-]{36}}/facilities/{number:[0-9]{1,3}}")
    ModelAndView facility(@PathVariable UUID id, @PathVariable int number) {
        var read = desk.get(id);
        return facility(TypedForm.blank().with("version", read.version()).on(new ModelAndView(FACILITY)), read, number);
    }

    private static ModelAndView facility(ModelAndView page, Versioned<ConstructionProject> read, int number) {
        var facilities = read.state().facilities();
        if (number > facilities.size()) {
            throw ProblemException.absent();
        }
        return named(page, read)
                .addObject("number", number)
                .addObject("facility", number == 0 ? null : facilities.get(number - 1))
                .addObject("kinds", Facility.Kind.values())
                .addObject("states", Facility.State.values());
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/facilities/{number:[0-9]{1,3}}")
    Object facility(
            @PathVariable UUID id, @PathVariable int number, @RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var read = desk.get(id);
        var version = form.version();
        var step = new Facility.Step(
                form.choice("state", Facility.State.values()), form.day("since"), plans.signed(caller));
        if (number == 0) {
            var kind = form.choice("kind", Facility.Kind.values());
            var name = form.text("name", PlannedProject.LONGEST_TEXT);
            if (!form.isWrong()) {
                ProjectDesk.note(book.addFacility(id.toString(), version, kind, name, step, plans.today()), form);
            }
        } else if (!form.isWrong()) {
            ProjectDesk.note(book.moveFacility(id.toString(), version, number, step, plans.today()), form);
        }
        return form.isWrong() ? facility(form.again(FACILITY), read, number) : to(id.toString());
    }

    private static String to(String id) {
        return "redirect:/staff/construction/projects/" + id;
    }
}
