package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;

/** Objections to a notice, from both sides. */
final class ObjectionPages {
    private final Theatre theatre;

    ObjectionPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /**
     * What whoever objects keeps.
     *
     * @param key with it she sees the answer
     */
    record Receipt(String number, String key) {}

    /** Somebody of the public objects to the notice. */
    Receipt file(String notice, String words) {
        var page = theatre.browsers().everybody("zh-CN");
        page.navigate(notice);
        page.click("main a[href$='/objection']");
        theatre.showNew(page, "05-objection");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#words-error").textContent()).contains("请填写");
        theatre.show(page, "05-objection-errors");
        page.fill("[name=name]", "周正义");
        page.fill("[name=contact]", "13900139000");
        page.fill("[name=words]", words);
        page.click("main form button[type=submit]");
        page.locator("dl strong").first().waitFor();
        theatre.show(page, "05-objection-receipt");
        return new Receipt(
                page.locator("dl strong").nth(0).textContent().strip(),
                page.locator("dl strong").nth(1).textContent().strip());
    }

    /** A member of staff investigates it and answers it. */
    void handle(String staff, Receipt receipt, String finding, String ground, String answer) {
        var page = found(staff, receipt);
        theatre.showNew(page, "05-objection-investigate");
        page.click("section[aria-labelledby=investigate-title] button[type=submit]");
        assertThat(page.locator("#words-error").textContent()).contains("必填");
        page.fill("[name=words]", finding);
        page.click("section[aria-labelledby=investigate-title] button[type=submit]");
        page.locator("[name=ground]").waitFor();
        page.selectOption("[name=ground]", ground);
        page.fill("[name=words]", answer);
        theatre.showNew(page, "05-objection-answer");
        page.click("section[aria-labelledby=decide-title] button[type=submit]");
        page.locator("#answer-title").waitFor();
    }

    private Page found(String staff, Receipt receipt) {
        var page = theatre.browsers().staff(staff);
        theatre.patience().until("the objection is on the list", () -> {
            page.navigate("/staff/objections");
            return Optional.of(page.getByText(receipt.number())).filter(found -> found.count() > 0);
        });
        theatre.showNew(page, "05-objections");
        page.getByText(receipt.number()).first().click();
        page.locator("h1").getByText(receipt.number()).waitFor();
        return page;
    }

    /** Whoever reviewed the case is turned away. */
    void notHers(String reviewer, Receipt receipt) {
        var page = found(reviewer, receipt);
        page.fill("[name=words]", "入户核查时已看过。");
        page.click("section[aria-labelledby=investigate-title] button[type=submit]");
        assertThat(page.content()).contains("您参与过该申请的审核");
        theatre.show(page, "05-objection-own-review");
    }

    /** The member of staff looks who objected, which is recorded. */
    void lookWho(String staff, Receipt receipt) {
        var page = theatre.browsers().staff(staff);
        page.navigate("/staff/disclosure/objections/" + receipt.number());
        theatre.showNew(page, "05-objector");
        page.click("main form button[type=submit]");
        page.getByText("周正义").first().waitFor();
        theatre.show(page, "05-objector-seen");
    }

    /** Whoever objected sees the answer by number and key, and nobody else. */
    void answered(Receipt receipt, String outcome, String answer) {
        var page = theatre.browsers().everybody("zh-CN");
        page.navigate("/objections");
        theatre.showNew(page, "05-objection-look-up");
        theatre.patience().until("the answer has come", () -> {
            page.navigate("/objections");
            page.fill("#number", receipt.number());
            page.fill("#key", receipt.key());
            page.press("#key", "Enter");
            return Optional.of(page.locator("main").textContent()).filter(text -> text.contains(answer));
        });
        assertThat(page.locator("main").textContent()).contains(outcome);
        theatre.show(page, "05-objection-answered");
        page.navigate("/objections");
        page.fill("#number", receipt.number());
        page.fill("#key", "AAAA-AAAA-AAAA");
        page.press("#key", "Enter");
        assertThat(page.locator(".error-summary").textContent()).contains("不正确");
    }
}
