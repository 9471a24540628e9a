package cn.gov.zs.housing.gateway.testing;

import cn.gov.zs.housing.gateway.GatewayMain;
import cn.gov.zs.platform.testkit.TestMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real gateway on a free port before four stub services, a stub Keycloak and the embedded database. */
public final class TestGateway implements AutoCloseable {

    private final StubService applicant = StubService.named("applicant");
    private final StubService housing = StubService.named("housing");
    private final StubService allocation = StubService.named("allocation");
    private final StubService disclosure = StubService.named("disclosure");
    private final StubKeycloak keycloak = new StubKeycloak();
    private final String database = "gateway-" + UUID.randomUUID();
    private final String publicUrl;
    private final int port;
    private final List<String> settings;
    private final List<ConfigurableApplicationContext> others = new ArrayList<>();
    private ConfigurableApplicationContext context;

    private TestGateway(String... settings) {
        this.port = freePort();
        this.publicUrl = "http://127.0.0.1:" + port;
        this.settings = List.of(settings);
        keycloak.issuing(publicUrl);
        context = run(port);
    }

    /** @param settings more of them, {@code name=value} */
    public static TestGateway start(String... settings) {
        return new TestGateway(settings);
    }

    private ConfigurableApplicationContext run(int onPort) {
        var all = new LinkedHashMap<String, Object>(Map.of(
                "server.port", onPort,
                "HOUSING_PUBLIC_URL", publicUrl,
                "HOUSING_APPLICANT_URL", applicant.url(),
                "HOUSING_HOUSING_URL", housing.url(),
                "HOUSING_ALLOCATION_URL", allocation.url(),
                "HOUSING_DISCLOSURE_URL", disclosure.url(),
                "KEYCLOAK_URL", keycloak.url(),
                "HOUSING_OIDC_JWKS_URI", keycloak.jwksUri(),
                "HOUSING_OIDC_CLIENT_SECRET", StubKeycloak.SECRET,
                "MONGODB_URI", TestMongo.shared().uri()));
        all.put("housing.gateway.sessions.database", database);
        all.put("housing.gateway.published.warm-up", "0s");
        all.put("logging.level.root", "warn");
        all.put("logging.level.cn.gov.zs", "info");
        settings.forEach(setting -> {
            var pair = setting.split("=", 2);
            all.put(pair[0], pair[1]);
        });
        return new SpringApplicationBuilder(GatewayMain.class)
                .run(all.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
    }

    /** A second gateway with the same settings; answers its address. */
    public String startAnother() {
        var second = freePort();
        others.add(run(second));
        return "http://127.0.0.1:" + second;
    }

    public void restart() {
        context.close();
        context = run(port);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return publicUrl;
    }

    public int port() {
        return port;
    }

    public Browser browser() {
        return new Browser(publicUrl);
    }

    /** A browser that has logged in. */
    public Browser loggedIn() {
        var browser = browser();
        browser.open("/my/applications");
        return browser;
    }

    public StubService applicant() {
        return applicant;
    }

    public StubService housing() {
        return housing;
    }

    public StubService allocation() {
        return allocation;
    }

    public StubService disclosure() {
        return disclosure;
    }

    public StubKeycloak keycloak() {
        return keycloak;
    }

    public String database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Forgets what earlier tests asked of the services and told them. */
    public void forget() {
        List.of(applicant, housing, allocation, disclosure).forEach(StubService::forget);
    }

    @Override
    public void close() {
        others.forEach(ConfigurableApplicationContext::close);
        context.close();
        List.of(applicant, housing, allocation, disclosure).forEach(StubService::close);
        keycloak.close();
    }
}
