package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A complaint as who complains and who answers see it, over HTTP. */
class SupervisionIT extends StaffForms {
    private static final String OFFICER = bearer("voice-officer", "disclosure-officer");
    private static final String HEAD = bearer("voice-head", "disclosure-head");
    private static final Pattern NUMBER = Pattern.compile("YJ-[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final String WORDS = "陈大文反映：某镇的初审公示没有张贴。";

    private String page(String path) {
        return page(path, OFFICER);
    }

    @Test
    void a_complaint_is_answered_published_without_names_and_becomes_an_answer_for_all() {
        assertThat(get("/supervision").body())
                .contains("监督投诉与意见建议", "/documents?kind=BATCH_APPROVAL")
                .doesNotContain("??");
        assertThat(get("/supervision?lang=en").body()).contains("Say something").doesNotContain("??");
        var form = new LinkedHashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("kind", "COMPLAINT");
        form.put("words", "短");
        form.put("contact", "13800138000");
        var refused = postOpenly("/supervision", form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("5至2000个字", "13800138000").doesNotContain("??");
        form.put("words", WORDS);
        var taken = postOpenly("/supervision", form);
        assertThat(taken.statusCode()).isEqualTo(201);
        var number = NUMBER.matcher(taken.body());
        assertThat(number.find()).isTrue();
        assertThat(wholeDatabase()).doesNotContain(WORDS);

        var here = "/staff/disclosure/supervision/" + number.group();
        assertThat(page("/staff/disclosure/supervision")).contains(number.group());
        assertThat(page(here)).contains(WORDS, "13800138000");
        var personal = step(here, "/answer", OFFICER, Map.of("question", "公示张贴", "answer", "请打13800138000。"));
        assertThat(personal.statusCode()).isEqualTo(400);
        assertThat(personal.body()).contains("不能公布", "请打13800138000。");
        done(step(here, "/answer", OFFICER, Map.of("question", "初审公示张贴在哪里", "answer", "张贴在镇政府公告栏。")));
        assertThat(get("/supervision").body()).doesNotContain("张贴在镇政府公告栏。");
        assertThat(step(here, "/publication", OFFICER, Map.of()).body()).contains("拟写答复的人不能公布");
        done(step(here, "/publication", HEAD, Map.of()));
        assertThat(get("/supervision").body())
                .contains("初审公示张贴在哪里", "张贴在镇政府公告栏。", number.group())
                .doesNotContain("陈大文", "13800138000", "??");
        assertThat(page(here)).doesNotContain("13800138000");

        var proposed = post(here + "/library", OFFICER, Map.of("category", "APPLYING"));
        done(proposed);
        assertThat(page(proposed.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "")))
                .contains("初审公示张贴在哪里");
    }
}
