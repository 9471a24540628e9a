package cn.gov.zs.platform.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTest {

    @Test
    void knows_the_public_address_and_the_secret_and_leaves_no_placeholder() {
        String realm = Realm.filled("http://127.0.0.1:23000", "made-up");
        JsonNode client = JsonMapper.shared().readTree(realm).path("clients").path(0);
        assertThat(client.path("redirectUris").path(0).asString())
                .isEqualTo("http://127.0.0.1:23000/login/oauth2/code/*");
        assertThat(client.path("secret").asString()).isEqualTo("made-up");
        assertThat(realm).doesNotContain("${HOUSING");
    }

    @Test
    void has_one_demo_account_or_more_for_every_role() {
        JsonNode realm = JsonMapper.shared().readTree(Realm.filled("http://127.0.0.1:1", "x"));
        assertThat(Realm.accounts().stream().map(Realm.Account::role).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(realm.path("roles")
                        .path("realm")
                        .valueStream()
                        .map(role -> role.path("name").asString())
                        .toList());
    }

    @Test
    void gives_township_staff_their_township_and_nobody_two_roles() {
        JsonNode realm = JsonMapper.shared().readTree(Realm.filled("http://127.0.0.1:1", "x"));
        for (JsonNode user : realm.path("users")) {
            assertThat(user.path("realmRoles").size()).isEqualTo(1);
            boolean scoped = user.path("realmRoles").path(0).asString().matches("village-.*|township-.*");
            assertThat(user.path("attributes").has("township")).isEqualTo(scoped);
        }
    }
}
