package cn.gov.zs.housing.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.gateway.GatewayMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MissingSecretIT {

    @Test
    void stops_the_start_naming_the_setting_and_printing_no_value(CapturedOutput output) {
        var application = new SpringApplicationBuilder(GatewayMain.class);
        assertThatThrownBy(() -> application.run(
                        "--server.port=0",
                        "--HOUSING_PUBLIC_URL=http://127.0.0.1:1",
                        "--HOUSING_APPLICANT_URL=http://127.0.0.1:1",
                        "--HOUSING_HOUSING_URL=http://127.0.0.1:1",
                        "--HOUSING_ALLOCATION_URL=http://127.0.0.1:1",
                        "--HOUSING_DISCLOSURE_URL=http://127.0.0.1:1",
                        "--KEYCLOAK_URL=http://127.0.0.1:1/auth",
                        "--MONGODB_URI=mongodb://user:p4ssword@127.0.0.1:1"))
                .isInstanceOf(Exception.class);

        assertThat(output.getAll())
                .contains("The setting HOUSING_OIDC_CLIENT_SECRET is missing.")
                .contains("Set the environment variable HOUSING_OIDC_CLIENT_SECRET.")
                .doesNotContain("p4ssword");
    }
}
