package cn.gov.zs.housing.gateway.testing;

import cn.gov.zs.platform.testkit.TokenIssuer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for Keycloak: logs everybody in at once as 李美华, checks the client's secret and the PKCE verifier, signs ID
 * tokens, hands out access tokens that last as long as it is told.
 */
public final class StubKeycloak implements AutoCloseable {

    /** What the gateway must know and nobody may read anywhere. */
    public static final String SECRET = "only-the-gateway-knows";

    private static final String REFUSED = "{\"error\":\"invalid_grant\"}";
    private static final String PROTOCOL = "/auth/realms/housing/protocol/openid-connect/";

    private final StubService server = StubService.named("keycloak");
    private final TokenIssuer signer = new TokenIssuer();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger issued = new AtomicInteger();
    private final AtomicInteger renewals = new AtomicInteger();
    private volatile int lifetime = 300;
    private volatile boolean ended;
    private volatile String issuer = "";

    public StubKeycloak() {
        openDoors();
    }

    private void openDoors() {
        server.on(PROTOCOL + "auth", (exchange, body) -> authorize(exchange))
                .on(PROTOCOL + "token", this::token)
                .on(PROTOCOL + "logout", StubService.text(200, "text/plain", "logged out"));
    }

    /** The issuer tokens name: the gateway's public address, as in the real realm. */
    public StubKeycloak issuing(String publicUrl) {
        issuer = publicUrl + "/auth/realms/housing";
        return this;
    }

    /** How many seconds the next access tokens last. */
    public void lifetime(int seconds) {
        lifetime = seconds;
    }

    /** From now on no token is renewed: the session in Keycloak is over. */
    public void endSessions(boolean over) {
        ended = over;
    }

    public int renewals() {
        return renewals.get();
    }

    public StubService server() {
        return server;
    }

    public String url() {
        return server.url() + "/auth";
    }

    public String jwksUri() {
        return signer.jwksUri();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders().add("Set-Cookie", "AUTH_SESSION_ID=kc; Path=/auth/realms/housing/");
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange, byte[] body) throws IOException {
        var asked = form(new String(body, StandardCharsets.UTF_8));
        var basic = Base64.getEncoder().encodeToString(("housing-gateway:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            StubService.text(401, "application/json", "{\"error\":\"invalid_client\"}")
                    .to(exchange, body);
        } else if ("refresh_token".equals(asked.get("grant_type"))) {
            answer(exchange, renewal());
        } else {
            answer(exchange, tokensFor(asked));
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        StubService.text(json.contains("error") ? 400 : 200, "application/json", json)
                .to(exchange, new byte[0]);
    }

    private String renewal() {
        renewals.incrementAndGet();
        return ended ? REFUSED : tokens(null);
    }

    private String tokensFor(Map<String, String> asked) {
        var begun = codes.getOrDefault(asked.getOrDefault("code", ""), Map.of());
        var promised = begun.getOrDefault("code_challenge", "");
        return promised.equals(challenge(asked.getOrDefault("code_verifier", "")))
                ? tokens(begun.get("nonce"))
                : REFUSED;
    }

    private String tokens(@Nullable String nonce) {
        var answer = new HashMap<String, Object>();
        answer.put("access_token", "access-" + issued.incrementAndGet());
        answer.put("refresh_token", "refresh-" + issued.get());
        answer.put("expires_in", lifetime);
        answer.put("token_type", "Bearer");
        if (nonce != null) {
            answer.put(
                    "id_token",
                    signer.token(
                            "citizen-li",
                            Map.of(
                                    "iss",
                                    issuer,
                                    "aud",
                                    List.of("housing-gateway"),
                                    "nonce",
                                    nonce,
                                    "name",
                                    "李美华",
                                    "sid",
                                    "kc-session",
                                    "iat",
                                    Instant.now().getEpochSecond())));
        }
        return answer.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":"
                        + (entry.getValue() instanceof Integer ? entry.getValue() : "\"" + entry.getValue() + "\""))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.close();
        signer.close();
    }
}
