package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Information asked for: a request of each way to end, filed by its receipt's holder or entered by an officer, all within one year. */
final class RequestScenes {
    /** A fee is waited for 30 days, and 5 more for word of a payment (decision 0364); then it is over. */
    private static final int DAYS = 36;

    /** More pages than anybody gets for nothing. */
    private static final String PAGES = "120";

    /** Page, left, top, width and height, with white around the line that is covered. */
    private static final String BOX = "1 190 450 400 70";

    private static final String COVERED = "SECRET-NUMBER";
    private static final Pattern OUTCOMES =
            Pattern.compile("<select id=\"outcome\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("value=\"([A-Z_]+)\"");
    private static final Pattern PLACE = Pattern.compile("name=\"path\" value=\"([^\"]+)\"");

    private final Props props;
    private final Map<RequestEnding, RequestCase> cases = new EnumMap<>(RequestEnding.class);

    RequestScenes(Props props) {
        this.props = props;
    }

    /** What is waited for first, so that its days pass once for all; then what the office answers. */
    String each() throws IOException {
        if (props.today().plusDays(DAYS).getYear() > props.today().getYear()) {
            props.until(props.today().plusYears(1).withDayOfYear(1));
        }
        officeHasThisDay();
        int year = props.today().getYear();
        props.story().requestYear = year;
        props.story().requestsBefore =
                RequestTable.on(props.calls().page(RequestCase.OFFICER, CatalogueScenes.REPORTS + year));
        waitedFor();
        props.days(DAYS);
        officeHasThisDay();
        for (var ending : RequestEnding.answeredAtOnce()) {
            received(ending).answer(ending, "（示例）");
        }
        published();
        blackened();
        objectedTo();
        tooMuch();
        stillUnclear();
        withdrawn();
        checkEndings();
        return RequestCase.DESK + "?over=true";
    }

    /** A clock that was moved is read a moment later: a request of a day that the office has not reached would be refused. */
    private void officeHasThisDay() throws IOException {
        var today = "value=\"" + props.today() + "\"";
        props.patience()
                .until(
                        "the office's day is today",
                        () -> Optional.of(props.calls().page(RequestCase.OFFICER, RequestCase.DESK + "/new"))
                                .filter(page -> page.contains(today)));
    }

    /** Asked back and silent; told of a fee and not paying. */
    private void waitedFor() throws IOException {
        received(RequestEnding.ABANDONED).askBack();
        received(RequestEnding.UNPAID)
                .step("fee", Map.of("basis", "PAGE", "count", PAGES), page -> page.contains("/payment\""));
    }

    /** One that came and whose clock runs. */
    private RequestCase received(RequestEnding ending) throws IOException {
        var today = props.today().toString();
        var asked = RequestCase.of(props, ending.online() ? filed(ending) : entered(ending, today));
        cases.put(ending, asked);
        if (!RequestCase.handled(asked.seen())) {
            asked.register(today);
        }
        return asked;
    }

    private Answer filed(RequestEnding ending) {
        var fields = wish(ending);
        return props.calls()
                .surely(ending + " is filed", () -> props.cast().everybody().postForm("/requests/new", fields));
    }

    private Answer entered(RequestEnding ending, String today) {
        var fields = wish(ending);
        fields.put("way", ending.way());
        fields.put("arrivedOn", today);
        fields.put("helped", String.valueOf(ending == RequestEnding.GRANTED));
        return props.calls().form(RequestCase.OFFICER, RequestCase.DESK + "/new", fields);
    }

    private Map<String, String> wish(RequestEnding ending) {
        var person = props.person();
        var organised = ending.column() != RequestTable.Column.NATURAL_PERSON;
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", props.formId());
        fields.put("kind", ending.column().name());
        fields.put("name", organised ? person.name() + "示例单位" : person.name());
        fields.put("proof", "居民身份证 " + person.idNumber());
        fields.put("contact", "13900139000");
        fields.put("address", "中山市石岐街道");
        fields.put("description", description(ending));
        fields.put("form", ending == RequestEnding.UNPAID ? "PAPER" : "ELECTRONIC");
        fields.put("handover", "PORTAL");
        return fields;
    }

    private static String description(RequestEnding ending) {
        return switch (ending) {
            case ALREADY_PUBLIC -> "示例：住房保障policy";
            case PETITION -> "举报邻居转租，投诉多次无人查处，要求给个说法。";
            case OTHER_AGENCY -> "二〇二五年度本市道路改造的批复文件";
            default -> "住房保障工作中形成的文件，示例申请：" + ending;
        };
    }

    /** A way to end that nobody plays would be missing in the report unnoticed. */
    private static void checkChoices(RequestCase asked) {
        var list = OUTCOMES.matcher(asked.seen());
        Calls.check(list.find(), "The office is offered no outcomes");
        var known = Arrays.stream(RequestEnding.values()).map(Enum::name).collect(Collectors.toSet());
        var offered = VALUE.matcher(list.group(1))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Calls.check(known.containsAll(offered), "Nobody plays all of " + offered);
        known.removeAll(offered);
        Calls.check(
                known.equals(Set.of("ABANDONED", "UNPAID", "WITHDRAWN")), "The office is not offered all: " + known);
    }

    /** What is published already is answered with one press, with its place and its proof. */
    private void published() throws IOException {
        var asked = received(RequestEnding.ALREADY_PUBLIC);
        var place = props.patience()
                .until(
                        "what was asked for is found among what is published",
                        () -> PLACE.matcher(asked.seen())
                                .results()
                                .map(found -> found.group(1))
                                .findFirst());
        asked.step("published", Map.of("path", place), page -> page.contains("/archive\""));
        Calls.check(asked.followed().contains(place), "The answer does not say where it is published: " + place);
    }

    /** A part is kept back: the copy holds nothing of what its box covers. */
    private void blackened() throws IOException {
        var asked = received(RequestEnding.PARTIAL);
        var page = props.calls()
                .surely(
                        "the original is taken",
                        () -> props.cast()
                                .as(RequestCase.OFFICER)
                                .upload(asked.desk() + "/redactions", Map.of(), "file", "合同.pdf", contract()))
                .expect(200)
                .uri()
                .getPath();
        var id = page.substring(page.lastIndexOf('/') + 1);
        var checked = props.calls().form(RequestCase.OFFICER, page, Map.of("boxes", BOX, "action", "check"));
        Calls.check(checked.expect(200).body().contains("没有发现问题"), "A box with white around it is warned of");
        props.act()
                .untilDone(
                        "the copy is made",
                        () -> props.calls().page(RequestCase.OFFICER, page).contains("/copies/" + id),
                        () -> props.calls().form(RequestCase.OFFICER, page, Map.of("boxes", BOX, "action", "release")));
        asked.answer(RequestEnding.PARTIAL, "（示例）");
        var copy =
                asked.byReceipt("/requests/copy", Map.of("id", id)).expect(200).body();
        Calls.check(copy.startsWith("%PDF") && !copy.contains(COVERED), "The copy is none or holds what is covered");
    }

    /** Whom it is about is asked in writing and says no. */
    private void objectedTo() throws IOException {
        var asked = received(RequestEnding.THIRD_PARTY_RIGHTS);
        checkChoices(asked);
        asked.step("consultation", Map.of("kind", "THIRD_PARTY", "whom", "示例公司"), page -> page.contains("/reply\""));
        Calls.check(asked.followed().contains("正在征求有关方面意见"), "Who asks is not told that somebody is consulted");
        asked.step("reply", Map.of("view", "OBJECTS"), page -> !page.contains("/reply\""));
        asked.answer(RequestEnding.THIRD_PARTY_RIGHTS, "（示例）");
    }

    /** Asked why she asks so much, she gives no good reason. */
    private void tooMuch() throws IOException {
        var asked = received(RequestEnding.EXCESSIVE);
        asked.step("reasons", Map.of(), page -> !page.contains("/reasons\""));
        var words = "没有理由。";
        props.act()
                .untilDone(
                        "the reasons arrive",
                        () -> asked.followed().contains(words),
                        () -> asked.byReceipt("/requests/reasons", Map.of("words", words)));
        asked.answer(RequestEnding.EXCESSIVE, "（示例）");
    }

    /** Asked back and answered, it is no clearer; the head of the unit gave more time before. */
    private void stillUnclear() throws IOException {
        var asked = received(RequestEnding.STILL_UNCLEAR);
        asked.askBack();
        props.act()
                .untilDone(
                        "the correction arrives",
                        () -> RequestCase.handled(asked.seen()),
                        () -> asked.byReceipt("/requests/correction", Map.of("words", "就是那份文件。")));
        asked.step(
                RequestCase.HEAD,
                "extension",
                Map.of("days", "5", "reason", "需要检索历年档案。"),
                page -> page.contains("需要检索历年档案。"));
        asked.answer(RequestEnding.STILL_UNCLEAR, "（示例）");
    }

    /** Taken back; a reply of the office afterwards goes nowhere. */
    private void withdrawn() throws IOException {
        var asked = received(RequestEnding.WITHDRAWN);
        var version = props.calls().version(RequestCase.OFFICER, asked.desk());
        asked.byReceipt("/requests/withdrawal", Map.of()).expect(200);
        var late = props.calls()
                .form(
                        RequestCase.OFFICER,
                        asked.desk() + "/answer",
                        Map.of("version", version, "outcome", "GRANTED", "ground", "", "text", "（示例）"));
        Calls.check(late.status() >= 400, "What was taken back was answered: " + late.status());
    }

    /** Everybody who asked sees how it ended; the last to end are those whom the office's round finds. */
    private void checkEndings() {
        for (var ending : RequestEnding.values()) {
            var asked = played(ending);
            switch (ending) {
                case ABANDONED, UNPAID, WITHDRAWN ->
                    props.patience()
                            .until(
                                    asked.number() + " is over",
                                    () -> Optional.of(asked.followed())
                                            .filter(page -> !page.contains("/requests/withdrawal")));
                default -> asked.checkLetter(ending.row().startsWith("三（三）"));
            }
        }
        played(RequestEnding.GRANTED).step("archive", Map.of(), page -> !page.contains("/archive\""));
    }

    private RequestCase played(RequestEnding ending) {
        var asked = cases.get(ending);
        if (asked == null) {
            throw new JourneyFailed("nobody played " + ending);
        }
        return asked;
    }

    /** A page of two lines, as small as a PDF can be. */
    private static byte[] contract() {
        var words = "BT /F1 20 Tf 100 700 Td (KEEP THIS LINE) Tj ET BT /F1 20 Tf 100 600 Td (" + COVERED + ") Tj ET";
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
                        + "4 0 obj\n<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream\nendobj\n"
                        + "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
                        + "xref\n0 6\ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n99\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
