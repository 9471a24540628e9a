package cn.gov.zs.housing.housing.upkeep.web;

import static cn.gov.zs.platform.testkit.FileSamples.png;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.Household;
import cn.gov.zs.housing.housing.tenancy.Let;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyFile;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import cn.gov.zs.housing.housing.tenancy.TenancySamples;
import cn.gov.zs.platform.eventing.Aggregates;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UpkeepIT extends ServiceUnderTest {
    private static final String TENANT = ISSUER.token("citizen-he", "citizen");
    private static final String REPAIRS = "/my/tenancy/repairs";
    private static final String CHECKS = "/staff/occupancy-checks";

    @Autowired
    Aggregates<Tenancy> tenancies;

    @Test
    void a_tenant_asks_for_a_repair_and_confirms_it_once_it_is_made() throws Exception {
        assertThat(page(TENANT, REPAIRS)).contains("您目前没有承租的房屋");
        var home = enter("祈安苑", "u501");
        var let = let(home, "subject-citizen-he");
        tenancies.create(let.id().text(), let);
        assertThat(page(TENANT, "/my/tenancy")).contains("href=\"" + REPAIRS + "\"");
        var blank = page(TENANT, REPAIRS + "/new");
        assertThat(blank).contains("祈安苑 3栋 u501", "119");
        var id = field(blank, "formId");
        var wrong = send(REPAIRS, TENANT, "formId", id, "home", home, "words", "厨房漏水");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("厨房漏水</textarea>", "href=\"#fault\"", "href=\"#atHome\"");
        var sent = new String[] {"formId", id, "home", home, "fault", "LEAK", "words", "厨房漏水", "atHome", "周末"};
        to(REPAIRS + "/" + id, send(REPAIRS, TENANT, sent));
        assertThat(send(REPAIRS, TENANT, sent).statusCode()).as("sent twice").isEqualTo(409);
        assertThat(send(
                                REPAIRS,
                                CITIZEN,
                                "formId",
                                UUID.randomUUID().toString(),
                                "home",
                                home,
                                "fault",
                                "LEAK",
                                "words",
                                "x",
                                "atHome",
                                "x")
                        .body())
                .as("who rents no home is told so")
                .contains("您目前没有承租的房屋");

        var photos = REPAIRS + "/" + id + "/photos";
        var photo = UUID.randomUUID().toString();
        assertThat(postFile(photos, TENANT, Map.of("formId", photo, "caption", "天花板水渍"), "a.png", png())
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(TENANT, photos)).contains("天花板水渍").doesNotContain("/removal");
        assertThat(getAs(TENANT, photos + "/" + photo).statusCode()).isEqualTo(200);
        assertThat(getAs(OFFICER, "/staff/repairs/" + id + "/photos/" + photo).statusCode())
                .isEqualTo(200);
        assertThat(getAs(CITIZEN, photos + "/" + photo).statusCode()).isEqualTo(404);
        assertThat(get("/homes/photos/" + photo).statusCode()).isEqualTo(404);

        assertThat(getAs(CITIZEN, REPAIRS + "/" + id).statusCode())
                .as("not hers")
                .isEqualTo(404);
        assertThat(getAs(TENANT, "/staff/repairs/" + id).statusCode()).isEqualTo(403);
        var staff = "/staff/repairs/" + id;
        assertThat(page(OFFICER, "/staff/repairs?state=REPORTED&home=" + home)).contains(staff, "渗漏", "0 天");
        assertThat(page(OFFICER, staff)).contains("厨房漏水", "受理", "不予维修").doesNotContain("确认修好");
        act(staff, OFFICER, "ACCEPT", "");
        assertThat(send(staff + "/acts", OFFICER, "version", version(OFFICER, staff), "act", "ASSIGN")
                        .body())
                .contains("href=\"#note\"", "请填写此项");
        assertThat(send(staff + "/acts", OFFICER, "version", version(OFFICER, staff), "act", "CONFIRM")
                        .statusCode())
                .as("is the tenant's to say")
                .isEqualTo(400);
        act(staff, OFFICER, "ASSIGN", "水电班");
        act(staff, OFFICER, "FINISH", "");
        assertThat(page(TENANT, REPAIRS + "/" + id))
                .contains("水电班", "确认修好", "要求重新办理")
                .doesNotContain("受理</option>");
        act(REPAIRS + "/" + id, TENANT, "REOPEN", "还在漏");
        act(staff, OFFICER, "ACCEPT", "");
        act(staff, OFFICER, "FINISH", "");
        act(REPAIRS + "/" + id, TENANT, "CONFIRM", "");
        assertThat(page(TENANT, REPAIRS)).contains("已确认");
        var api = json(getAs(OFFICER, "/api/v1/repairs/" + id));
        assertThat(api.path("state").asString()).isEqualTo("CONFIRMED");
        var late = postJson(
                "/api/v1/repairs/" + id + "/acts",
                OFFICER,
                "{\"version\": " + api.path("version") + ", \"act\": \"ACCEPT\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("code").asString()).isEqualTo("upkeep.not-now");
        assertThat(json(getAs(TENANT, "/api/v1/repairs/mine")).path("total").asInt())
                .isEqualTo(1);
        var empty = postJson("/api/v1/repairs/mine", TENANT, "{\"formId\": \"" + UUID.randomUUID() + "\"}");
        assertThat(json(empty).path("fields")).hasSize(4);
        assertThat(getAs(OFFICER, "/api/v1/repairs/mine").statusCode()).isEqualTo(403);
    }

    @Test
    void an_officer_plans_a_visit_and_records_that_the_home_stands_empty() throws Exception {
        var home = enter("祈安苑", "u601");
        var blank = page(OFFICER, CHECKS + "/new");
        var id = field(blank, "formId");
        var nowhere = send(
                CHECKS,
                OFFICER,
                "formId",
                id,
                "estate",
                "祈安苑",
                "building",
                "3栋",
                "number",
                "u999",
                "day",
                "2026-11-01");
        assertThat(nowhere.body()).contains("没有这套房源", "value=\"u999\"");
        to(
                CHECKS + "/" + id,
                send(
                        CHECKS,
                        OFFICER,
                        "formId",
                        id,
                        "estate",
                        "祈安苑",
                        "building",
                        "3栋",
                        "number",
                        "u601",
                        "day",
                        "2026-11-01"));
        var check = page(OFFICER, CHECKS + "/" + id);
        assertThat(check).contains("祈安苑 3栋 u601", "未遇", "登记后不能更改");
        var version = field(check, "version");
        var sinceless = send(
                CHECKS + "/" + id + "/result",
                OFFICER,
                "version",
                version,
                "on",
                "2026-11-02",
                "finding",
                "EMPTY",
                "words",
                "水表未走");
        assertThat(sinceless.body()).contains("href=\"#emptySince\"", "水表未走</textarea>");
        to(
                CHECKS + "/" + id,
                send(
                        CHECKS + "/" + id + "/result",
                        OFFICER,
                        "version",
                        version,
                        "on",
                        "2026-11-02",
                        "finding",
                        "EMPTY",
                        "emptySince",
                        "2026-04-01",
                        "words",
                        "水表未走"));
        assertThat(page(OFFICER, CHECKS + "/" + id))
                .contains("水表未走", "2026年4月1日")
                .doesNotContain("name=\"finding\"");
        assertThat(page(OFFICER, CHECKS + "?home=" + home)).contains("自 2026年4月1日 起空置，共 1 次巡查证实");
        assertThat(json(getAs(OFFICER, "/api/v1/occupancy-checks/homes/" + home + "/empty"))
                        .path("since")
                        .asString())
                .isEqualTo("2026-04-01");
        assertThat(page(OFFICER, CHECKS + "/new?home=" + home))
                .contains("祈安苑 3栋 u601")
                .doesNotContain("name=\"building\"");

        var let = let(home, "citizen-away");
        tenancies.create(let.id().text(), let);
        assertThat(page(OFFICER, "/staff/tenancies/" + let.id().text() + "/acts/notice"))
                .as("the notice begins with what the checks show")
                .contains("value=\"2026-04-01\"", "入户巡查（2026-11-02）发现房屋空置。");
        assertThat(page(OFFICER, "/staff/homes/" + home)).contains(CHECKS + "?home=" + home, "/photos");

        var second = UUID.randomUUID();
        var planned = postJson(
                "/api/v1/occupancy-checks",
                OFFICER,
                "{\"formId\": \"" + second + "\", \"homeId\": \"" + home + "\", \"day\": \"2026-11-20\"}");
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        var livedIn = postJson(
                "/api/v1/occupancy-checks/" + second + "/result",
                OFFICER,
                "{\"version\": 1, \"on\": \"2026-11-20\", \"finding\": \"LIVED_IN\", \"words\": \"本人在场\"}");
        assertThat(livedIn.statusCode()).as(livedIn.body()).isEqualTo(200);
        assertThat(getAs(OFFICER, "/api/v1/occupancy-checks/homes/" + home + "/empty")
                        .statusCode())
                .as("somebody was found in it")
                .isEqualTo(404);
        assertThat(getAs(CITIZEN, CHECKS).statusCode()).isEqualTo(403);
        assertThat(page(OFFICER, "/fragments/housing/staff")).contains(CHECKS, "/staff/repairs", "/staff/construction");
    }

    private static Tenancy let(String home, String subject) {
        var sample = TenancySamples.let().file();
        var application = UUID.randomUUID().toString();
        var place = new HomeId(home);
        return new Let(new TenancyFile(
                TenancyId.allotted(application, place),
                new Household(application, Optional.of(subject), "何某", "442000************", 1, "442000001"),
                place,
                sample.origin(),
                sample.contracts(),
                Optional.of(TenancySamples.handover(LocalDate.parse("2026-01-01"))),
                sample.payments(),
                sample.reductions(),
                sample.renewal(),
                sample.loss(),
                sample.steps()));
    }

    private void act(String page, String token, String act, String note) throws Exception {
        to(page, send(page + "/acts", token, "version", version(token, page), "act", act, "note", note));
    }

    private String version(String token, String page) throws Exception {
        return field(page(token, page), "version");
    }

    private String page(String token, String path) throws Exception {
        var answer = getAs(token, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }

    private static void to(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(path);
    }

    private HttpResponse<String> send(String path, String token, String... fields) throws Exception {
        var list = new ArrayList<Map.Entry<String, String>>();
        for (int i = 0; i < fields.length; i += 2) {
            list.add(Map.entry(fields[i], fields[i + 1]));
        }
        return postForm(path, token, List.copyOf(list));
    }

    private static String field(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(page).isTrue();
        return field.group(1);
    }
}
