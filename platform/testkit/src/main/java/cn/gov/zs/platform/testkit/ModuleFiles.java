package cn.gov.zs.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** Files of the modules under test: those found in folders of the classpath, not in jars. */
final class ModuleFiles {

    private ModuleFiles() {}

    /** All files below {@code folder} that end with {@code suffix}, in a stable order. */
    static List<Path> list(String folder, String suffix) {
        try {
            return Collections.list(ModuleFiles.class.getClassLoader().getResources(folder)).stream()
                    .filter(url -> url.getProtocol().equals("file"))
                    .flatMap(url -> below(Path.of(uri(url.toExternalForm())), suffix).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the classpath cannot be read", e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8", e);
        }
    }

    private static List<Path> below(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed", e);
        }
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a folder of the classpath has an odd name: " + url, e);
        }
    }
}
