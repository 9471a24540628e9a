package cn.gov.zs.housing.gateway.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

@Tag("zone-free")
class DoorTest {

    @ParameterizedTest
    @CsvSource({
        "/my, PERSONAL_PAGE",
        "/my/applications, PERSONAL_PAGE",
        "/mystery, PUBLIC_PAGE",
        "/staff/homes, PERSONAL_PAGE",
        "/api/v1/homes, PROTECTED_API",
        "/api/v1/publicity, PROTECTED_API",
        "/api/v1/public/homes, PUBLIC_API",
        "/api, PUBLIC_PAGE",
        "/auth/realms/housing, LOGIN_SERVICE",
        "/authors, PUBLIC_PAGE",
        "/, PUBLIC_PAGE",
        "/notices, PUBLIC_PAGE",
    })
    void tells_doors_apart_by_whole_words_of_the_path(String path, Door door) {
        assertThat(Door.of(path)).isEqualTo(door);
    }

    @ParameterizedTest
    @CsvSource({"Bearer x, true", "bearer x, true", "Basic x, false", "Bearerx, false"})
    void knows_a_token_from_other_credentials(String authorization, boolean token) {
        var request = MockServerHttpRequest.get("/api/v1/homes").header("Authorization", authorization);
        assertThat(Door.bringsToken(request.build())).isEqualTo(token);
    }
}
