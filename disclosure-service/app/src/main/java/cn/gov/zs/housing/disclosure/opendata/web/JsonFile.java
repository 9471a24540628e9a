package cn.gov.zs.housing.disclosure.opendata.web;

import cn.gov.zs.housing.disclosure.channel.SafeText;
import cn.gov.zs.housing.disclosure.opendata.DataSet;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes one array of objects, in which every column has its member: null where nothing stands. */
final class JsonFile {
    private JsonFile() {}

    static <T> void write(OutputStream out, DataSet<T> set, Iterator<T> rows) throws IOException {
        var json = JsonMapper.shared().createGenerator(out);
        json.writeStartArray();
        while (rows.hasNext()) {
            var row = rows.next();
            json.writeStartObject();
            for (var column : set.columns()) {
                json.writeName(column.name());
                value(json, column.value().apply(row));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.flush();
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            default -> json.writeString(SafeText.characters(value.toString()));
        }
    }
}
