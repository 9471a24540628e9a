package cn.gov.zs.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.http.sample.SampleMain;
import cn.gov.zs.platform.testkit.TokenIssuer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = SampleMain.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpIT {

    private static final TokenIssuer ISSUER = new TokenIssuer();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @DynamicPropertySource
    static void oidc(DynamicPropertyRegistry properties) {
        properties.add("housing.oidc.issuer", ISSUER::issuer);
        properties.add("housing.oidc.jwks-uri", ISSUER::jwksUri);
    }

    @Test
    void a_public_page_has_the_layout_in_chinese() throws Exception {
        var page = get("/notices");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"zh-CN\"", "中山市住房保障平台", "2026年11月23日", "1,234.5元");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
