package cn.gov.zs.housing.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our renderer gives what kubectl gives; where there is no kubectl, this says so and the rest is read by ours. */
@Tag("zone-free")
class RenderersAgreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"overlays/dev", "base", "base/gateway"})
    void ours_and_kubectl_render_the_same(String kustomization) throws IOException {
        var kubectl = KubectlRenderer.find();
        assumeTrue(
                kubectl.isPresent(),
                "No kubectl with kustomize 5 on the path (Debian 12's kubernetes-client 1.20 carries 2.0.3, which knows no"
                        + " components): the manifests were read by our own renderer only.");
        var folder = Path.of(kustomization);
        List<JsonNode> theirs = kubectl.orElseThrow().render(folder);
        assertThat(new PlainRenderer().render(folder))
                .hasSizeGreaterThan(4)
                .containsExactlyInAnyOrderElementsOf(theirs);
    }

    @Test
    void ours_refuses_a_field_it_does_not_know(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), "namePrefix: a-\n");
        assertThatThrownBy(() -> new PlainRenderer().render(folder)).hasMessageContaining("namePrefix");
    }
}
