package cn.gov.zs.housing.housing.estate.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A building by floor, with the states as staff see them. */
@Controller
class StaffBuildings {
    private final Buildings buildings;

    StaffBuildings(Buildings buildings) {
        this.buildings = buildings;
    }

    @GetMapping("/staff/homes/buildings/{buildingId}")
    String page(@PathVariable UUID buildingId, Model model) {
        var found = buildings.get(buildingId);
        model.addAttribute("estate", EstateView.of(found.estate()));
        model.addAttribute("building", found.building());
        model.addAttribute("plan", PlanView.forStaff(found.plan()));
        return "housing/staff-building";
    }
}
