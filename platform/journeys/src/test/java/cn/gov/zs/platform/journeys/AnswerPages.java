package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The office's side of what people ask for: an officer at her desk, and the head of the unit. */
final class AnswerPages {
    private static final String DESK = "/staff/disclosure/requests";
    private static final int MARGIN = 12;

    private final Theatre theatre;
    private final Page officer;

    AnswerPages(Theatre theatre) {
        this.theatre = theatre;
        this.officer = theatre.browsers().staff("disclosure-officer");
    }

    /** Finds it in the queue and confirms the day of receipt. */
    void register(AskPages.Receipt receipt) {
        officer.navigate(DESK);
        theatre.showNew(officer, "92-requests");
        at(receipt);
        theatre.showNew(officer, "92-request-arrived");
        officer.click("form[action$='/registration'] button[type=submit]");
        officer.locator("#outcome").waitFor();
    }

    private void at(AskPages.Receipt receipt) {
        officer.navigate(DESK + "/" + receipt.number());
    }

    /** What an officer may choose, by the page. */
    List<String> choices(AskPages.Receipt receipt) {
        at(receipt);
        theatre.showNew(officer, "92-request-handled");
        return officer.locator("#outcome option").all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    /** Takes the template of this outcome and sends it. */
    void answer(AskPages.Receipt receipt, String outcome) {
        at(receipt);
        officer.selectOption("#template", outcome);
        officer.click("main form:has(#template) button[type=submit]");
        officer.waitForURL("**template=" + outcome);
        assertThat(officer.inputValue("#text")).isNotBlank();
        officer.fill("#text", officer.inputValue("#text") + "（示例）");
        officer.click("form[action$='/answer'] button[type=submit]");
        officer.locator("form[action$='/archive']").waitFor();
        theatre.showNew(officer, "92-request-answered");
    }

    /** Sends an answer that keeps something back and gives no ground: it is told so, and what was typed stands there. */
    void answerWithoutGround(AskPages.Receipt receipt) {
        at(receipt);
        officer.selectOption("#outcome", "IN_PROCESS");
        officer.fill("#text", "写了很久的答复。");
        officer.click("form[action$='/answer'] button[type=submit]");
        assertThat(officer.locator(".error-summary").textContent()).contains("请写明理由");
        assertThat(officer.inputValue("#text")).isEqualTo("写了很久的答复。");
        theatre.show(officer, "92-request-ground-missing");
    }

    /** Asks the applicant to say more clearly what she wants. */
    void askBack(AskPages.Receipt receipt) {
        at(receipt);
        officer.click("details:has(form[action$='/correction']) summary");
        officer.fill("#what", "请写明文件名称。");
        officer.click("form[action$='/correction'] button[type=submit]");
        Theatre.gone(officer, "#outcome");
    }

    /** Asks her why she asks so much. */
    void askReasons(AskPages.Receipt receipt) {
        at(receipt);
        officer.click("details:has(form[action$='/reasons']) summary");
        officer.click("form[action$='/reasons'] button[type=submit]");
        Theatre.gone(officer, "form[action$='/reasons']");
    }

    /** The head gives more time, once; a second time is not offered. */
    void extend(AskPages.Receipt receipt) {
        var head = theatre.browsers().staff("disclosure-head");
        head.navigate(DESK + "/" + receipt.number());
        head.fill("#extra-days", "5");
        head.fill("#reason", "需要检索历年档案。");
        theatre.showNew(head, "92-request-extension");
        head.click("form[action$='/extension'] button[type=submit]");
        Theatre.gone(head, "form[action$='/extension']");
    }

    /** Blackens the secret with the pointer: one box misses by a pixel and is warned of, the next is right. */
    void blacken(AskPages.Receipt receipt, SecretPaper paper) {
        at(receipt);
        officer.click("details:has(form[action$='/redactions']) summary");
        officer.setInputFiles(
                "form[action$='/redactions'] input[type=file]",
                new FilePayload("合同.pdf", "application/pdf", paper.pdf()));
        officer.click("form[action$='/redactions'] button[type=submit]");
        officer.waitForURL("**/redactions/*");
        assertThat(officer.locator("main").textContent())
                .as("the hidden layer is told")
                .contains("draft");
        var canvas = drawn();
        theatre.showNew(officer, "93-redaction");

        var ink = paper.ink();
        // the last column of ink stays outside
        drag(canvas, ink.x - MARGIN, ink.y - MARGIN, ink.x + ink.width - 1, ink.y + ink.height + MARGIN);
        look("check");
        assertThat(officer.locator("main [role=status]").textContent())
                .as("a box that misses by a pixel")
                .contains("右");
        drawn();
        theatre.show(officer, "93-redaction-warned");

        officer.fill("#boxes", "");
        drag(drawn(), ink.x - MARGIN, ink.y - MARGIN, ink.x + ink.width + MARGIN, ink.y + ink.height + MARGIN);
        look("check");
        assertThat(officer.locator("main [role=status]").textContent()).contains("没有发现问题");
        drawn();
        theatre.show(officer, "93-redaction-clean");
        look("release");
        officer.locator("#copy-title").waitFor();
        theatre.showNew(officer, "93-redaction-released");
    }

    /** The first page, once it is there to be drawn on: a picture is fetched when somebody scrolls near. */
    private Locator drawn() {
        officer.locator("figure").first().scrollIntoViewIfNeeded();
        var canvas = officer.locator("figure canvas").first();
        canvas.waitFor();
        return canvas;
    }

    private void look(String action) {
        assertThat(officer.inputValue("#boxes")).as("the box that was drawn").isNotBlank();
        officer.click("button[name=action][value=" + action + "]");
    }

    /** Draws a box on the page as a hand does, from corner to corner, in pixels of the document. */
    private void drag(Locator canvas, int left, int top, int right, int bottom) {
        canvas.evaluate(
                "(it, y) => { const edge = it.getBoundingClientRect();"
                        + " window.scrollBy(0, edge.top + y * edge.height / it.height - window.innerHeight / 2); }",
                top);
        var edge = canvas.boundingBox();
        double scale = edge.width / ((Number) canvas.evaluate("it => it.width")).doubleValue();
        var mouse = officer.mouse();
        mouse.move(edge.x + left * scale, edge.y + top * scale);
        mouse.down();
        mouse.move(edge.x + (left + right) * scale / 2, edge.y + (top + bottom) * scale / 2);
        mouse.move(edge.x + right * scale, edge.y + bottom * scale);
        mouse.up();
        assertThat(officer.inputValue("#boxes")).as("a box was drawn").isNotBlank();
    }
}
