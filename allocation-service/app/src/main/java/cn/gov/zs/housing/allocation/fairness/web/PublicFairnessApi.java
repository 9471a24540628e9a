package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessReport;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The report as canonical JSON: its member {@code report} is what docs/spec/fairness-report.md computes, byte for byte. */
@RestController
class PublicFairnessApi {

    private final FairnessDesk desk;

    PublicFairnessApi(FairnessDesk desk) {
        this.desk = desk;
    }

    @GetMapping(value = "/api/v1/public/batches/{id}/fairness", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] show(@PathVariable String id) {
        var batch = desk.batch(id);
        var lists = desk.lists(id);
        var report = desk.report(batch, lists).map(FairnessReport::json).orElseThrow(ProblemException::absent);
        return CanonicalJson.bytes(
                Json.object(Map.of("declarations", Json.list(ListRow.of(lists), ListRow::json), "report", report)));
    }
}
