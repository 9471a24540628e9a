package cn.gov.zs.platform.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm file: who may log in with which role, and the one client. */
public final class Realm {

    private static final String FILE = "/keycloak/housing-realm.json";

    private Realm() {}

    /**
     * A demo account.
     *
     * @param username to log in with
     * @param name as shown
     * @param role its one role
     * @param township its township's code, or empty
     * @param password for the demo, printed on purpose
     */
    public record Account(String username, String name, String role, String township, String password) {}

    /** The realm with its address and its client's secret put in. */
    public static String filled(String publicUrl, String clientSecret) {
        return text().replace("${HOUSING_PUBLIC_URL}", publicUrl)
                .replace("${HOUSING_OIDC_CLIENT_SECRET}", clientSecret);
    }

    /** All demo accounts, in the order of the file. */
    public static List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (JsonNode user : JsonMapper.shared().readTree(text()).path("users")) {
            accounts.add(new Account(
                    user.path("username").asString(),
                    user.path("firstName").asString(),
                    user.path("realmRoles").path(0).asString(),
                    user.path("attributes").path("township").path(0).asString(""),
                    user.path("credentials").path(0).path("value").asString()));
        }
        return accounts;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Realm.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
