package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;

/** What a household sees of its case, and does about it. */
final class HouseholdPages {
    private final Theatre theatre;

    HouseholdPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The case's page. */
    Page at(Case it) {
        var page = theatre.browsers().citizen(it.citizen());
        page.navigate(it.mine());
        return page;
    }

    /** Waits until the case's page says this. */
    Page says(Case it, String words) {
        var page = at(it);
        theatre.patience().until("the household's page says " + words, () -> {
            page.navigate(it.mine());
            return Optional.of(page.locator("main").textContent()).filter(text -> text.contains(words));
        });
        return page;
    }

    /** Says that what was missing is there now. */
    void supplement(Case it, String asked) {
        var page = says(it, asked);
        theatre.show(page, "04-gaps-household");
        page.click("#next a[href$='/supplement']");
        theatre.showNew(page, "04-supplement");
        page.click("main form button[type=submit]");
        page.waitForURL("**" + it.mine());
    }

    /** Corrects the employer, as it was asked to. */
    void correct(Case it, String asked, String employer) {
        var page = says(it, asked);
        page.click("#correct a");
        page.fill("[name=employer]", employer);
        theatre.showNew(page, "04-correction");
        page.click("main form button[type=submit]");
        page.waitForURL("**" + it.mine());
        assertThat(page.locator("main").textContent()).contains(employer);
    }

    /** Sees why it was refused and what is left to it, and appeals. */
    void appeal(Case it, String reasons, String grounds) {
        var page = says(it, reasons);
        assertThat(page.locator("#refusals").textContent()).contains("《公共租赁住房管理办法》第七条", "15个工作日", "60日内申请行政复议");
        theatre.showNew(page, "04-refused");
        page.click("#next a[href$='/appeal']");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#words-error").textContent()).contains("必填");
        page.fill("[name=words]", grounds);
        theatre.showNew(page, "04-appeal");
        page.click("main form button[type=submit]");
        page.waitForURL("**" + it.mine());
    }

    /** Reads the messages and marks them read. */
    void messages(String citizen, String title) {
        var page = theatre.browsers().citizen(citizen);
        theatre.patience().until("the message " + title + " has come", () -> {
            page.navigate("/my/messages");
            return Optional.of(page.getByText(title)).filter(found -> found.count() > 0);
        });
        theatre.showNew(page, "20-messages");
        page.click("main form[action='/my/messages/read'] button");
        Theatre.gone(page, "main form[action='/my/messages/read']");
        page.click("main a[href='/my/messages/settings']");
        theatre.showNew(page, "20-message-settings");
        page.fill("[name=phone]", "12345");
        page.click("main form[action='/my/messages/settings'] button[type=submit]");
        assertThat(page.locator("#phone-error").textContent()).isNotBlank();
    }

    /** Takes its whole file home. */
    void download(Case it) {
        var page = at(it);
        var file = page.waitForDownload(() -> page.click("#file a[download]"));
        assertThat(file.suggestedFilename()).endsWith(".zip");
    }
}
