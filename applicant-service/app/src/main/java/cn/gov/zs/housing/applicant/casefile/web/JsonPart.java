package cn.gov.zs.housing.applicant.casefile.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.applicant.casefile.FilePart;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A part that holds values as JSON, indented, so that people can read it too. */
public final class JsonPart {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonPart() {}

    /** @param value asked for when the part's turn comes */
    public static FilePart of(String name, Supplier<?> value) {
        return new FilePart(
                name, out -> out.write(JSON.writeValueAsString(value.get()).getBytes(UTF_8)));
    }
}
