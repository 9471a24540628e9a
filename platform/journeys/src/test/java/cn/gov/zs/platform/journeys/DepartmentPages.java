package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Optional;

/** The city's check with other departments. */
final class DepartmentPages {
    private final Theatre theatre;

    DepartmentPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Asks about all cases of a township that wait, and waits until they were asked about. */
    void askInBulk(String township) {
        var page = theatre.browsers().staff("city-reviewer");
        page.navigate("/staff/cross-checks");
        theatre.showNew(page, "06-cross-checks");
        page.click("#township-" + township + " button[type=submit]");
        theatre.patience().until("the township was checked", () -> {
            page.navigate("/staff/cross-checks");
            return Optional.of(page.locator("#township-" + township))
                    .filter(row -> row.textContent().contains("已完成"));
        });
    }

    /** Asks about one case, is kept from passing it by a contradiction, and decides that. */
    void decideContradiction(Case it, String reason) {
        var page = theatre.browsers().staff("city-reviewer");
        page.navigate(it.staff());
        page.click("#ask-departments");
        page.locator("#cross-check article").first().waitFor();
        assertThat(page.locator("#cross-check").textContent()).contains("车辆价值高于申报资产", "有矛盾待处理，暂不能复核通过");
        theatre.showNew(page, "06-contradiction");
        page.fill("#review [name=finding]", "部门核查已看过。");
        page.click("#review button[type=submit]");
        assertThat(page.content()).contains("尚未处理，不能复核通过");
        theatre.show(page, "06-contradiction-open");
        page.navigate("/staff/cross-checks");
        theatre.show(page, "06-cross-checks-decide");
        page.locator("#to-decide").getByText(it.id()).click();
        page.fill("#cross-check textarea[name=reason]", reason);
        page.click("#cross-check button[value=EXPLAINED]");
        page.locator("#cross-check")
                .getByText(reason, new Locator.GetByTextOptions().setExact(false))
                .waitFor();
        assertThat(page.locator("#cross-check").textContent()).contains("没有待处理的矛盾");
    }

    /** The household sees which departments were asked. */
    void seenBy(Case it) {
        var page = theatre.browsers().citizen(it.citizen());
        page.navigate(it.mine());
        assertThat(page.locator("#departments-asked").textContent()).contains("公安", "车管");
    }
}
