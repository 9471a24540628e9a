package cn.gov.zs.platform.testkit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Stands in for Keycloak in a service's tests: signs access tokens of the same shape and serves the key they are checked
 * with, on a free loopback port. The JDK alone is needed.
 *
 * <p>Give the service {@code housing.oidc.issuer = issuer()} and {@code housing.oidc.jwks-uri = jwksUri()}.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final String KEY_ID = "test-key";

    private final KeyPair keys;
    private final HttpServer server;

    /** Makes a key and begins to serve it. */
    public TokenIssuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        } catch (IOException e) {
            throw new UncheckedIOException("no loopback port for the token issuer", e);
        }
        var body = jwks().getBytes(StandardCharsets.UTF_8);
        server.createContext("/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    public String issuer() {
        return base() + "/auth/realms/housing";
    }

    public String jwksUri() {
        return base() + "/certs";
    }

    /** A token good for ten minutes; the subject is the user's name behind {@code subject-}. */
    public String token(String username, String... roles) {
        return token(username, Map.of(), roles);
    }

    /** The same with further claims, such as {@code township}; a claim given here replaces the usual one. */
    public String token(String username, Map<String, ?> claims, String... roles) {
        var all = new LinkedHashMap<String, Object>();
        all.put("iss", issuer());
        all.put("sub", "subject-" + username);
        all.put("aud", List.of("housing-api"));
        all.put("iat", Instant.now().getEpochSecond());
        all.put("exp", Instant.now().plusSeconds(600).getEpochSecond());
        all.put("preferred_username", username);
        all.put("name", username);
        all.put("realm_access", Map.of("roles", List.of(roles)));
        all.putAll(claims);
        return sign(all);
    }

    private String sign(Map<String, ?> claims) {
        var head =
                encode(json(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID)).getBytes(StandardCharsets.UTF_8));
        var content = head + "." + encode(json(claims).getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with RSA", e);
        }
    }

    private String jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        return json(Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        KEY_ID,
                        "n",
                        encode(unsigned(key.getModulus())),
                        "e",
                        encode(unsigned(key.getPublicExponent()))))));
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(TokenIssuer::json).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            default -> "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
