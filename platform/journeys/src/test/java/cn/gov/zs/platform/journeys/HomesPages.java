package cn.gov.zs.platform.journeys;

import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** The stock officer's homes and their notice. */
final class HomesPages {
    private final Theatre theatre;

    HomesPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Enters homes of a new building and offers them all at once. */
    void offer(List<String> numbers) {
        var officer = theatre.browsers().staff("stock-officer");
        var building = "B" + Long.toHexString(new SecureRandom().nextLong()).substring(0, 5);
        numbers.forEach(number -> enter(officer, building, number));
        officer.navigate("/staff/homes?state=FIT");
        for (var box : officer.locator("tr", new Page.LocatorOptions().setHasText(building))
                .locator("input[type=checkbox]")
                .all()) {
            box.check();
        }
        theatre.pictures().take(officer, "09-homes");
        officer.click("#homes button[type=submit]");
        officer.waitForURL("**/staff/homes/offers/confirm");
        theatre.show(officer, "10-offer");
        officer.click("main form[method=post] button[type=submit]");
        officer.waitForURL("**/staff/homes/offers/*");
        readNotice(building);
    }

    private static void enter(Page officer, String building, String number) {
        officer.navigate("/staff/homes/new");
        officer.selectOption("[name=estate]", "祈安苑");
        officer.fill("[name=building]", building);
        officer.fill("[name=number]", number);
        officer.fill("[name=rooms]", "2");
        officer.fill("[name=floorArea]", "58.5");
        officer.fill("[name=floor]", "3");
        officer.fill("[name=address]", "南区街道祈安苑" + building + "栋" + number);
        officer.click("main form[method=post] button[type=submit]");
        officer.waitForURL("**/staff/homes*");
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
