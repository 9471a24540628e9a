package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;

/** The stock officer's homes from the workbook to the day they are fit, the request for some of them, and their notice. */
final class HomesPages {
    private static final String SUBMIT = "main form[method=post] button[type=submit]";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Theatre theatre;

    HomesPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /**
     * A building comes in by workbook, after a bad cell was found; answers its name.
     *
     * @param fit how many of its homes are declared fit; two more are finished, one is still being built
     */
    String bringIn(int fit, LocalDate today) {
        var homes = fit + 3;
        var officer = theatre.browsers().staff("stock-officer");
        var building = "B" + Long.toHexString(new SecureRandom().nextLong()).substring(0, 5) + "栋";
        officer.navigate("/staff/homes/estates");
        theatre.showNew(officer, "80-estates");
        officer.locator("main a", new Page.LocatorOptions().setHasText("祈安苑"))
                .first()
                .click();
        var estate = officer.url();
        officer.navigate(estate + "/imports");
        upload(officer, HomesWorkbook.of("祈安苑", building, homes, "10000", today));
        assertThat(officer.locator(".error-summary").textContent()).contains("建筑面积");
        theatre.showNew(officer, "80-import-bad");
        upload(officer, HomesWorkbook.of("祈安苑", building, homes, "58.37", today));
        officer.waitForURL("**/staff/homes/imports/*");
        theatre.showNew(officer, "80-import-preview");
        officer.click("main form[action$='/confirmation'] button[type=submit]");
        // the page follows the import by itself; a reload in the middle of the form's answer is refused by the browser
        officer.locator("#progress a[href*='/staff/homes?']").first().waitFor();
        for (var each = 0; each < fit + 2; each++) {
            move(officer, building, "PLANNED", "FINISH", "竣工验收备案。");
        }
        for (var each = 0; each < fit; each++) {
            move(officer, building, "FINISHED", "DECLARE_FIT", "查验合格。");
        }
        officer.navigate("/staff/homes?state=FIT");
        theatre.pictures().take(officer, "09-homes");
        officer.navigate(estate);
        officer.locator("main a[href*='/staff/homes/buildings/']", new Page.LocatorOptions().setHasText(building))
                .click();
        theatre.showNew(officer, "81-building");
        return building;
    }

    private static void upload(Page officer, byte[] workbook) {
        officer.setInputFiles("[name=workbook]", new FilePayload("祈安苑.xlsx", XLSX, workbook));
        officer.locator("main form[enctype] button[type=submit]").click();
    }

    private void move(Page officer, String building, String state, String move, String why) {
        officer.navigate("/staff/homes?estate=祈安苑&building=" + building + "&state=" + state);
        officer.locator("main table a[href*='/staff/homes/']").first().click();
        officer.locator("main a[href$='/moves/" + move + "']").click();
        officer.fill("[name=why]", why);
        theatre.showNew(officer, "80-move-" + move);
        officer.click(SUBMIT);
        Theatre.gone(officer, "main form[action$='/moves']");
    }

    /** The allocation officer asks for homes; the stock reserves them and they go on notice. */
    void ask(int homes, String building) {
        var officer = theatre.browsers().staff("allocation-officer");
        officer.navigate("/staff/allocation/pools/new");
        officer.fill("[name=title]", "祈安苑配租批次");
        officer.fill("[name='wishes[0].estate']", "祈安苑");
        officer.selectOption("[name='wishes[0].rooms']", "2");
        officer.fill("[name='wishes[0].count']", String.valueOf(homes));
        theatre.showNew(officer, "10-pool");
        officer.click("main form[method=post] button[type=submit]:not([name])");
        officer.waitForURL("**/staff/allocation/pools/*");
        theatre.patience().until("the homes are reserved", () -> {
            officer.reload();
            return Optional.of(officer.locator("main a[href*='/staff/allocation/batches/new?offer=']"))
                    .filter(links -> links.count() > 0);
        });
        theatre.showNew(officer, "10-offer");
        readNotice(building);
    }

    /** Everybody sees the building by floors, with the state of each home in words. */
    void readBuilding(String building) {
        var reader = theatre.browsers().everybody("zh-CN");
        reader.navigate("/homes/buildings");
        theatre.showNew(reader, "81-buildings");
        reader.locator("main a", new Page.LocatorOptions().setHasText(building))
                .first()
                .click();
        assertThat(reader.locator("main table caption").count())
                .as("the plan is a table")
                .isPositive();
        theatre.showNew(reader, "81-building-public");
    }

    private void readNotice(String building) {
        var reader = theatre.browsers().everybody("zh-CN");
        theatre.patience().until("the homes notice is public", () -> {
            reader.navigate("/notices?kind=HOMES");
            return Optional.of(reader.locator("main a[href^='/notices/']")).filter(links -> links.count() > 0);
        });
        reader.locator("main a[href^='/notices/']").first().click();
        theatre.patience()
                .until(
                        "the homes notice shows the homes",
                        () -> Optional.of(reader.content()).filter(text -> text.contains(building)));
        theatre.show(reader, "11-homes-notice");
    }
}
