package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;

/** What staff do with a case on its page. */
final class ReviewPages {
    private final Theatre theatre;

    ReviewPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Passes the step that is due for this member of staff. */
    void pass(String staff, Case it, String finding) {
        pass(staff, it, finding, Optional.empty());
    }

    /** The same, photographed. */
    void pass(String staff, Case it, String finding, String picture) {
        pass(staff, it, finding, Optional.of(picture));
    }

    private void pass(String staff, Case it, String finding, Optional<String> picture) {
        var page = due(staff, it);
        if (page.locator("#ask-departments").count() > 0) {
            page.click("#ask-departments");
            Theatre.gone(page, "#ask-departments");
        }
        page.fill("#review [name=finding]", finding);
        picture.ifPresent(name -> theatre.show(page, name));
        page.click("#review button[type=submit]");
        // the same person may have the next step too; then its form takes the place of this one
        page.getByText(finding).first().waitFor();
    }

    /** Sends an empty form: what is missing is said beside the field, and nothing happened. */
    void passWithoutWords(String staff, Case it, String picture) {
        var page = due(staff, it);
        page.click("#review button[type=submit]");
        assertThat(page.locator("#finding-error").textContent()).contains("必填");
        theatre.show(page, picture);
    }

    /** The case's page as soon as something on it is for this member of staff to do. */
    private Page due(String staff, Case it) {
        var page = at(staff, it);
        theatre.patience().until("the step is due", () -> {
            page.navigate(it.staff());
            return Optional.of(page.locator("#review [name=finding]")).filter(found -> found.count() > 0);
        });
        return page;
    }

    /** Sends the case back to the household: {@code gaps}, {@code first-return}, {@code city-return}, {@code final-return}. */
    void sendBack(String staff, Case it, String act, String words, String picture) {
        var page = due(staff, it);
        page.click("#act-" + act);
        page.click("main form button[type=submit]");
        assertThat(page.locator("#words-error").textContent()).contains("必填");
        page.fill("[name=words]", words);
        theatre.showNew(page, picture);
        page.click("main form button[type=submit]");
        page.waitForURL("**" + it.staff());
    }

    /** Refuses, on a ground of the law. */
    void refuse(String staff, Case it, String ground, String reasons, String picture) {
        var page = due(staff, it);
        page.click("#review a[href$='/refusal']");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#choice-error").textContent()).isNotBlank();
        page.selectOption("[name=choice]", ground);
        page.fill("[name=words]", reasons);
        theatre.showNew(page, picture);
        page.click("main form button[type=submit]");
        page.waitForURL("**" + it.staff());
        assertThat(page.locator("#refusals").textContent()).contains(reasons, "第七条");
    }

    /** Corrects the employer in the notice that stands, which then begins anew. */
    void correctNotice(String reviewer, Case it, String why, String employer, String picture) {
        var page = at(reviewer, it);
        page.click("#correct-notice a");
        page.fill("[name=employer]", employer);
        page.click("main form button[type=submit]");
        assertThat(page.locator("#why-error").textContent()).contains("必填");
        page.fill("[name=why]", why);
        theatre.showNew(page, picture);
        page.click("main form button[type=submit]");
        page.waitForURL("**" + it.staff());
    }

    /** Decides an appeal. */
    void decideAppeal(String staff, Case it, String outcome, String reasons, String picture) {
        var page = at(staff, it);
        page.click("main a[href$='/appeal-decision']");
        page.selectOption("[name=choice]", outcome);
        page.fill("[name=words]", reasons);
        theatre.showNew(page, picture);
        page.click("main form button[type=submit]");
        page.waitForURL("**" + it.staff());
        assertThat(page.locator("#refusals").textContent()).contains(reasons);
    }

    /** Another township neither lists the case nor is told that there is one. */
    void unseen(String staff, Case it, String picture) {
        var page = theatre.browsers().staff(staff);
        page.navigate("/staff/applications");
        assertThat(page.content()).doesNotContain(it.name());
        var answer = page.navigate(it.staff());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.content()).doesNotContain(it.name());
        theatre.showNew(page, picture);
    }

    /** The case's page, found through the list. */
    Page opened(String staff, Case it, String picture) {
        var page = theatre.browsers().staff(staff);
        theatre.patience().until("the application is in the list", () -> {
            page.navigate("/staff/applications");
            return Optional.of(page.getByText(it.name())).filter(found -> found.count() > 0);
        });
        theatre.showNew(page, picture);
        page.locator("tr", new Page.LocatorOptions().setHasText(it.name()))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.waitForURL("**" + it.staff());
        return page;
    }

    /** The case's page. */
    Page at(String staff, Case it) {
        var page = theatre.browsers().staff(staff);
        page.navigate(it.staff());
        return page;
    }
}
