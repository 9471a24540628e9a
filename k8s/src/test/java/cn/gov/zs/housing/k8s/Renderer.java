package cn.gov.zs.housing.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns a kustomization into the objects that a cluster is given. */
interface Renderer {

    /** @throws IOException if the kustomization cannot be read or uses what this renderer does not know */
    List<JsonNode> render(Path kustomization) throws IOException;
}
