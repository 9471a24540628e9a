package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages of staff with forms that name the version that was read. */
abstract class StaffForms extends RunningService {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    HttpResponse<String> post(String path, String who, Map<String, String> fields) {
        return send(path, FORM, encoded(fields), "Authorization", who);
    }

    HttpResponse<String> postOpenly(String path, Map<String, String> fields) {
        return send(path, FORM, encoded(fields));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A page that is there and lacks no text. */
    String page(String path, String who) {
        var answer = get(path, "Authorization", who);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }

    /** Sends a form of a page, with the version that the page names. */
    HttpResponse<String> step(String at, String step, String who, Map<String, String> fields) {
        var version = VERSION.matcher(page(at, who));
        assertThat(version.find()).as("no step can be taken").isTrue();
        var all = new LinkedHashMap<>(fields);
        all.put("version", version.group(1));
        return post(at + step, who, all);
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
