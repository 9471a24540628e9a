package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** From the score to the published draw: officer, witnesses, the public and the household. */
final class DrawPages {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Theatre theatre;

    DrawPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The household sees how its score comes about. */
    void score(Case it) {
        var household = theatre.browsers().citizen(it.citizen());
        theatre.patience().until("the household sees its score", () -> {
            household.navigate("/my/waiting-list");
            return Optional.of(household.content())
                    .filter(text -> text.contains("连州") || text.contains("得分"))
                    .filter(text -> household.locator("main table").count() > 0);
        });
        theatre.show(household, "08-score");
    }

    /** Plans a batch of the latest offer and freezes it; answers its number. */
    String planAndFreeze() {
        var officer = theatre.browsers().staff("allocation-officer");
        officer.navigate("/staff/allocation");
        theatre.patience().until("the offer is there with its notice", () -> {
            officer.reload();
            return Optional.of(officer.locator("a[href*='/staff/allocation/batches/new?offer=']"))
                    .filter(links -> links.count() > 0);
        });
        officer.locator("a[href*='/staff/allocation/batches/new?offer=']")
                .last()
                .click();
        officer.fill("[name=title]", "祈安苑第" + (System.nanoTime() % 1000) + "批次");
        officer.locator("main form[method=post] button[type=submit]").click();
        officer.locator(".error-summary, [role=alert]").first().waitFor();
        theatre.showNew(officer, "12-plan-error");
        officer.fill("[name='pools[0].shares[0].homes']", "4");
        officer.fill("[name='pools[0].shares[0].reserves']", "0");
        theatre.showNew(officer, "12-plan");
        officer.click("main form[method=post] button[type=submit]");
        officer.waitForURL("**/staff/allocation/batches/*");
        officer.click("main form[action$='/freeze'] button[type=submit]");
        officer.locator("main form[action$='/open-draw']").waitFor();
        theatre.show(officer, "12-frozen");
        return officer.url().replaceAll(".*/batches/([^/?]+).*", "$1");
    }

    /** The draw is refused before its first lawful day, and opened on it. */
    void openTooEarlyThenInTime(String batch) throws IOException {
        var officer = theatre.browsers().staff("allocation-officer");
        officer.navigate("/staff/allocation/batches/" + batch);
        officer.click("main form[action$='/open-draw'] button[type=submit]");
        assertThat(officer.content()).contains("抽签分配前10个自然日");
        var today = LocalDate.ofInstant(TestPlatform.clock().at(Instant.now()), SHANGHAI);
        assertThat(officer.content()).contains(String.valueOf(today.plusDays(11).getDayOfMonth()));
        theatre.show(officer, "14-too-early");
        Theatre.pass(Duration.ofDays(11));
        officer.navigate("/staff/allocation/batches/" + batch);
        officer.click("main form[action$='/open-draw'] button[type=submit]");
        Theatre.gone(officer, "main form[action$='/open-draw']");
    }

    /** The household accepts its home on its own page, others at the window. */
    void accept(Case it, String batch) {
        var household = theatre.browsers().citizen(it.citizen());
        household.navigate("/my/waiting-list/homes");
        theatre.showNew(household, "16-home-offer");
        var offer = household
                .locator("main section", new Page.LocatorOptions().setHasText("请答复是否接受"))
                .first();
        offer.locator("a[href*='/give-up']").click();
        theatre.showNew(household, "16-give-up");
        household.goBack();
        offer.locator("button[name=accepts][value=true]").click();
        household.getByText("您已接受").first().waitFor();
        var officer = theatre.browsers().staff("allocation-officer");
        officer.navigate("/staff/allocation/batches/" + batch);
        while (officer.locator("form[action$='/home-answers']").count() > 0) {
            officer.locator("form[action$='/home-answers'] button[value=true]")
                    .first()
                    .click();
            officer.waitForLoadState();
        }
    }

    /** The public reads the result; after its notice the household sees its home. */
    void readResultAndLetItEnd(Case it, String batch) {
        var reader = theatre.browsers().everybody("zh-CN");
        reader.navigate("/batches/" + batch);
        assertThat(reader.content()).contains("openssl").doesNotContain(it.name());
        theatre.show(reader, "17-result-batch");
        theatre.patience().until("the result notice is public", () -> {
            reader.navigate("/notices?kind=RESULT");
            return Optional.of(reader.locator("main a[href^='/notices/']")).filter(links -> links.count() > 0);
        });
        reader.locator("main a[href^='/notices/']").first().click();
        theatre.patience()
                .until(
                        "the result names the household",
                        () -> Optional.of(reader.content())
                                .filter(text -> text.contains(it.name()) && text.contains("祈安苑")));
        theatre.show(reader, "18-result-notice");
        Theatre.pass(NoticePages.TERM);
        var household = theatre.browsers().citizen(it.citizen());
        theatre.patience().until("the household sees its confirmed home", () -> {
            household.navigate(it.mine());
            return Optional.of(household.content()).filter(text -> text.contains("祈安苑"));
        });
        theatre.show(household, "19-home");
    }
}
