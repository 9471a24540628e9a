package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes a zip in {@link ZipForm}, forwards only: sizes and CRCs are known before the contents are copied. */
final class ZipWriter {

    private final OutputStream out;
    private final List<ZipForm.Described> entries = new ArrayList<>();
    private long at;

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    void entry(String name, Content content) throws IOException {
        var entry = ZipForm.Described.of(name, at, content.taken());
        if (entry.end() > ZipForm.LARGEST) {
            throw new IllegalStateException("a bundle of more than 4 GiB cannot be written");
        }
        out.write(ZipForm.header(entry));
        content.copyTo(out);
        entries.add(entry);
        at = entry.end();
    }

    void finish() throws IOException {
        var directory = ZipForm.directory(entries);
        if (at + directory.length > ZipForm.LARGEST) {
            throw new IllegalStateException("a bundle of more than 4 GiB cannot be written");
        }
        out.write(directory);
        out.flush();
    }
}
