package cn.gov.zs.housing.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The image that Jib builds is the image that the cluster runs, and the user it builds in is the user it runs as. */
@Tag("zone-free")
class ImageNamesTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @CsvSource({
        "gateway,            gateway",
        "applicant-service,  applicant-service/app",
        "housing-service,    housing-service/app",
        "allocation-service, allocation-service/app",
        "disclosure-service, disclosure-service/app"
    })
    void an_app_runs_the_image_its_module_builds(String app, String module) throws IOException {
        var built = first("<image\\.name>(.+)</image\\.name>", ROOT.resolve(module));
        assertThat(image(app)).isEqualTo(built + ":" + first("<version>([^<]+)</version>", ROOT));
    }

    @Test
    void the_image_runs_as_the_user_the_cluster_demands() throws IOException {
        var user = Long.valueOf(first("<user>(\\d+):\\d+</user>", ROOT));
        assertThat(Manifests.dev())
                .filteredOn(Deployment.class::isInstance)
                .extracting(app -> ((Deployment) app)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getSecurityContext()
                        .getRunAsUser())
                .hasSize(5)
                .containsOnly(user);
    }

    private static String image(String app) throws IOException {
        return Manifests.dev().stream()
                .filter(object -> object instanceof Deployment
                        && object.getMetadata().getName().equals(app))
                .map(object -> ((Deployment) object)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getImage())
                .findFirst()
                .orElseThrow();
    }

    private static String first(String pattern, Path module) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(module.resolve("pom.xml")));
        assertThat(found.find()).as("%s in the pom of %s", pattern, module).isTrue();
        return found.group(1);
    }
}
