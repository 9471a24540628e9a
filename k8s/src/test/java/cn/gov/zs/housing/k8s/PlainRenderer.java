package cn.gov.zs.housing.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders exactly what our kustomizations use, for a machine without kubectl; {@link RenderersAgreeTest} holds it to the real
 * one. A field it does not know is refused, so that nobody believes it was rendered.
 */
final class PlainRenderer implements Renderer {
    private static final Set<String> KNOWN = Set.of(
            "apiVersion", "kind", "resources", "components", "namespace", "labels", "images", "replicas", "patches");

    @Override
    public List<JsonNode> render(Path kustomization) throws IOException {
        return List.copyOf(objects(kustomization));
    }

    private List<ObjectNode> objects(Path folder) throws IOException {
        var file = only(folder.resolve("kustomization.yaml"));
        refuseUnknown(file, KNOWN);
        var objects = new ArrayList<ObjectNode>();
        for (var name : file.path("resources")) {
            add(objects, folder.resolve(name.asText()));
        }
        for (var name : file.path("components")) {
            objects.addAll(objects(folder.resolve(name.asText())));
        }
        for (var patch : file.path("patches")) {
            refuseUnknown((ObjectNode) patch, Set.of("path"));
            patch(objects, only(folder.resolve(patch.path("path").asText())));
        }
        file.path("labels").forEach(labels -> label(objects, labels));
        file.path("replicas").forEach(count -> scale(objects, count));
        file.path("images").forEach(image -> tag(objects, image));
        if (file.has("namespace")) {
            objects.stream()
                    .filter(object -> !kind(object).equals("Namespace"))
                    .forEach(object -> object.withObject("/metadata").set("namespace", file.get("namespace")));
        }
        return objects;
    }

    private void add(List<ObjectNode> objects, Path resource) throws IOException {
        if (Files.isDirectory(resource)) {
            objects.addAll(objects(resource));
        } else {
            for (var document : Yaml.documents(Files.readString(resource))) {
                objects.add((ObjectNode) document);
            }
        }
    }

    /** A strategic merge of objects; lists would need a merge key per field, and no patch of ours has one. */
    private static void patch(List<ObjectNode> objects, ObjectNode patch) {
        var target = objects.stream()
                .filter(object ->
                        kind(object).equals(kind(patch)) && name(object).equals(name(patch)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("nothing to patch: " + kind(patch) + " " + name(patch)));
        merge(target, patch);
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            var value = field.getValue();
            if (value.isArray() || value.isNull()) {
                throw new IllegalArgumentException(
                        "this renderer merges no list and deletes nothing: " + field.getKey());
            }
            if (value instanceof ObjectNode nested && target.get(field.getKey()) instanceof ObjectNode below) {
                merge(below, nested);
            } else {
                target.set(field.getKey(), value);
            }
        });
    }

    private static void label(List<ObjectNode> objects, JsonNode labels) {
        refuseUnknown((ObjectNode) labels, Set.of("pairs", "includeTemplates"));
        for (var object : objects) {
            labels.path("pairs")
                    .properties()
                    .forEach(pair -> object.withObject("/metadata/labels").set(pair.getKey(), pair.getValue()));
            if (labels.path("includeTemplates").asBoolean()
                    && object.at("/spec/template").isObject()) {
                labels.path("pairs")
                        .properties()
                        .forEach(pair -> object.withObject("/spec/template/metadata/labels")
                                .set(pair.getKey(), pair.getValue()));
            }
        }
    }

    private static void scale(List<ObjectNode> objects, JsonNode count) {
        objects.stream()
                .filter(object -> kind(object).equals("Deployment")
                        && name(object).equals(count.path("name").asText()))
                .forEach(object -> object.withObject("/spec").set("replicas", count.get("count")));
    }

    private static void tag(List<ObjectNode> objects, JsonNode image) {
        refuseUnknown((ObjectNode) image, Set.of("name", "newTag"));
        var name = image.path("name").asText();
        for (var object : objects) {
            for (var container : object.at("/spec/template/spec/containers")) {
                if (container.path("image").asText().equals(name)) {
                    ((ObjectNode) container)
                            .put("image", name + ":" + image.path("newTag").asText());
                }
            }
        }
    }

    private static ObjectNode only(Path file) throws IOException {
        var documents = Yaml.documents(Files.readString(file));
        if (documents.size() != 1) {
            throw new IOException(file + " should hold one document, holds " + documents.size());
        }
        return (ObjectNode) documents.getFirst();
    }

    private static void refuseUnknown(ObjectNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new IllegalArgumentException("this renderer does not know the field " + field);
            }
        });
    }

    private static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    private static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
