package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.stage.DeadlineListing.Order;
import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of deadlines. */
@Controller
class StaffDeadlines {
    private final StageDesk desk;

    StaffDeadlines(StageDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/staff/deadlines")
    String page(
            Caller caller,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable DueState due,
            @RequestParam(required = false) @Nullable Turn turn,
            @RequestParam(required = false) @Nullable Order order,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var filter = new DeadlineFilter(stage, township, due, turn, order);
        model.addAttribute("list", desk.deadlines(caller, filter, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        model.addAttribute("filter", filter);
        model.addAttribute("address", filter.address());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("dueStates", DueState.values());
        model.addAttribute("turns", Turn.values());
        model.addAttribute("orders", Order.values());
        model.addAttribute("townships", Scopes.of(caller) instanceof Scope.WholeCity ? Townships.list() : List.of());
        return "applicant/staff-deadlines";
    }
}
