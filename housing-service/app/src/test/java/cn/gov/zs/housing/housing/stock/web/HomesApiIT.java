package cn.gov.zs.housing.housing.stock.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomesApiIT extends ServiceUnderTest {

    @Test
    void enters_a_home_and_gives_it_back_exactly() throws Exception {
        var answer = postJson("/api/v1/homes", OFFICER, home("祈安苑", "101", "58.4"));
        assertThat(answer.statusCode()).isEqualTo(201);
        var home = json(answer);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/api/v1/homes/" + home.path("homeId").asString());
        assertThat(home.path("state").asString()).isEqualTo("FIT");
        assertThat(home.path("version").asInt()).isEqualTo(1);
        assertThat(answer.body()).contains("\"floorArea\":58.40");
        var again = getAs(OFFICER, "/api/v1/homes/" + home.path("homeId").asString());
        assertThat(json(again)).isEqualTo(home);
    }

    @Test
    void refuses_a_door_that_is_known() throws Exception {
        enter("祈安苑", "102");
        var answer = postJson("/api/v1/homes", OFFICER, home("祈安苑", "102", "40"));
        assertProblem(answer, 409, "home.duplicate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            floorArea | decimal-min | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floorArea":0,"floor":5,"address":"x"}
            floorArea | decimal-max | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floorArea":10000,"floor":5,"address":"x"}
            floorArea | decimal-min | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floorArea":-58,"floor":5,"address":"x"}
            floorArea | digits      | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floorArea":58.375,"floor":5,"address":"x"}
            floorArea | required    | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floor":5,"address":"x"}
            floorArea | type        | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floorArea":"large","floor":5,"address":"x"}
            rooms     | max         | {"estate":"祈安苑","building":"3栋","number":"9","rooms":10,"floorArea":58,"floor":5,"address":"x"}
            rooms     | type        | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2.5,"floorArea":58,"floor":5,"address":"x"}
            floor     | min         | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floorArea":58,"floor":0,"address":"x"}
            number    | required    | {"estate":"祈安苑","building":"3栋","number":" ","rooms":2,"floorArea":58,"floor":5,"address":"x"}
            estate    | unknown     | {"estate":"别墅","building":"3栋","number":"9","rooms":2,"floorArea":58,"floor":5,"address":"x"}
            price     | unknown     | {"estate":"祈安苑","building":"3栋","number":"9","rooms":2,"floorArea":58,"floor":5,"address":"x","price":1}
            """)
    void refuses_what_no_home_is_and_names_the_field(String field, String code, String body) throws Exception {
        var answer = postJson("/api/v1/homes", OFFICER, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var fields = json(answer).path("fields");
        assertThat(fields).hasSize(1);
        assertThat(fields.path(0).path("field").asString()).isEqualTo(field);
        assertThat(fields.path(0).path("code").asString()).isEqualTo(code);
        assertThat(fields.path(0).path("message").asString()).isNotBlank().doesNotContain("{");
    }

    @Test
    void lists_by_state_in_pages() throws Exception {
        for (var number : new String[] {"201", "202", "203"}) {
            enter("平安苑", number);
        }
        var first = json(getAs(OFFICER, "/api/v1/homes?state=FIT&page=0&size=2"));
        assertThat(first.path("items")).hasSize(2);
        assertThat(first.path("size").asInt()).isEqualTo(2);
        assertThat(first.path("total").asInt()).isGreaterThanOrEqualTo(3);
        assertProblem(getAs(OFFICER, "/api/v1/homes?state=GONE"), 400, "field.invalid");
        assertProblem(getAs(OFFICER, "/api/v1/homes?page=-1"), 400, "field.invalid");
        assertProblem(getAs(OFFICER, "/api/v1/homes?size=1000"), 400, "field.invalid");
        assertProblem(getAs(OFFICER, "/api/v1/homes/" + UUID.randomUUID()), 404, "absent");
        assertProblem(getAs(OFFICER, "/api/v1/homes/nonsense"), 404, "absent");
    }

    @Test
    void offers_homes_and_shows_them_to_everybody() throws Exception {
        var one = enter("平安苑", "301");
        var two = enter("平安苑", "302");
        var formId = UUID.randomUUID();
        var answer = postJson("/api/v1/homes/offers", OFFICER, offer(formId, two, one));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).path("offerId").asString()).isEqualTo(formId.toString());
        assertThat(json(answer).path("state").asString()).isEqualTo("OFFERED");
        assertThat(json(answer).path("offeredOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(json(getAs(OFFICER, "/api/v1/homes/offers/" + formId))).isEqualTo(json(answer));

        var shown = json(get("/api/v1/public/homes?size=100")).path("items");
        assertThat(shown).anySatisfy(home -> {
            assertThat(home.path("homeId").asString()).isEqualTo(one);
            assertThat(home.path("offerId").asString()).isEqualTo(formId.toString());
            assertThat(home.has("version")).isFalse();
        });

        assertProblem(postJson("/api/v1/homes/offers", OFFICER, offer(formId, one, two)), 409, "form.replayed");
        var third = enter("平安苑", "303");
        var taken = postJson("/api/v1/homes/offers", OFFICER, offer(UUID.randomUUID(), third, one));
        assertProblem(taken, 409, "offer.home-taken");
        assertThat(json(taken).path("homeId").asString()).isEqualTo(one);
        assertThat(json(taken).path("detail").asString()).contains("平安苑");
        assertThat(json(getAs(OFFICER, "/api/v1/homes/" + third)).path("state").asString())
                .isEqualTo("FIT");
    }

    @Test
    void refuses_an_offer_that_names_no_homes_or_strange_ones() throws Exception {
        var one = enter("平安苑", "401");
        assertField(offer(UUID.randomUUID()), "homeIds", "size");
        assertField(offer(UUID.randomUUID(), one, one), "homeIds", "duplicate");
        assertField(offer(UUID.randomUUID(), one, UUID.randomUUID().toString()), "homeIds", "unknown");
        assertField("{\"homeIds\": [\"" + one + "\"]}", "formId", "required");
        assertField("{\"formId\": \"x\", \"homeIds\": []}", "formId", "type");
        assertField("{\"formId\": \"" + UUID.randomUUID() + "\", \"homeIds\": [null]}", "homeIds[0]", "required");
    }

    @Test
    void lets_nobody_else_near_the_stock() throws Exception {
        assertProblem(get("/api/v1/homes"), 401, "login.required");
        assertProblem(getAs(CITIZEN, "/api/v1/homes"), 403, "role.missing");
        assertProblem(postJson("/api/v1/homes", CITIZEN, home("祈安苑", "999", "58")), 403, "role.missing");
        assertProblem(
                postJson(
                        "/api/v1/homes/offers",
                        CITIZEN,
                        offer(UUID.randomUUID(), UUID.randomUUID().toString())),
                403,
                "role.missing");
        assertThat(get("/staff/homes").statusCode()).isEqualTo(401);
        assertThat(getAs(CITIZEN, "/staff/homes").statusCode()).isEqualTo(403);
    }

    @Test
    void speaks_the_callers_language() throws Exception {
        var answer = get("/api/v1/homes", "Authorization", "Bearer " + CITIZEN, "Accept-Language", "en");
        assertThat(json(answer).path("detail").asString()).startsWith("Your account");
    }

    @Test
    void describes_its_interface() throws Exception {
        var api = json(get("/openapi/housing"));
        assertThat(api.path("paths").propertyNames())
                .contains(
                        "/api/v1/homes",
                        "/api/v1/homes/{homeId}",
                        "/api/v1/homes/{homeId}/as-of",
                        "/api/v1/homes/{homeId}/history",
                        "/api/v1/homes/{homeId}/moves",
                        "/api/v1/homes/{homeId}/rents",
                        "/api/v1/homes/estates/{estateId}/buildings",
                        "/api/v1/homes/offers",
                        "/api/v1/homes/offers/{offerId}",
                        "/api/v1/public/homes");
    }

    private void assertField(String body, String field, String code) throws Exception {
        var answer = postJson("/api/v1/homes/offers", OFFICER, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).path("fields").path(0).path("field").asString()).isEqualTo(field);
        assertThat(json(answer).path("fields").path(0).path("code").asString()).isEqualTo(code);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }
}
