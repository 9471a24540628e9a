package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import cn.gov.zs.housing.disclosure.rules.EvidencePack;
import cn.gov.zs.housing.disclosure.rules.Subject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dashboard, a circular and the evidence pack, over HTTP. */
class AssessmentIT extends StaffForms {
    private static final String OFFICER = bearer("assessor", "disclosure-officer");
    private static final String HEAD = bearer("assessment-head", "disclosure-head");

    @Autowired
    private DutyBook book;

    private String page(String path) {
        return page(path, OFFICER);
    }

    @Test
    void an_overdue_duty_is_seen_criticised_after_a_reply_and_in_the_evidence() throws Exception {
        var year = today().getYear();
        book.arose(
                Trigger.FIRST_REVIEW_PASSED,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                new Arising(today().withDayOfYear(40), "", Township.TANZHOU));
        var township = Township.TANZHOU.code();
        assertThat(page("/staff/disclosure/assessment"))
                .contains("TOWNSHIP:" + township, "<svg", "./housing assess", "按时公开率");
        assertThat(page("/staff/disclosure/assessment?lang=en")).contains("Evidence pack");

        var id = UUID.randomUUID().toString();
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", id);
        fields.put("year", String.valueOf(year));
        fields.put("kind", "CRITICISM");
        fields.put("about", "TOWNSHIP:" + township);
        fields.put("reason", " ");
        assertThat(post("/staff/disclosure/circulars", OFFICER, fields).body())
                .contains("请填写内容")
                .doesNotContain("??");
        fields.put("reason", "初审公示长期未公开。");
        done(post("/staff/disclosure/circulars", OFFICER, fields));
        var here = "/staff/disclosure/circulars/" + id;
        assertThat(page(here)).contains("通报批评", "初审公示长期未公开。", "逾期未公开");
        assertThat(step(here, "/release", HEAD, Map.of()).body()).contains("须先登记被通报单位的说明");
        done(step(here, "/reply", OFFICER, Map.of("words", "已补充公示。")));
        assertThat(step(here, "/release", OFFICER, Map.of()).body()).contains("提出通报的人不能发布");
        done(step(here, "/release", HEAD, Map.of()));
        assertThat(page(here)).contains("已发布");
        assertThat(page("/staff/disclosure/assessment")).contains(here);
        assertThat(json("/api/v1/public/documents?kind=CIRCULAR").path("items").size())
                .isOne();
        assertThat(get("/documents?kind=CIRCULAR").body()).contains("通报批评").doesNotContain("??");

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/staff/disclosure/assessment/"
                                    + year + "/evidence.zip"))
                            .header("Authorization", OFFICER)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            var checked = EvidencePack.check(new ByteArrayInputStream(answer.body()), LogKeys.LOG.verifier());
            assertThat(checked.evidence().closes()).isTrue();
            assertThat(checked.shown()
                            .of(new Subject(Subject.Level.TOWNSHIP, township))
                            .overdue())
                    .isPositive();
        }
        assertThat(get("/staff/disclosure/assessment/" + year + "/evidence.zip").statusCode())
                .isEqualTo(401);
    }
}
