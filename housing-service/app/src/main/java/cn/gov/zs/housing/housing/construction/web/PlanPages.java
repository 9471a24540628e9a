package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.AdoptAnswer;
import cn.gov.zs.housing.housing.construction.AreaClass;
import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.PlanCheck;
import cn.gov.zs.housing.housing.construction.PlanContent;
import cn.gov.zs.housing.housing.construction.PlanDraft;
import cn.gov.zs.housing.housing.construction.PlanFault;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.Task;
import cn.gov.zs.housing.housing.construction.UnitType;
import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.township.Township;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers enter a year's plan piece by piece, and another officer adopts it. */
@Controller
@RequestMapping("/staff/construction/plans")
class PlanPages {
    private static final String BEGIN = "housing/construction-plan-begin";
    private static final String PLAN = "housing/construction-plan";
    private static final String TASKS = "housing/construction-plan-tasks";
    private static final String PROJECT = "housing/construction-plan-project";
    private static final String ADOPT = "housing/construction-plan-adopt";

    private final PlanDesk desk;

    PlanPages(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String year) {
        return begin(
                TypedForm.blank().with("year", year.isEmpty() ? desk.today().getYear() : year));
    }

    private static ModelAndView begin(TypedForm form) {
        return form.on(new ModelAndView(BEGIN));
    }

    @PostMapping
    Object begin(@RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var id = form.formId();
        var year = form.number("year", ConstructionPlan.FIRST_YEAR, ConstructionPlan.LAST_YEAR);
        var source = form.text("source", PlanDraft.LONGEST_TEXT);
        // an amendment gives its reason
        var amends = !form.isWrong("year") && desk.isInForce(year);
        var reason = amends ? form.text("reason", PlanDraft.LONGEST_TEXT) : form.typed("reason");
        if (form.isWrong()) {
            return form.again(BEGIN);
        }
        desk.begin(year, id, source, reason, caller);
        return to(year);
    }

    @GetMapping("/{year:[0-9]{4}}")
    ModelAndView plan(@PathVariable int year) {
        var read = desk.get(year);
        var plan = read.state();
        var page = new ModelAndView(PLAN)
                .addObject("year", year)
                .addObject("version", read.version())
                .addObject(
                        "versions",
                        plan.versions().reversed().stream().map(YearDesk::line).toList())
                .addObject(
                        "dues",
                        plan.versions().reversed().stream().map(desk::due).toList());
        if (plan instanceof ConstructionPlan.Drafted drafted) {
            var content = drafted.draft().content();
            page.addObject("draft", drafted.draft())
                    .addObject("tasks", PlanView.tasks(content, Optional.empty()))
                    .addObject("projects", PlanView.projects(content, Optional.empty()))
                    .addObject("units", content.units())
                    .addObject("faults", faults(content));
        }
        return page;
    }

    /** What is wrong, with the name of what it is wrong with. */
    record FaultLine(String about, String key, List<Object> args) {}

    private static List<FaultLine> faults(PlanContent content) {
        return PlanCheck.faults(content).stream()
                .map(fault ->
                        new FaultLine(about(fault, content), PlanFaults.key(fault), List.of(PlanFaults.args(fault))))
                .toList();
    }

    private static String about(PlanFault fault, PlanContent content) {
        var bracket = fault.field().indexOf('[');
        if (bracket < 0) {
            return "";
        }
        var at = Integer.parseInt(
                fault.field().substring(bracket + 1, fault.field().indexOf(']')));
        return fault.field().startsWith("tasks")
                ? Places.name(content.tasks().get(at).township())
                : content.projects().get(at).name();
    }

    @GetMapping("/{year:[0-9]{4}}/tasks")
    ModelAndView tasks(@PathVariable int year) {
        var read = desk.get(year);
        var draft = desk.draft(year, read.version());
        var form = TypedForm.blank().with("version", read.version());
        draft.draft().content().tasks().forEach(task -> form.with("t" + task.township(), task.units()));
        return tasks(form.on(new ModelAndView(TASKS)), year);
    }

    private static ModelAndView tasks(ModelAndView page, int year) {
        return page.addObject("year", year).addObject("townships", Townships.list());
    }

    @PostMapping("/{year:[0-9]{4}}/tasks")
    Object tasks(@PathVariable int year, @RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var version = form.version();
        var tasks = new ArrayList<Task>();
        for (var township : Townships.list()) {
            var field = "t" + township.code();
            var typed = form.typed(field);
            if (!typed.isEmpty() && !typed.equals("0")) {
                tasks.add(new Task(township.code(), form.number(field, 1, Task.MOST_UNITS)));
            }
        }
        if (form.isWrong()) {
            return tasks(form.again(TASKS), year);
        }
        var content = desk.draft(year, version).draft().content();
        desk.edit(year, version, new PlanContent(tasks, content.projects()), caller);
        return to(year);
    }

    @GetMapping("/{year:[0-9]{4}}/projects/new")
    ModelAndView project(@PathVariable int year) {
        var read = desk.get(year);
        desk.draft(year, read.version());
        return project(
                TypedForm.blank().with("version", read.version()).with("at", "").on(new ModelAndView(PROJECT)), year);
    }

    @GetMapping("/{year:[0-9]{4}}/projects/{at}")
    ModelAndView project(@PathVariable int year, @PathVariable int at) {
        var read = desk.get(year);
        var project = planned(desk.draft(year, read.version()).draft().content(), at);
        var form = TypedForm.blank()
                .with("version", read.version())
                .with("at", at)
                .with("township", project.township())
                .with("name", project.name())
                .with("address", project.address())
                .with("mode", project.mode())
                .with("units", project.units())
                .with("start", project.start())
                .with("completion", project.completion());
        project.unitTypes().forEach(type -> form.with(type(type.rooms(), type.area()), type.units()));
        return project(form.on(new ModelAndView(PROJECT)), year);
    }

    private static PlannedProject planned(PlanContent content, int at) {
        if (at < 0 || at >= content.projects().size()) {
            throw ProblemException.absent();
        }
        return content.projects().get(at);
    }

    private static String type(int rooms, AreaClass area) {
        return "u" + rooms + "_" + area;
    }

    private static ModelAndView project(ModelAndView page, int year) {
        return page.addObject("year", year)
                .addObject(
                        "townships",
                        Townships.list().stream().map(Township::code).toList())
                .addObject("townshipNames", Townships.list())
                .addObject("modes", BuildMode.values())
                .addObject("areas", AreaClass.values())
                .addObject(
                        "rooms",
                        IntStream.rangeClosed(0, UnitType.MOST_ROOMS).boxed().toList());
    }

    @PostMapping("/{year:[0-9]{4}}/projects")
    Object project(@PathVariable int year, @RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var version = form.version();
        var read = read(form);
        if (!form.isWrong()) {
            var faults = new ArrayList<PlanFault>();
            PlanCheck.project(read, "", faults);
            PlanFaults.addTo(form, faults);
        }
        if (form.isWrong()) {
            return project(form.again(PROJECT), year);
        }
        var content = desk.draft(year, version).draft().content();
        var projects = new ArrayList<>(content.projects());
        if (form.typed("at").isEmpty()) {
            projects.add(read);
        } else {
            var at = form.number("at", 0, PlanContent.MOST_PROJECTS);
            planned(content, at);
            projects.set(at, read);
        }
        desk.edit(year, version, new PlanContent(content.tasks(), projects), caller);
        return to(year);
    }

    private static PlannedProject read(TypedForm form) {
        var township = Places.chosen(form);
        if (township.isEmpty()) {
            form.wrong("township", "typed.required");
        }
        var types = new ArrayList<UnitType>();
        for (int rooms = 0; rooms <= UnitType.MOST_ROOMS; rooms++) {
            for (var area : AreaClass.values()) {
                var field = type(rooms, area);
                var typed = form.typed(field);
                if (!typed.isEmpty() && !typed.equals("0")) {
                    types.add(new UnitType(rooms, area, form.number(field, 1, Task.MOST_UNITS)));
                }
            }
        }
        return new PlannedProject(
                township.orElse(""),
                form.text("name", PlannedProject.LONGEST_TEXT),
                form.text("address", PlannedProject.LONGEST_TEXT),
                form.choice("mode", BuildMode.values()),
                form.number("units", 1, Task.MOST_UNITS),
                form.month("start"),
                form.month("completion"),
                types);
    }

    @PostMapping("/{year:[0-9]{4}}/projects/{at}/removal")
    String remove(@PathVariable int year, @PathVariable int at, @RequestParam Map<String, String> sent, Caller caller) {
        var version = TypedForm.of(sent).version();
        var content = desk.draft(year, version).draft().content();
        var projects = new ArrayList<>(content.projects());
        projects.remove(planned(content, at));
        desk.edit(year, version, new PlanContent(content.tasks(), projects), caller);
        return to(year);
    }

    @GetMapping("/{year:[0-9]{4}}/adoption")
    ModelAndView adopt(@PathVariable int year, Caller caller) {
        var read = desk.get(year);
        return adopt(TypedForm.blank().with("version", read.version()).on(new ModelAndView(ADOPT)), year, caller);
    }

    private ModelAndView adopt(ModelAndView page, int year, Caller caller) {
        var read = desk.get(year);
        var draft = desk.draft(year, read.version()).draft();
        return page.addObject("year", year)
                .addObject("draft", draft)
                .addObject("tasks", PlanView.tasks(draft.content(), Optional.empty()))
                .addObject("projects", PlanView.projects(draft.content(), Optional.empty()))
                .addObject("units", draft.content().units())
                .addObject("own", draft.editors().contains(caller.subject()))
                .addObject("faults", faults(draft.content()));
    }

    @PostMapping("/{year:[0-9]{4}}/adoption")
    Object adopt(@PathVariable int year, @RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var version = form.version();
        var day = form.day("adoptedOn");
        if (!form.isWrong()) {
            switch (desk.adopt(year, version, day, caller)) {
                case AdoptAnswer.NotYet _ -> form.wrong("adoptedOn", "typed.ahead");
                case AdoptAnswer.BeforeTheLast(var last) ->
                    form.wrong("adoptedOn", "construction.field.before-last", last);
                case AdoptAnswer.NotWhole _ -> form.wrong("adoptedOn", "construction.not-whole");
                default -> {
                    return to(year);
                }
            }
        }
        return adopt(form.again(ADOPT), year, caller);
    }

    @GetMapping("/{year:[0-9]{4}}/discarding")
    ModelAndView discard(@PathVariable int year) {
        var read = desk.get(year);
        desk.draft(year, read.version());
        return new ModelAndView("housing/construction-plan-discard")
                .addObject("year", year)
                .addObject("version", read.version());
    }

    @PostMapping("/{year:[0-9]{4}}/discarding")
    String discard(@PathVariable int year, @RequestParam Map<String, String> sent) {
        desk.discard(year, TypedForm.of(sent).version());
        return to(year);
    }

    private static String to(int year) {
        return "redirect:/staff/construction/plans/" + year;
    }
}
