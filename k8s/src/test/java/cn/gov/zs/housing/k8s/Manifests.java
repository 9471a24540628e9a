package cn.gov.zs.housing.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The manifests of this module, rendered. */
final class Manifests {
    static final Path DEV = Path.of("overlays", "dev");

    private static List<JsonNode> rendered = List.of();

    private Manifests() {}

    /** The dev overlay as a cluster gets it; fresh objects each time, to be changed at will. */
    static List<HasMetadata> dev() throws IOException {
        var objects = new ArrayList<HasMetadata>();
        for (JsonNode object : rendered()) {
            objects.add(TypedModel.load(object));
        }
        return objects;
    }

    private static synchronized List<JsonNode> rendered() throws IOException {
        if (rendered.isEmpty()) {
            var kubectl = KubectlRenderer.find();
            rendered = (kubectl.isPresent() ? kubectl.get() : new PlainRenderer()).render(DEV);
        }
        return rendered;
    }
}
