package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.PlanVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where officers begin with the construction programme: plans, reports that are due, projects. */
@Controller
class StaffConstruction {
    private final ProgressDesk progress;
    private final PlanDesk plans;

    StaffConstruction(ProgressDesk progress, PlanDesk plans) {
        this.progress = progress;
        this.plans = plans;
    }

    /** A plan in the list: its version in force, and whether the next is being entered. */
    record PlanLine(
            int year,
            int version,
            int units,
            boolean drafted,
            @Nullable DueView due) {}

    @GetMapping("/staff/construction")
    String overview(Model model) {
        model.addAttribute("plans", progress.plans().stream().map(this::line).toList());
        model.addAttribute("open", progress.open());
        model.addAttribute("year", plans.today().getYear());
        return "housing/construction-staff";
    }

    private PlanLine line(ConstructionPlan plan) {
        return new PlanLine(
                plan.year(),
                plan.versions().size(),
                plan.inForce().map(version -> version.content().units()).orElse(0),
                plan instanceof ConstructionPlan.Drafted,
                plan.inForce().map(this::due).orElse(null));
    }

    private DueView due(PlanVersion version) {
        return plans.due(version);
    }
}
