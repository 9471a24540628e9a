package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The construction programme by the pages alone: plan, months, a project, and what everybody reads. */
final class ConstructionPages {
    private static final String SUBMIT = "main form[method=post] button[type=submit]";
    private static final String DONGQU = "442000002";

    private final Theatre theatre;

    ConstructionPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** One officer enters the plan of a township, another adopts it. */
    void plan(String project, YearMonth month, LocalDate today) {
        var officer = theatre.browsers().staff("stock-officer");
        var plan = "/staff/construction/plans/" + month.getYear();
        officer.navigate("/staff/construction/plans/new");
        officer.fill("[name=year]", String.valueOf(month.getYear()));
        officer.fill("[name=source]", "中住建〔示例〕2号");
        officer.fill("[name=reason]", "列入东区街道项目。");
        officer.click(SUBMIT);
        officer.waitForURL("**" + plan);
        officer.navigate(plan + "/tasks");
        officer.fill("[name=t" + DONGQU + "]", "24");
        officer.click(SUBMIT);
        officer.waitForURL("**" + plan);
        officer.navigate(plan + "/projects/new");
        officer.selectOption("[name=township]", DONGQU);
        officer.fill("[name=name]", project);
        officer.fill("[name=address]", "中山市东区街道");
        officer.selectOption("[name=mode]", "CENTRALISED");
        officer.fill("[name=units]", "24");
        officer.fill("[name=start]", month.minusMonths(10).toString());
        officer.fill("[name=completion]", month.toString());
        officer.fill("[name=u2_UP_TO_60]", "23");
        officer.click(SUBMIT);
        assertThat(officer.locator("#unitTypes-error").count())
                .as("types that do not add up")
                .isEqualTo(1);
        theatre.show(officer, "70-planned-project-error");
        officer.fill("[name=u2_UP_TO_60]", "24");
        officer.click(SUBMIT);
        officer.waitForURL("**" + plan);
        theatre.showNew(officer, "70-plan-draft");
        var second = theatre.browsers().staff("stock-officer-2");
        second.navigate(plan + "/adoption");
        second.fill("[name=adoptedOn]", today.toString());
        theatre.showNew(second, "70-plan-adopt");
        second.click(SUBMIT);
        second.waitForURL("**" + plan);
    }

    /** The month is reported, the project begun and finished with a facility. */
    void progress(String project, YearMonth month) {
        var officer = theatre.browsers().staff("stock-officer");
        officer.navigate("/staff/construction/progress/" + month.getYear() + "/" + DONGQU + "/" + month);
        for (var count : List.of("started", "basicallyFinished", "finished")) {
            officer.fill("[name=" + count + "]", "24");
        }
        officer.click(SUBMIT);
        officer.waitForURL("**/staff/construction/progress/" + month.getYear() + "/" + DONGQU);
        theatre.showNew(officer, "71-progress");
        officer.navigate("/staff/construction/projects/new");
        officer.fill("[name=year]", String.valueOf(month.getYear()));
        officer.selectOption("[name=township]", DONGQU);
        officer.selectOption("[name=mode]", "CENTRALISED");
        officer.fill("[name=name]", project);
        officer.fill("[name=address]", "中山市东区街道");
        officer.fill("[name=totalUnits]", "24");
        officer.fill("[name=plannedUnits]", "24");
        officer.fill("[name=startedOn]", month.minusMonths(9).atDay(8).toString());
        for (var party : List.of("builder", "designer", "contractor", "supervisor")) {
            officer.fill("[name=" + party + "]", "示例单位");
        }
        officer.click(SUBMIT);
        officer.locator("main a[href$='/facilities/0']").click();
        officer.selectOption("[name=kind]", "PARKING");
        officer.fill("[name=name]", "地下停车场");
        officer.selectOption("[name=state]", "IN_USE");
        officer.fill("[name=since]", month.atEndOfMonth().toString());
        officer.click(SUBMIT);
        officer.locator("main a[href$='/finish']").click();
        officer.fill("[name=completedOn]", month.atEndOfMonth().toString());
        officer.click(SUBMIT);
        Theatre.gone(officer, "main a[href$='/finish']");
        theatre.showNew(officer, "71-project");
    }

    /** Everybody reads plan against actual as chart and table, and takes the same home as a file. */
    void read(String project, YearMonth month) {
        var reader = theatre.browsers().everybody("zh-CN");
        reader.navigate("/construction/" + month.getYear());
        assertThat(reader.locator("main svg[role=img]").count()).as("charts").isPositive();
        assertThat(reader.locator("main").textContent()).contains(project);
        answers(reader);
        theatre.showNew(reader, "72-construction-phone");
        Page desk = theatre.browsers().staff("stock-officer");
        desk.navigate("/construction/" + month.getYear());
        theatre.pictures().take(desk, "72-construction");
    }

    /** The months are drawn again by script from the table beside them, without a style the policy forbids. */
    private static void answers(Page page) {
        var refused = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        page.locator("#months").scrollIntoViewIfNeeded();
        var chart = page.locator("figure[data-table=months] canvas");
        chart.waitFor();
        chart.hover();
        assertThat(page.locator("figure[data-table=months] > svg").isVisible())
                .as("the picture beside the chart")
                .isFalse();
        assertThat(refused).isEmpty();
    }
}
