package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A household leaves the waiting list by its own wish, on the page and over the API. */
class LeavingIT extends RunningService {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private Applications applications;

    @Test
    void she_is_told_what_it_means_confirms_and_everybody_learns_of_it() {
        var id = RegisteredHouseholds.of(citizen(), applications);
        var page = "/my/applications/" + id;
        var leaving = page + "/leaving";
        assertThat(citizen().get(page).body()).contains(leaving);
        var form = citizen().get(leaving);
        assertThat(form.body())
                .contains("已累计的轮候时间作废", "此操作不能撤销", "name=\"words\"", "确认退出轮候")
                .doesNotContain("??");
        assertThat(citizen().get(leaving + "?lang=en").body())
                .contains("This cannot be undone")
                .doesNotContain("??");

        assertThat(otherCitizen().get(leaving).status()).isEqualTo(404);
        assertThat(otherCitizen()
                        .form(leaving, Map.of("version", version(form)))
                        .status())
                .isEqualTo(404);
        assertThat(cityApprover()
                        .form(leaving, Map.of("version", version(form)))
                        .status())
                .as("staff remove by a change or a re-review, not by her wish")
                .isEqualTo(404);
        assertThat(citizen().form(leaving, Map.of("version", "1")).status())
                .as("a page that is out of date")
                .isEqualTo(409);
        assertThat(citizen()
                        .form(leaving, Map.of("version", version(form), "words", "我是" + Bodies.APPLICANT))
                        .status())
                .as("an identity number")
                .isEqualTo(400);
        assertThat(citizen()
                        .get("/api/v1/applications/" + id)
                        .json()
                        .path("state")
                        .asString())
                .as("nothing happened yet")
                .isEqualTo("REGISTERED");

        var left = citizen().form(leaving, Map.of("version", version(form), "words", "已购商品房。"));
        assertThat(left.status()).as(left.body()).isBetween(302, 303);
        assertThat(left.location()).endsWith(page);

        assertThat(citizen().get(page).body())
                .contains("取消轮候资格", "本人申请退出轮候", "已购商品房。")
                .doesNotContain(leaving, page + "/appeal\"", "行政复议", "??");
        assertThat(cityApprover().get("/staff/applications/" + id).body()).contains("本人申请退出轮候", "已购商品房。");
        assertThat(citizen().get(leaving).status()).as("a step repeated").isEqualTo(409);
        told(id);
    }

    @Test
    void over_the_api_the_reason_is_asked_and_kept() {
        var id = RegisteredHouseholds.of(citizen(), applications);
        var path = "/api/v1/applications/" + id;
        var leaving = path + "/leaving";
        long version = citizen().get(path).json().path("version").asLong();

        assertThat(citizen().json(leaving, Map.of("version", version)).status()).isEqualTo(400);
        assertThat(citizen().json(leaving, Map.of("reason", "已购商品房。")).status()).isEqualTo(400);
        assertThat(otherCitizen()
                        .json(leaving, Map.of("version", version, "reason", "已购商品房。"))
                        .status())
                .isEqualTo(404);
        assertThat(citizen()
                        .json(leaving, Map.of("version", version + 1, "reason", "已购商品房。"))
                        .code())
                .isEqualTo("state.stale");

        var left = citizen().json(leaving, Map.of("version", version, "reason", "已购商品房。"));
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(left.json().path("state").asString()).isEqualTo("REMOVED");
        assertThat(citizen()
                        .json(leaving, Map.of("version", version + 1, "reason", "已购商品房。"))
                        .code())
                .isEqualTo("household.not-due");
        told(id);
    }

    /** By event, with the ground and no word of hers, and by a message that she can keep. */
    private void told(String id) {
        var removed = AnnouncedEvents.of(id, LeavingIT::isRemoval).stream()
                .filter(LeavingIT::isRemoval)
                .toList();
        assertThat(removed).singleElement().satisfies(event -> {
            assertThat(event.path("data").path("ground").asString()).isEqualTo("OWN_WISH");
            assertThat(event.path("data").path("inKind").asBoolean()).isTrue();
            assertThat(event.toString()).doesNotContain("已购");
        });
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(citizen()
                                .get("/api/v1/messages?size=100")
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(message -> message.toString().contains(id))
                                .map(JsonNode::toString))
                        .anySatisfy(message -> assertThat(message).contains("已退出轮候", "已购商品房。")));
    }

    private static boolean isRemoval(JsonNode event) {
        return event.path("type").asString().equals(HouseholdRemovedV1.TYPE);
    }

    private static String version(Visitor.Answer page) {
        var matcher = VERSION.matcher(page.body());
        assertThat(matcher.find()).as("version in %s", page.body()).isTrue();
        return matcher.group(1);
    }
}
