package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** A relative acts for a household. */
final class MandatePages {
    private final Theatre theatre;

    MandatePages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The household gives a mandate; its holder enters the code and sees the case among those she holds. */
    void giveAndTake(Case it, String holder) {
        var page = theatre.browsers().citizen(it.citizen());
        page.navigate(it.mine());
        page.click("#mandates a[href$='/mandates']");
        page.click("main form[action$='/mandates'] button[type=submit]");
        assertThat(page.locator("#holderName-error").textContent()).contains("必填");
        page.fill("[name=holderName]", "李美华");
        page.fill("[name=evidence]", "申请人的妹妹");
        theatre.showNew(page, "20-mandates");
        page.click("main form[action$='/mandates'] button[type=submit]");
        page.locator("#code strong").waitFor();
        theatre.show(page, "20-mandate-code");
        var code = page.locator("#code strong").textContent().strip();
        var relative = theatre.browsers().citizen(holder);
        relative.navigate("/my/applications/link");
        relative.fill("#number", it.id());
        relative.fill("#code", code);
        relative.press("#code", "Enter");
        relative.waitForURL("**" + it.mine());
        assertThat(relative.content()).contains(it.name());
        relative.navigate("/my/applications");
        assertThat(relative.locator("#held").textContent()).contains(it.name());
        theatre.showNew(relative, "20-my-applications");
    }

    /** The household takes it back; its holder no longer sees the case. */
    void takeBack(Case it, String holder) {
        var page = theatre.browsers().citizen(it.citizen());
        page.navigate(it.mine() + "/mandates");
        page.click("main form[action$='/revoke'] button[type=submit]");
        page.getByText("已撤回").first().waitFor();
        var relative = theatre.browsers().citizen(holder);
        assertThat(relative.navigate(it.mine()).status()).isEqualTo(404);
    }
}
