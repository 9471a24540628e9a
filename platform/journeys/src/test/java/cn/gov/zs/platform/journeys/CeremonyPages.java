package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The public draw: an officer who leads, five witnesses on their own phones of whom one does not come and one does not
 * reveal, the hall's screen, and somebody at home who reads along.
 */
final class CeremonyPages {
    private static final List<String> PARTIES = List.of("COMMITTEE", "FAMILY", "FAMILY", "DEPARTMENT", "MEDIA");
    private static final List<Integer> MISTYPED = List.of(3, 0, 9, 9, 7);
    private static final List<Integer> BALLS = List.of(3, 0, 9, 9, 1);

    private final Theatre theatre;

    CeremonyPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** From the announcement to the seed, with a replica killed in the middle. */
    void draw(String batch) {
        var officer = theatre.browsers().staff("allocation-officer");
        announce(officer, batch);
        var id = officer.url().replaceAll(".*/ceremonies/", "");
        var path = "/batches/" + batch + "/ceremonies/" + id.substring(batch.length() + 1);
        var hall = theatre.browsers().hall();
        hall.navigate(path + "/hall");
        var home = theatre.browsers().everybody("zh-CN");
        home.navigate(path);
        screen(hall, "等待开启封存", "82-hall-announced");

        for (int seat = 1; seat <= 4; seat++) {
            var phone = phone(seat);
            phone.navigate("/staff/allocation/ceremonies/" + id + "/witness");
            if (seat == 1) {
                theatre.showNew(phone, "83-phone-sign");
            }
            phone.click("#sign-form button[type=submit]");
            phone.getByText("您已签到").waitFor();
        }
        hall.locator(".cer-attending").nth(3).waitFor();
        officer.click("form[action$='/opening'] button[type=submit]");

        // each phone follows by itself
        for (int seat = 1; seat <= 4; seat++) {
            seal(phone(seat), seat);
        }
        hall.locator(".cer-sealed").nth(3).waitFor();
        theatre.show(hall, "82-hall-sealing");
        theatre.showNew(officer, "81-lead");
        var lead = officer.url();
        TestPlatform.running().kill("allocation");
        // until the service is quite back the gateway may let a page through and refuse the step pressed on it: it is
        // pressed again
        theatre.patience().until("the sealing is closed by the service that is back", () -> {
            officer.navigate(lead);
            var close = officer.locator("form[action$='/sealing-close'] button[type=submit]");
            if (close.count() > 0) {
                close.click();
            }
            return Optional.of(officer.locator("form[action$='/reveals-close']"))
                    .filter(form -> form.count() > 0);
        });

        for (int seat = 1; seat <= 3; seat++) {
            reveal(phone(seat), seat);
        }
        screen(hall, "已揭示", "82-hall");
        officer.click("form[action$='/reveals-close'] button[type=submit]");
        hall.locator("#closing").waitFor();
        theatre.show(hall, "82-hall-closing");
        assertThat(hall.locator(".cer-absent").count()).isEqualTo(1);
        assertThat(hall.locator(".cer-withheld").count()).isEqualTo(1);

        type(officer, MISTYPED);
        hall.locator(".cer-ball").nth(4).waitFor();
        type(officer, BALLS);
        for (int seat : new int[] {2, 1}) {
            confirm(phone(seat), seat);
        }
        hall.locator("#seed-groups").waitFor();
        theatre.show(hall, "82-hall-seed");
        home.locator("#seed-groups").waitFor();
        theatre.show(home, "84-home");
        assertThat(home.locator("#attendance").innerText()).contains("未签到");
        assertThat(home.locator("#typings").innerText()).contains("已更正");
        assertThat(home.content()).doesNotContain("witness-1");
        assertThat(seed(hall)).isEqualTo(seed(home)).hasSize(64);
    }

    private void announce(Page officer, String batch) {
        officer.navigate("/staff/allocation/batches/" + batch);
        officer.click("a[href$='/ceremonies']");
        officer.click("a[href$='/ceremonies/new']");
        for (int i = 0; i < PARTIES.size(); i++) {
            officer.fill("[name='seats[" + i + "].account']", "witness-" + (i + 1));
            assertThat(officer.inputValue("[name='seats[" + i + "].standsFor']"))
                    .as("as the committee passed it")
                    .isEqualTo(PARTIES.get(i));
        }
        theatre.showNew(officer, "80-announce");
        officer.click("main form[method=post] button[type=submit]");
        officer.waitForURL("**/staff/allocation/ceremonies/*");
    }

    private void seal(Page phone, int seat) {
        phone.locator("#seal-form").waitFor();
        phone.click("#make");
        phone.locator("#kept").waitFor();
        var made = phone.locator("#kept-value").innerText();
        // a reload, or a second click, keeps what was made
        phone.reload();
        phone.locator("#kept").waitFor();
        assertThat(phone.locator("#kept-value").innerText()).isEqualTo(made).hasSize(64);
        if (seat == 1) {
            theatre.showNew(phone, "83-phone");
        }
        phone.click("#seal-form button[type=submit]");
        phone.getByText("您已封存").first().waitFor();
    }

    private void reveal(Page phone, int seat) {
        phone.locator("#reveal-form").waitFor();
        // the page's script fills in what the phone has kept
        phone.locator("#from-kept").waitFor();
        assertThat(phone.locator("#salt").inputValue()).as("kept on the phone").hasSize(64);
        if (seat == 1) {
            theatre.showNew(phone, "83-phone-reveal");
        }
        phone.click("#reveal-form button[type=submit]");
        phone.getByText("您已揭示").waitFor();
    }

    private void confirm(Page phone, int seat) {
        phone.locator("#confirm-form input[name=balls][value='" + BALLS.getLast() + "']")
                .last()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(phone.locator("#confirm-form .cer-ball").allInnerTexts())
                .isEqualTo(BALLS.stream().map(String::valueOf).toList());
        if (seat == 2) {
            theatre.showNew(phone, "83-phone-confirm");
        }
        phone.click("#confirm-form button[type=submit]");
        Theatre.gone(phone, "#confirm-form");
    }

    private static void type(Page officer, List<Integer> balls) {
        officer.locator(".cer-typing").waitFor();
        var inputs = officer.locator(".cer-typing input[name=balls]");
        for (int i = 0; i < balls.size(); i++) {
            inputs.nth(i).fill(String.valueOf(balls.get(i)));
        }
        officer.click(".cer-typing button[type=submit]");
        var shown = balls.stream().map(String::valueOf).collect(Collectors.joining("  "));
        officer.locator("#typings tbody tr", new Page.LocatorOptions().setHasText(shown))
                .first()
                .waitFor();
    }

    private Page phone(int seat) {
        return theatre.browsers().witness("witness-" + seat);
    }

    private void screen(Page hall, String words, String picture) {
        hall.locator(".cer-big", new Page.LocatorOptions().setHasText(words)).waitFor();
        theatre.show(hall, picture);
    }

    private static String seed(Page page) {
        return page.locator("#seed-groups").innerText().replaceAll("\\s", "");
    }
}
