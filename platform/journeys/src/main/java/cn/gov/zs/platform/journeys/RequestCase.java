package cn.gov.zs.platform.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One request for information, as who filed it and the office see it.
 *
 * @param number of the receipt
 * @param key of the receipt: with both she follows it without an account
 */
record RequestCase(Props props, String number, String key) {
    static final String OFFICER = "disclosure-officer";
    static final String HEAD = "disclosure-head";
    static final String DESK = "/staff/disclosure/requests";

    private static final Pattern NUMBER = Pattern.compile("SQ-[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final Pattern KEY = Pattern.compile("<strong>([0-9A-Z]{4}(-[0-9A-Z]{4}){3})</strong>");

    /** The case of a receipt that was just handed out. */
    static RequestCase of(Props props, Answer receipt) {
        var page = receipt.expect(201).body();
        var number = NUMBER.matcher(page);
        var key = KEY.matcher(page);
        Calls.check(number.find() && key.find(), "The receipt lacks number or key");
        return new RequestCase(props, number.group(), key.group(1));
    }

    /** The office's page of it. */
    String desk() {
        return DESK + "/" + number;
    }

    /** What the office sees. */
    String seen() {
        return props.calls().page(OFFICER, desk());
    }

    /** What who filed it sees. */
    String followed() {
        return byReceipt("/requests", Map.of()).expect(200).body();
    }

    /** What who filed it does, or fetches, with her receipt. */
    Answer byReceipt(String path, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("number", number);
        fields.put("key", key);
        return props.calls()
                .surely(number + ": " + path, () -> props.cast().everybody().postForm(path, fields));
    }

    /** A step of the office, pressed again until its page shows it as done. */
    void step(String step, Map<String, String> fields, Predicate<String> done) {
        step(OFFICER, step, fields, done);
    }

    /** A step of this member of the office. */
    void step(String who, String step, Map<String, String> fields, Predicate<String> done) {
        props.act().untilDone(number + ": " + step, () -> done.test(seen()), () -> {
            var versioned = new LinkedHashMap<>(fields);
            versioned.put("version", props.calls().version(who, desk()));
            return props.calls().form(who, desk() + "/" + step, versioned);
        });
    }

    /** Confirms the day of receipt of one whose day does not follow from how it came. */
    void register(String day) {
        step("registration", Map.of("receivedOn", day), RequestCase::handled);
    }

    /** Asks the applicant to say more clearly what she wants. */
    void askBack() {
        step("correction", Map.of("what", "请写明文件的名称、文号或者形成时间。"), page -> !handled(page));
    }

    /** Answers by the office's template for this ending, with what a template leaves open. */
    void answer(RequestEnding ending, String particulars) {
        var template = props.calls().page(OFFICER, desk() + "?template=" + ending);
        answer(ending, text(template, "ground"), text(template, "text") + particulars);
    }

    private void answer(RequestEnding ending, String ground, String text) {
        step(
                "answer",
                Map.of("outcome", ending.name(), "ground", ground, "text", text),
                page -> page.contains(desk() + "/archive\""));
    }

    /** Who filed it finds the letter with its number; a refusal names the remedy that comes first. */
    void checkLetter(boolean refused) {
        var page = props.patience()
                .until(
                        number + " has its letter",
                        () -> Optional.of(followed()).filter(each -> each.contains("action=\"/requests/letter\"")));
        Calls.check(
                page.contains("应当先自收到之日起60日内申请行政复议") == refused,
                "The answer to " + number + " names the wrong remedies");
        for (var format : new String[] {"pdf", "ofd"}) {
            byReceipt("/requests/letter", Map.of("format", format)).expect(200);
        }
    }

    /** Whether the office's clock runs, by its page. */
    static boolean handled(String page) {
        return page.contains("/answer\"");
    }

    /** What stands in a field of the office's page. */
    private static String text(String page, String field) {
        var area = Pattern.compile("<textarea id=\"" + field + "\"[^>]*>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        Calls.check(area.find(), "The page has no field " + field);
        return area.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
