package cn.gov.zs.platform.local.keycloak;

import cn.gov.zs.platform.local.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser's login with authorization code and PKCE, as the gateway would ask for it.
 *
 * <p>No gateway stands before Keycloak in this test: links to the public address are followed directly.
 */
final class Login {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("^([^=]+)=([^;]*)");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Addresses addresses;
    private final String secret;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Cookies by name. Keycloak marks them secure, and browsers send those to loopback without TLS; Java's jar does not. */
    private final Map<String, String> cookies = new TreeMap<>();

    Login(Addresses addresses, String secret) {
        this.addresses = addresses;
        this.secret = secret;
    }

    /** What Keycloak answers to the request that begins a login. */
    HttpResponse<String> begin(Map<String, String> more) throws Exception {
        Map<String, String> query = new TreeMap<>(Map.of(
                "client_id", "housing-gateway",
                "response_type", "code",
                "scope", "openid",
                "state", "xyz",
                "redirect_uri", redirect()));
        query.putAll(more);
        return get(realm() + "/auth?" + form(query));
    }

    static Map<String, String> pkce() throws NoSuchAlgorithmException {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Map.of(
                "code_challenge",
                Base64.getUrlEncoder().withoutPadding().encodeToString(challenge),
                "code_challenge_method",
                "S256");
    }

    /** Fills in the form; the code, when the login was accepted. */
    Optional<String> code(String user, String password) throws Exception {
        Matcher action = FORM.matcher(begin(pkce()).body());
        if (!action.find()) {
            throw new IOException("no form on the login page");
        }
        HttpResponse<String> answer = post(
                direct(action.group(1).replace("&amp;", "&")),
                Map.of("username", user, "password", password, "credentialId", ""));
        return answer.headers()
                .firstValue("Location")
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** The claims of the access token for that code. */
    JsonNode claims(String code) throws Exception {
        HttpResponse<String> answer = post(
                realm() + "/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "client_id",
                        "housing-gateway",
                        "client_secret",
                        secret,
                        "redirect_uri",
                        redirect(),
                        "code_verifier",
                        VERIFIER));
        JsonMapper json = JsonMapper.shared();
        String token = json.readTree(answer.body()).path("access_token").asString();
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private String redirect() {
        return addresses.publicUrl() + "/login/oauth2/code/housing";
    }

    private String realm() {
        return addresses.keycloak() + "/realms/housing/protocol/openid-connect";
    }

    private String direct(String publicAddress) {
        return publicAddress.replace(addresses.publicKeycloak(), addresses.keycloak());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> post(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            Matcher cookie = COOKIE.matcher(set);
            if (cookie.find()) {
                cookies.put(cookie.group(1), cookie.group(2));
            }
        }
        return answer;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
