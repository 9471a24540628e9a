package cn.gov.zs.platform.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a distribution without its one outermost directory, whose name carries the version. */
final class Unzip {

    private Unzip() {}

    /** Unpacks into {@code target/dist}. */
    static void into(Path zip, Path target) throws IOException {
        Path dist = target.resolve("dist");
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path path = dist.resolve(inside).normalize();
                if (!path.startsWith(dist)) {
                    throw new IOException("an entry would land outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(in, path);
                }
            }
        }
    }
}
