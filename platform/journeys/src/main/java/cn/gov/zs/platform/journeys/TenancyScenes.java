package cn.gov.zs.platform.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.databind.JsonNode;

/** The household that drew a home rents it: contract, keys, a reduced rent, a renewal, and at last the keys back. */
final class TenancyScenes {
    private static final String OFFICER = "stock-officer";
    private static final String ALL = "/api/v1/tenancies/";
    private static final String RENT = "777.60";
    private static final String SOURCE = "市公共租赁住房租金标准（示例）";

    private final Props props;
    private final Calls calls;
    private String id = "";

    TenancyScenes(Props props) {
        this.props = props;
        this.calls = props.calls();
    }

    /** A term above five years and an amount with three decimals are refused; both sign one and the same text. */
    String contract() throws IOException {
        id = props.patience()
                .until("the household's tenancy is open", this::opened)
                .path("tenancyId")
                .asString();
        var from = props.today();
        wrong("draft", draft(from, from.plusYears(6), RENT), "to");
        wrong("draft", draft(from, from.plusYears(1).minusDays(1), "777.605"), "rent");
        act("draft", draft(from, from.plusYears(1).minusDays(1), RENT), seen -> contracts(seen) == 1);
        signed(1);
        var page = calls.page(account(), "/my/tenancy/" + id + "/contracts/1");
        Calls.check(
                page.contains("777.60")
                        && page.contains(props.story().main().applicant().name()),
                "The contract to print does not name rent and tenant");
        return "/my/tenancy";
    }

    private Optional<JsonNode> opened() {
        return calls.json(account(), ALL + "mine")
                .valueStream()
                .filter(one -> one.path("applicationId")
                        .asString()
                        .equals(props.story().main().id()))
                .findFirst();
    }

    private static Map<String, String> draft(LocalDate from, LocalDate to, String rent) {
        return Map.of("from", from.toString(), "to", to.toString(), "rent", rent, "rentSource", SOURCE);
    }

    private void signed(int ordinal) {
        var digest = calls.json(OFFICER, ALL + id + "/contracts/" + ordinal)
                .path("digest")
                .asString();
        act("office-signature", Map.of("digest", digest), seen -> last(seen).hasNonNull("signedByOfficeAt"));
        props.act()
                .untilDone(
                        "the tenant signs",
                        () -> last(mine()).hasNonNull("signedByTenantAt"),
                        () -> calls.post(
                                account(),
                                ALL + "mine/" + id + "/signature",
                                Map.of("version", mine().path("version").asLong(), "digest", digest)));
    }

    /** Meters and keys are on record; the home is let from then on. */
    String movedIn() throws IOException {
        act("move-in", handover(), seen -> state(seen).equals("LET"));
        home("LET");
        return "/staff/tenancies/" + id;
    }

    private Map<String, String> handover() throws IOException {
        return Map.of(
                "on",
                props.today().toString(),
                "water",
                "12.5",
                "electricity",
                "108",
                "gas",
                "3",
                "keys",
                "3",
                "condition",
                "门窗完好，设施齐全。");
    }

    /** The household's class lowers the rent by the coefficient of the published table, exact to the fen. */
    String reduced() throws IOException {
        var from = YearMonth.from(props.today()).plusMonths(1);
        act(
                "reduction",
                Map.of("fromMonth", from.toString(), "SUBSISTENCE", "true"),
                seen -> !seen.path("reductions").isEmpty());
        var reduction = seen().path("reductions").path(0);
        Calls.check(
                reduction.path("coefficient").decimalValue().compareTo(new BigDecimal("0.9")) == 0
                        && reduction.path("monthly").decimalValue().compareTo(new BigDecimal("699.84")) == 0,
                "The reduction of 777.60 is not 699.84: " + reduction);
        Calls.check(
                calls.page(account(), "/my/tenancy").contains("699.84"), "The tenant does not see her rent reduction");
        return "/my/tenancy";
    }

    /** A workbook with a bad cell is refused whole; the mended one is taken, and taken again it changes nothing. */
    String paid() throws IOException {
        var today = props.today();
        var reference = "R" + props.formId().substring(0, 8);
        Calls.check(
                calls.surely("a bad workbook of payments", () -> pay(reference, "100.005", today))
                        .expect(400)
                        .body()
                        .contains("cells"),
                "The bad cell is not named");
        Calls.check(paidSoFar().isEmpty(), "A payment of a refused workbook was kept");
        calls.surely("a workbook of payments", () -> pay(reference, "500.00", today))
                .expect(200);
        calls.surely("the same workbook again", () -> pay(reference, "500.00", today))
                .expect(200);
        Calls.check(paidSoFar().size() == 1, "A payment taken twice counts twice: " + paidSoFar());
        return "/staff/tenancies/payments";
    }

    private JsonNode paidSoFar() {
        return seen().path("account").path("payments");
    }

    private Answer pay(String reference, String amount, LocalDate on) {
        return props.cast()
                .as(OFFICER)
                .upload("/api/v1/tenancies/payments", Map.of(), "file", "收款.xlsx", sheet(reference, amount, on));
    }

    private byte[] sheet(String reference, String amount, LocalDate on) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "16.0")) {
            var sheet = book.newWorksheet("收款");
            var rows =
                    List.of(List.of("租赁编号", "收款参考号", "金额（元）", "收款日期"), List.of(id, reference, amount, on.toString()));
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException memoryIsAlwaysThere) {
            throw new IllegalStateException(memoryIsAlwaysThere);
        }
        return out.toByteArray();
    }

    /** A home that stood empty for a month only is no ground; the refusal names the clause and the first day. */
    String noticeTooEarly() throws IOException {
        var notice = Map.of(
                "ground",
                "LEFT_EMPTY",
                "emptySince",
                props.today().minusMonths(1).toString(),
                "finding",
                "多次入户，无人居住。");
        var refused = calls.post(OFFICER, ALL + id + "/acts/notice", body(seen(), notice))
                .expect(409)
                .json();
        Calls.check(
                refused.toString().contains("二十七") || refused.toString().contains("27"),
                "The refusal names no clause: " + refused);
        return "/staff/tenancies/" + id;
    }

    /** Three months before the end the tenant asks to stay, an officer agrees, and both sign for the next term. */
    String renewed() throws IOException {
        props.until(LocalDate.parse(mine().path("lastDayToAskRenewal").asString()));
        props.act()
                .untilDone(
                        "the tenant asks to stay",
                        () -> mine().hasNonNull("renewal") || contracts(mine()) == 2,
                        () -> calls.post(
                                account(),
                                ALL + "mine/" + id + "/renewal",
                                Map.of("version", mine().path("version").asLong())));
        var end = LocalDate.parse(last(seen()).path("to").asString());
        var values = new HashMap<>(draft(end, end.plusYears(2), RENT));
        values.remove("from");
        act("renewal", values, seen -> contracts(seen) == 2);
        signed(2);
        return "/my/tenancy";
    }

    /** The tenant gives the home back; it is vacated, looked at and free for others, and its past can be read. */
    String vacated() throws IOException {
        var before = props.today();
        props.act()
                .untilDone(
                        "the tenant gives the home back",
                        () -> state(mine()).equals("LEAVING"),
                        () -> calls.post(
                                account(),
                                ALL + "mine/" + id + "/surrender",
                                body(
                                        mine(),
                                        Map.of("leavingOn", before.plusDays(1).toString(), "reason", "已购房。"))));
        props.until(before.plusDays(1));
        act("move-out", handover(), seen -> state(seen).equals("ENDED"));
        var path = home("VACATED");
        props.act()
                .untilDone(
                        "the home is fit again",
                        () -> calls.json(OFFICER, path).path("state").asString().equals("FIT"),
                        () -> calls.post(
                                OFFICER,
                                path + "/moves",
                                Map.of(
                                        "version",
                                        calls.json(OFFICER, path)
                                                .path("version")
                                                .asLong(),
                                        "move",
                                        "DECLARE_FIT",
                                        "why",
                                        "退房查验，无须维修。")));
        var past = calls.json(OFFICER, path + "/as-of?day=" + before);
        Calls.check(past.path("state").asString().equals("LET"), "The home's past does not say it was let: " + past);
        return "/staff/homes/" + seen().path("homeId").asString();
    }

    private String home(String state) {
        var path = "/api/v1/homes/" + seen().path("homeId").asString();
        props.patience()
                .until(
                        "the home is " + state,
                        () -> Optional.of(calls.json(OFFICER, path))
                                .filter(home -> home.path("state").asString().equals(state)));
        return path;
    }

    private void act(String name, Map<String, String> values, Predicate<JsonNode> done) {
        props.act()
                .untilDone(
                        name,
                        () -> done.test(seen()),
                        () -> calls.post(OFFICER, ALL + id + "/acts/" + name, body(seen(), values)));
    }

    private void wrong(String name, Map<String, String> values, String field) {
        var answer = calls.post(OFFICER, ALL + id + "/acts/" + name, body(seen(), values))
                .expect(400);
        Calls.check(
                answer.body().contains("\"" + field + "\""),
                "The refusal does not name the field " + field + ": " + answer.body());
    }

    private static Map<String, Object> body(JsonNode seen, Map<String, String> values) {
        return Map.of("version", seen.path("version").asLong(), "values", values);
    }

    private JsonNode seen() {
        return calls.json(OFFICER, ALL + id);
    }

    private JsonNode mine() {
        return props.patience().until("the tenant sees her tenancy", this::opened);
    }

    private String account() {
        return props.story().main().account();
    }

    private static String state(JsonNode tenancy) {
        return tenancy.path("state").asString();
    }

    private static int contracts(JsonNode tenancy) {
        return tenancy.path("contracts").size();
    }

    private static JsonNode last(JsonNode tenancy) {
        return tenancy.path("contracts").path(contracts(tenancy) - 1);
    }
}
