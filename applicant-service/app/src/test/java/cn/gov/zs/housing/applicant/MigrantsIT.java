package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Households with hukou outside of Zhongshan, through the running service. */
@ExtendWith(OutputCaptureExtension.class)
class MigrantsIT extends RunningService {
    private static final AtomicInteger PEOPLE = new AtomicInteger(700);

    @Test
    void a_migrant_enters_hukou_elsewhere_and_the_township_she_lives_in_takes_the_case(CapturedOutput log) {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        assertThat(citizen().get(draft.path() + "/applicant").body())
                .contains("户籍所在省份", "湖南省", "name=\"hukou.county\"")
                .doesNotContain("??");
        assertThat(citizen().get(draft.path() + "/applicant?lang=en").body())
                .contains("Hunan", "City and county")
                .doesNotContain("??");
        draft.fill(migrants());
        assertThat(citizen().get(draft.path() + "/applicant").body())
                .as("what was typed is found again")
                .contains("value=\"430000\" selected=\"selected\"", "value=\"衡阳市衡阳县\"");
        assertThat(citizen().get(draft.path() + "/check").body()).contains("湖南省衡阳市衡阳县西渡镇英陂村");

        assertThat(draft.submit().location()).endsWith("/receipt");

        var staff = "/staff/applications/" + draft.id();
        assertThat(xiaolanReviewer().get(staff).body()).contains("湖南省衡阳市衡阳县西渡镇英陂村");
        assertThat(villageClerk("442000118008").get(staff).status()).isEqualTo(200);
        assertThat(shiqiReviewer().get(staff).status()).isEqualTo(404);
        assertThat(citizen()
                        .get("/api/v1/applications/" + draft.id())
                        .json()
                        .path("hukouAddress")
                        .asString())
                .isEqualTo("湖南省衡阳市衡阳县西渡镇英陂村");
        assertThat(log.getAll()).doesNotContain("英陂村", "衡阳");
    }

    @Test
    void a_category_for_local_households_refuses_with_its_clause() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        var typed = migrants();
        typed.put("category", "LOCAL_LOW_INCOME");
        draft.fill(typed);

        assertThat(citizen().get(draft.path() + "/applicant").body())
                .contains("id=\"category-error\"", "具有本市户籍（中山公租房申请条件；示例");
        assertThat(draft.save("applicant", DraftPages.part(typed, "applicant")).status())
                .isEqualTo(400);
        assertThat(citizen().form(draft.path() + "/submit", Map.of()).status()).isEqualTo(400);

        var program = Bodies.json(
                UUID.randomUUID(), "hukou", Map.of("province", "430000", "county", "衡阳市衡阳县", "detail", "西渡镇英陂村"));
        var refused = citizen().json("/api/v1/applications", program);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("fields").path(0).path("field").asString())
                .isEqualTo("category");
        assertThat(refused.json().path("fields").path(0).path("code").asString())
                .isEqualTo("not-local");
    }

    @Test
    void a_clerk_takes_migrants_of_her_own_village_only() {
        var other = DraftPages.begin(villageClerk("442000118001"), "/staff/window");
        other.fill(migrants());
        assertThat(villageClerk("442000118001").get(other.path() + "/applicant").body())
                .contains("不在您的经办范围内", "id=\"current.village-error\"");

        var own = DraftPages.begin(villageClerk("442000118008"), "/staff/window");
        own.fill(migrants());
        assertThat(own.submit().body()).contains("湖南省衡阳市衡阳县西渡镇英陂村");
    }

    @Test
    void two_places_and_no_place_are_refused_in_their_fields() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        var typed = migrants();
        typed.put("hukou.village", "442000118008");
        assertThat(draft.save("applicant", DraftPages.part(typed, "applicant")).body())
                .contains("id=\"hukou.province-error\"", "请勿再填市外户籍");
        typed.put("hukou.village", "");
        typed.put("hukou.county", "衡阳");
        assertThat(draft.save("applicant", DraftPages.part(typed, "applicant")).body())
                .contains("id=\"hukou.county-error\"");
        typed.put("hukou.county", "");
        typed.put("hukou.province", "");
        assertThat(draft.save("applicant", DraftPages.part(typed, "applicant")).body())
                .contains("id=\"hukou.village-error\"");
    }

    /** Two people of their own from Hunan, who live in 永宁社区 of 小榄镇. */
    private static Map<String, String> migrants() {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("category", "MIGRANT_POINTS");
        fields.put("migrantPoints", "62");
        fields.put("applicant.idNumber", IdNumberSamples.text(LocalDate.of(1982, 1, 1), PEOPLE.incrementAndGet()));
        fields.put(
                "coApplicants[1].idNumber", IdNumberSamples.text(LocalDate.of(2013, 6, 1), PEOPLE.incrementAndGet()));
        fields.put("hukou.village", "");
        fields.put("hukou.province", "430000");
        fields.put("hukou.county", "衡阳市衡阳县");
        fields.put("hukou.detail", "西渡镇英陂村");
        fields.put("current.village", "442000118008");
        return fields;
    }
}
