package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The ways to apply: on one page, in steps that are kept, at the window. */
final class ApplyPages {
    private final Theatre theatre;

    ApplyPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Applies on one page, after having sent it empty. */
    Case afterErrors(String citizen, Family household) {
        var page = theatre.browsers().citizen(citizen);
        page.navigate("/my/applications/new");
        page.click("main button[type=submit]");
        assertThat(page.locator(".error-summary").isVisible())
                .as("an empty form says what is missing")
                .isTrue();
        theatre.pictures().take(page, "01-form-errors");
        new Declared(household).on(page);
        theatre.pictures().take(page, "02-application");
        return sent(page, citizen, household, "03-receipt");
    }

    /** Applies on one page. */
    Case onOnePage(String citizen, Family household) {
        var page = theatre.browsers().citizen(citizen);
        page.navigate("/my/applications/new");
        new Declared(household).on(page);
        page.click("main button[type=submit]");
        page.getByText("442000************").first().waitFor();
        return Case.at(page.url(), citizen, household);
    }

    private Case sent(Page page, String citizen, Family household, String picture) {
        page.click("main button[type=submit]");
        page.getByText("442000************").first().waitFor();
        theatre.show(page, picture);
        return Case.at(page.url(), citizen, household);
    }

    /** Applies step by step: a fault is said beside its field, she leaves and goes on where she left. */
    Case inSteps(String citizen, Family household) {
        var page = theatre.browsers().citizen(citizen);
        page.navigate("/my/drafts");
        theatre.showNew(page, "01-drafts");
        page.click("main form[action='/my/drafts'] button[type=submit]");
        page.waitForURL("**/my/drafts/*");
        theatre.showNew(page, "01-steps");
        var draft = page.url();
        page.navigate(draft + "/applicant");
        var declared = new Declared(household);
        declared.applicant(page);
        page.fill(
                "[name='applicant.idNumber']", household.applicant().idNumber().replaceFirst("^442", "443"));
        page.click("main form button[type=submit]");
        assertThat(page.locator("[id='applicant.idNumber-error']").textContent())
                .as("the fault is said beside its field")
                .contains("校验位");
        theatre.showNew(page, "01-step-error");
        page.navigate("/my");
        page.navigate("/my/drafts");
        page.getByText(household.name()).click();
        assertThat(page.locator(".tasks li").first().textContent()).contains("需要补充或更正");
        page.navigate(draft + "/applicant");
        assertThat(page.inputValue("[name='contact.phone']"))
                .as("what was typed before she left")
                .isEqualTo("13800138000");
        fill(page, draft, declared);
        page.navigate(draft + "/documents");
        DocumentPages.put(page, "ID_CARD", "身份证.png");
        page.navigate(draft);
        assertThat(page.locator(".tasks").textContent()).doesNotContain("需要补充或更正");
        theatre.pictures().take(page, "01-steps-done");
        page.click(".tasks a[href$='/check']");
        theatre.showNew(page, "02-check");
        var it = sent(page, citizen, household, "03-receipt-steps");
        assertThat(page.locator("#documents").textContent()).contains("身份证.png");
        return it;
    }

    private static void fill(Page page, String draft, Declared declared) {
        declared.applicant(page);
        save(page, draft, "applicant");
        declared.members(page);
        save(page, draft, "members");
        declared.housing(page);
        save(page, draft, "housing");
        declared.income(page);
        save(page, draft, "income");
        declared.assets(page);
        save(page, draft, "assets");
        declared.consent(page);
        save(page, draft, "consent");
    }

    /** Saving leads to the next section, or back to the overview after the last. */
    private static void save(Page page, String draft, String section) {
        page.click("main form[action$='/" + section + "'] button[type=submit]");
        page.waitForURL(url -> url.startsWith(draft) && !url.endsWith("/" + section));
    }

    /**
     * A receipt of the window.
     *
     * @param code links an account to the case, once
     */
    record AtWindow(String id, String code) {}

    /** A clerk types what the household brought on paper, and prints the receipt. */
    AtWindow atWindow(String clerk, Family household) {
        var page = theatre.browsers().staff(clerk);
        page.navigate("/staff/window");
        theatre.showNew(page, "01-window");
        page.click("main form[action='/staff/window'] button[type=submit]");
        page.waitForURL("**/staff/window/*");
        var draft = page.url();
        page.navigate(draft + "/applicant");
        fill(page, draft, new Declared(household));
        page.navigate(draft + "/check");
        page.click("main form[action$='/submit'] button[type=submit]");
        page.locator("#code strong").waitFor();
        theatre.show(page, "03-receipt-window");
        var id = draft.replaceAll(".*/", "");
        var code = page.locator("#code strong").textContent().strip();
        assertThat(page.locator("main").textContent()).contains(id);
        page.navigate("/staff/window/receipts/" + id);
        assertThat(page.content()).as("the code is shown once").doesNotContain(code);
        theatre.showNew(page, "03-receipt-again");
        return new AtWindow(id, code);
    }

    /** The household links its paper application to its account, with the keyboard alone. */
    Case link(String citizen, AtWindow receipt, Family household) {
        var page = theatre.browsers().citizen(citizen);
        page.navigate("/my/applications/link");
        theatre.showNew(page, "03-link");
        page.fill("#number", receipt.id());
        page.fill("#code", "AAAAA-AAAAA");
        page.press("#code", "Enter");
        assertThat(page.locator("#code-error").textContent()).contains("不正确");
        theatre.show(page, "03-link-error");
        page.fill("#code", receipt.code());
        page.press("#code", "Enter");
        page.waitForURL("**/my/applications/" + receipt.id());
        return new Case(receipt.id(), citizen, household);
    }
}
