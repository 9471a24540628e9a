package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.admission.web.StandardLists;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.web.StaffHomePart;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.platform.http.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The part of the staff's home page that this service fills: what waits for the caller. */
@Controller
class StaffFragment {
    private final Applications applications;
    private final StandardLists standards;
    private final ObjectProvider<HomeLine> lines;
    private final ObjectProvider<StaffHomePart> parts;

    StaffFragment(
            Applications applications,
            StandardLists standards,
            ObjectProvider<HomeLine> lines,
            ObjectProvider<StaffHomePart> parts) {
        this.applications = applications;
        this.standards = standards;
        this.lines = lines;
        this.parts = parts;
    }

    /** Applications in one state that wait for the caller. */
    record Task(ApplicationState state, long count) {}

    @GetMapping("/fragments/applicant/staff")
    String fragment(Caller caller, Model model) {
        var scope = Scopes.find(caller);
        var tasks = new ArrayList<Task>();
        scope.ifPresent(seen -> due(caller)
                .forEach(state -> tasks.add(new Task(
                        state, applications.count(new Listing(new Whose.InScope(seen), Optional.of(state)))))));
        model.addAttribute(
                "parts",
                parts.orderedStream()
                        .map(part -> part.forHome(caller))
                        .flatMap(Optional::stream)
                        .toList());
        model.addAttribute("staff", scope.isPresent());
        model.addAttribute("tasks", tasks);
        model.addAttribute(
                "lines",
                lines.orderedStream()
                        .map(line -> line.of(caller))
                        .flatMap(Optional::stream)
                        .toList());
        model.addAttribute(
                "city", scope.filter(Scope.WholeCity.class::isInstance).isPresent());
        model.addAttribute("clerk", caller.has(Scopes.TOWNSHIP_CLERK) || caller.has(Scopes.VILLAGE_CLERK));
        model.addAttribute("auditor", caller.has("auditor"));
        if (caller.has(Scopes.CITY_REVIEWER) || caller.has(Scopes.CITY_APPROVER)) {
            model.addAttribute("standardsWaiting", standards.waiting());
        }
        return "applicant/fragment-staff";
    }

    private static List<ApplicationState> due(Caller caller) {
        var due = new ArrayList<ApplicationState>();
        if (caller.has(Scopes.TOWNSHIP_CLERK) || caller.has(Scopes.VILLAGE_CLERK)) {
            due.add(ApplicationState.SUBMITTED);
            due.add(ApplicationState.ACCEPTED);
        }
        if (caller.has(Scopes.TOWNSHIP_REVIEWER)) {
            due.add(ApplicationState.VISITED);
        }
        if (caller.has(Scopes.TOWNSHIP_CLERK) || caller.has(Scopes.TOWNSHIP_REVIEWER)) {
            due.add(ApplicationState.FIRST_NOTICE_HELD);
        }
        if (caller.has(Scopes.CITY_REVIEWER)) {
            due.add(ApplicationState.FILED);
        }
        if (caller.has(Scopes.CITY_APPROVER)) {
            due.add(ApplicationState.CITY_NOTICE_HELD);
            due.add(ApplicationState.APPEALED);
        }
        return due;
    }
}
