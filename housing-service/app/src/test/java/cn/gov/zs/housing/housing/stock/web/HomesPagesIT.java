package cn.gov.zs.housing.housing.stock.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.ServiceUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HomesPagesIT extends ServiceUnderTest {

    @Test
    void the_public_page_speaks_two_languages_and_needs_no_login() throws Exception {
        var chinese = get("/homes");
        assertThat(chinese.statusCode()).isEqualTo(200);
        assertThat(chinese.body()).contains("lang=\"zh-CN\"", "推出房源", "/notices?kind=HOMES", "二（一）（4）");
        var english = get("/homes?lang=en");
        assertThat(english.body()).contains("lang=\"en\"", "Homes on offer").doesNotContain("??");
    }

    @Test
    void an_officer_enters_homes_and_offers_them_after_a_confirmation() throws Exception {
        assertThat(getAs(OFFICER, "/staff/homes/new").body()).contains("name=\"formId\" value=", "祈安苑", "平安苑");
        assertThat(add(UUID.randomUUID(), "701", "58.37").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/staff/homes?state=FIT"));
        add(UUID.randomUUID(), "702", "41");

        var list = getAs(OFFICER, "/staff/homes?state=FIT&estate=%E7%A5%88%E5%AE%89%E8%8B%91")
                .body();
        var picked = picked(list, "701", "702");
        assertThat(picked).hasSize(2);

        var confirmation = postForm("/staff/homes/offers/confirm", OFFICER, picked);
        assertThat(confirmation.statusCode()).isEqualTo(200);
        assertThat(confirmation.body()).contains("祈安苑 3栋 701", "58.37 m²", "祈安苑 3栋 702");
        assertThat(getAs(OFFICER, "/staff/homes?state=ON_OFFER").body()).doesNotContain("3栋 701");

        var fields = new ArrayList<>(picked);
        fields.add(entry("formId", field(confirmation.body(), "formId")));
        var made = postForm("/staff/homes/offers", OFFICER, fields);
        assertThat(made.statusCode()).isEqualTo(302);
        var offer = getAs(
                OFFICER, made.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]+", ""));
        assertThat(offer.body()).contains("已推出", "祈安苑 3栋 701");
        assertThat(get("/homes").body()).contains("祈安苑 3栋 701", "祈安苑 3栋 702");

        var replayed = postForm("/staff/homes/offers", OFFICER, fields);
        assertThat(replayed.statusCode()).isEqualTo(409);
        assertThat(replayed.body()).contains("form.replayed");

        fields.removeLast();
        fields.add(entry("formId", UUID.randomUUID().toString()));
        var stale = postForm("/staff/homes/offers", OFFICER, fields);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("state.stale");
        assertThat(postForm("/staff/homes/offers/confirm", OFFICER, picked).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_form_sent_twice_adds_one_home() throws Exception {
        var formId = UUID.randomUUID();
        assertThat(add(formId, "711", "58").statusCode()).isEqualTo(302);
        var replayed = add(formId, "711", "58");
        assertThat(replayed.statusCode()).isEqualTo(409);
        assertThat(replayed.body()).contains("form.replayed");
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed_and_what_is_wrong() throws Exception {
        var wrong = add(UUID.randomUUID(), "721", "10000");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("建筑面积应为 1 至 999.99 平方米", "href=\"#floorArea\"", "value=\"10000\"", "value=\"721\"");
        assertThat(add(UUID.randomUUID(), "722", "large").body()).contains("格式", "value=\"large\"");

        assertThat(add(UUID.randomUUID(), "", "58").body()).contains("请填写房号", "href=\"#number\"");

        add(UUID.randomUUID(), "723", "58");
        var known = add(UUID.randomUUID(), "723", "58");
        assertThat(known.statusCode()).isEqualTo(409);
        assertThat(known.body()).contains("已经登记", "value=\"723\"");
    }

    @Test
    void refuses_a_confirmation_of_nothing_or_nonsense() throws Exception {
        var nothing = postForm("/staff/homes/offers/confirm", OFFICER, List.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("请至少选择一套");
        assertThat(postForm("/staff/homes/offers/confirm", OFFICER, List.of(entry("home", "nonsense")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(postForm("/staff/homes/offers", OFFICER, List.of(entry("formId", "nonsense")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(postForm(
                                "/staff/homes/offers",
                                OFFICER,
                                List.of(entry("formId", UUID.randomUUID().toString())))
                        .statusCode())
                .isEqualTo(400);
        assertThat(postForm("/staff/homes/offers/confirm", OFFICER, List.of(entry("home", UUID.randomUUID() + ":1")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(getAs(OFFICER, "/staff/homes?state=GONE").statusCode()).isEqualTo(400);
        assertThat(getAs(OFFICER, "/staff/homes/offers/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void gives_the_gateway_its_fragments() throws Exception {
        assertThat(getAs(CITIZEN, "/fragments/housing/my").body())
                .contains("<section", "/homes", "/my/tenancy")
                .doesNotContain("<html");
        assertThat(getAs(OFFICER, "/fragments/housing/staff").body())
                .contains(
                        "/staff/homes/new",
                        "/staff/homes/estates",
                        "/staff/construction",
                        "/staff/tenancies?state=TO_BE_SIGNED",
                        "/staff/tenancies?renewalAsked=true")
                .doesNotContain("??")
                .doesNotContain("<html");
        assertThat(getAs(CITIZEN, "/fragments/housing/staff").body().strip()).isEmpty();
        assertThat(get("/fragments/housing/my").statusCode()).isEqualTo(401);
    }

    private java.net.http.HttpResponse<String> add(UUID formId, String number, String area) throws Exception {
        return postForm(
                "/staff/homes",
                OFFICER,
                List.of(
                        entry("formId", formId.toString()),
                        entry("estate", "祈安苑"),
                        entry("building", "3栋"),
                        entry("number", number),
                        entry("rooms", "2"),
                        entry("floorArea", area),
                        entry("floor", "7"),
                        entry("address", "中山市南区街道祈安苑3栋" + number + "房")));
    }

    /** The tick boxes of these flats, as a browser would send them. */
    private static List<Map.Entry<String, String>> picked(String page, String... numbers) {
        var boxes = Pattern.compile("name=\"home\" value=\"([^\"]+)\"\\s+aria-label=\"[^\"]*3栋 (\\d+)\"")
                .matcher(page);
        return boxes.results()
                .filter(box -> List.of(numbers).contains(box.group(2)))
                .map(box -> entry("home", box.group(1)))
                .toList();
    }

    private static String field(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
