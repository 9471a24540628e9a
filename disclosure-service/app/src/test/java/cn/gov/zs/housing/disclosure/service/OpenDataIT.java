package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Open data as anybody takes them. */
class OpenDataIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";

    private final String id = UUID.randomUUID().toString();

    @Test
    void a_household_is_in_no_file_and_its_notice_is_in_all() throws Exception {
        var name = OtherServices.name("测试", id);
        OTHERS.passFirstReview(id, name);
        OTHERS.offer("offer-" + id, "701", "702");
        OTHERS.awaitOne(PUBLISHED, id);
        OTHERS.awaitOne(PUBLISHED, "offer-" + id);
        var notice = NoticeId.of(NoticeKind.FIRST_REVIEW, id).text();
        for (var file : new String[] {"notices.csv", "notices.json", "homes.csv", "homes.json", "log.json"}) {
            assertThat(get("/open-data/" + file).body())
                    .as(file)
                    .doesNotContain(name, "442000*", "永宁社区", "\"" + id + "\"", "," + id + ",");
        }
        assertThat(text("/open-data/notices.xlsx")).contains(notice).doesNotContain(name, "442000*");

        var row = row(json("/open-data/notices.json"), "id", notice);
        assertThat(row.path("kind").asString()).isEqualTo("FIRST_REVIEW");
        assertThat(row.path("phase").asString()).isEqualTo("STANDING");
        assertThat(row.path("township").asString()).isEqualTo("442000118");
        assertThat(row.path("reference").asString()).isEmpty();
        assertThat(row.path("ended_on").isNull()).isTrue();
        assertThat(row.path("objections").asLong()).isZero();
        var home = row(json("/open-data/homes.json"), "offer", "offer-" + id);
        assertThat(home.path("floor_area").decimalValue()).isEqualByComparingTo("58.20");
        await().atMost(SOON).until(() -> get("/open-data/log.csv").body().contains("notice-published." + notice));

        var csv = get("/open-data/notices.csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"zs-housing-notices.csv\"");
        assertThat(csv.body()).startsWith("\ufeffid,kind,reference,");
    }

    @Test
    void a_formula_in_an_offer_is_text_everywhere() throws Exception {
        var evil = "=cmd|' /C calc'!A1";
        OTHERS.offer("offer-" + id, evil);
        OTHERS.awaitOne(PUBLISHED, "offer-" + id);
        assertThat(get("/open-data/homes.csv").body())
                .contains(",'" + evil + ",")
                .doesNotContain("," + evil);
        assertThat(row(json("/open-data/homes.json"), "offer", "offer-" + id)
                        .path("number")
                        .asString())
                .isEqualTo(evil);
        assertThat(text("/open-data/homes.xlsx")).doesNotContain("<f>");
    }

    @Test
    void the_catalogue_lists_every_file_and_each_is_there() {
        var catalogue = json("/open-data/catalog.jsonld");
        assertThat(get("/open-data/catalog.jsonld").headers().firstValue("Content-Type"))
                .hasValue("application/ld+json");
        assertThat(catalogue.path("@type").asString()).isEqualTo("dcat:Catalog");
        assertThat(catalogue.path("dcat:dataset").size()).isEqualTo(5);
        for (var set : catalogue.path("dcat:dataset")) {
            assertThat(set.path("dct:title").path("zh-CN").asString()).isNotBlank();
            assertThat(set.path("dct:title").path("en").asString()).isNotBlank();
            assertThat(set.path("dct:license").path("@id").asString()).startsWith("https://");
            assertThat(set.path("dct:accrualPeriodicity").path("@id").asString())
                    .isNotBlank();
            for (var file : set.path("dcat:distribution")) {
                var address = file.path("dcat:downloadURL").path("@id").asString();
                if (!address.isEmpty()) {
                    assertThat(get(URI.create(address).getPath()).statusCode())
                            .as(address)
                            .isEqualTo(200);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notices", "homes", "documents", "log"})
    void the_dictionary_names_the_columns_of_the_file(String set) {
        var columns = StreamSupport.stream(
                        json("/open-data/" + set + ".csv-metadata.json")
                                .path("tableSchema")
                                .path("columns")
                                .spliterator(),
                        false)
                .map(column -> column.path("name").asString())
                .toList();
        var head = get("/open-data/" + set + ".csv").body().lines().findFirst().orElseThrow();
        assertThat(head).isEqualTo("\ufeff" + String.join(",", columns));
        for (var lang : new String[] {"zh-CN", "en"}) {
            assertThat(get("/open-data?lang=" + lang).body()).contains(columns).doesNotContain("??");
        }
    }

    @Test
    void a_set_that_is_none_is_absent() {
        assertThat(get("/open-data/households.csv").statusCode()).isEqualTo(404);
        assertThat(get("/open-data/notices.pdf").statusCode()).isEqualTo(404);
    }

    private static JsonNode row(JsonNode rows, String column, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(column).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** All parts of a workbook as text; a file, since a reader of streams does not know the sizes that stand at its end. */
    private String text(String path) throws IOException, InterruptedException {
        var file = Files.createTempFile("open-data", ".xlsx");
        try {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(file));
            try (var zip = new ZipFile(file.toFile())) {
                var text = new StringBuilder();
                for (var entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
                return text.toString();
            }
        } finally {
            Files.delete(file);
        }
    }
}
