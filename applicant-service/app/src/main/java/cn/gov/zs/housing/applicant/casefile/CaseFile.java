package cn.gov.zs.housing.applicant.casefile;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A household's whole file as one ZIP (完整档案), written part by part, so that it never stands in memory as a whole. */
public final class CaseFile {
    private CaseFile() {}

    /**
     * Writes it. When a part fails the exception goes up and the ZIP stays without its end, so that nobody takes it for whole.
     *
     * @param parts of equal names the later ones get a number
     * @param at when it is made
     */
    public static void write(List<FilePart> parts, Instant at, OutputStream out) throws IOException {
        // not closed on failure: closing would write the end of a whole ZIP
        var zip = new ZipOutputStream(out);
        var names = new HashSet<String>();
        for (var part : parts) {
            var entry = new ZipEntry(unused(part.name(), names));
            entry.setTime(at.toEpochMilli());
            zip.putNextEntry(entry);
            part.content().writeTo(new Unclosed(zip));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static String unused(String name, HashSet<String> names) {
        var free = name;
        for (int number = 2; !names.add(free); number++) {
            int dot = name.lastIndexOf('.');
            free = dot <= name.lastIndexOf('/')
                    ? name + "-" + number
                    : name.substring(0, dot) + "-" + number + name.substring(dot);
        }
        return free;
    }

    /** A part that closes its stream does not close the file. */
    private static final class Unclosed extends FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
