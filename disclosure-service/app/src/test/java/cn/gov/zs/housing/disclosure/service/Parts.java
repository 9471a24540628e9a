package cn.gov.zs.housing.disclosure.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, as a browser sends it. */
final class Parts {
    static final String TYPE = "multipart/form-data; boundary=xxYYxx";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Parts field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Parts file(String name, String fileName, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
    }

    private Parts part(String disposition, byte[] content) {
        text("--xxYYxx\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        out.writeBytes(content);
        text("\r\n");
        return this;
    }

    byte[] bytes() {
        text("--xxYYxx--\r\n");
        return out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
