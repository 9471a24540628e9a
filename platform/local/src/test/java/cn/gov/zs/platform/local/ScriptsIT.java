package cn.gov.zs.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two scripts at the root, as a person calls them. */
class ScriptsIT {

    private static final Path ROOT = Layout.find().root();

    @TempDir
    Path directory;

    private record Said(int code, String text) {}

    @Test
    void lists_its_verbs_when_asked_nothing() throws Exception {
        Said said = run(ROOT, Map.of(), ROOT.resolve("housing").toString());
        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains(
                        "housing up", "housing journey", "housing verify FILE", "housing assess FILE", "housing test");
    }

    @Test
    void refuses_an_unknown_verb_and_a_missing_or_unreadable_file_in_one_line() throws Exception {
        String housing = ROOT.resolve("housing").toString();
        assertThat(run(directory, Map.of(), housing, "dwon"))
                .isEqualTo(new Said(2, "housing: unknown verb dwon; ./housing help lists them\n"));
        assertThat(run(directory, Map.of(), housing, "verify"))
                .isEqualTo(new Said(2, "housing: verify needs one file: ./housing verify FILE\n"));
        assertThat(run(directory, Map.of(), housing, "verify", "absent.zip"))
                .isEqualTo(new Said(1, "housing: cannot read absent.zip\n"));
        assertThat(run(directory, Map.of(), housing, "assess", "absent.zip"))
                .isEqualTo(new Said(
                        2, "housing: assess needs a file and the public log's key: ./housing assess FILE KEY\n"));
        assertThat(run(directory, Map.of(), housing, "assess", "absent.zip", "key"))
                .isEqualTo(new Said(1, "housing: cannot read absent.zip\n"));
    }

    @Test
    void says_in_one_line_that_there_is_no_jdk() throws Exception {
        Path bin = Files.createDirectories(directory.resolve("bin"));
        for (String tool : List.of("bash", "dirname", "sed", "readlink")) {
            Files.createSymbolicLink(bin.resolve(tool), onPath(tool));
        }
        Map<String, String> poor = Map.of("PATH", bin.toString(), "JAVA_HOME", "", "HOME", directory.toString());
        assertThat(run(ROOT, poor, ROOT.resolve("housing").toString(), "clock"))
                .isEqualTo(new Said(
                        1,
                        "housing: no JDK 25 or newer found; install one (Debian: temurin-25-jdk) or set JAVA_HOME\n"));
    }

    @Test
    void runs_the_pinned_maven_from_the_repository_it_is_told_and_no_other() throws Exception {
        Assumptions.assumeTrue(Files.exists(onPath("curl")), "curl is not installed");
        byte[] maven = zip("apache-maven-9.9.9/bin/mvn", "#!/bin/sh\necho this is maven \"$@\"\n");
        wrapper("9.9.9", maven);
        Map<String, String> settings = Map.of(
                "MVNW_REPOURL", directory.resolve("repository").toUri().toString(),
                "MAVEN_USER_HOME", directory.resolve("home").toString());
        String mvnw = directory.resolve("mvnw").toString();

        place("9.9.9", "something else".getBytes(StandardCharsets.UTF_8));
        Said refused = run(directory, settings, mvnw, "-v");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.text()).endsWith("mvnw: the fetched Maven 9.9.9 is not the pinned one\n");

        place("9.9.9", maven);
        assertThat(run(directory, settings, mvnw, "-v").text()).endsWith("this is maven -v\n");

        Files.delete(directory.resolve("repository/org/apache/maven/apache-maven/9.9.9/apache-maven-9.9.9-bin.zip"));
        assertThat(run(directory, settings, mvnw, "test")).isEqualTo(new Said(0, "this is maven test\n"));
    }

    private void wrapper(String version, byte[] zip) throws Exception {
        Files.createDirectories(directory.resolve(".mvn/wrapper"));
        Files.copy(ROOT.resolve("mvnw"), directory.resolve("mvnw"));
        assertThat(directory.resolve("mvnw").toFile().setExecutable(true)).isTrue();
        Files.copy(ROOT.resolve(".mvn/find-jdk.sh"), directory.resolve(".mvn/find-jdk.sh"));
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(zip);
        Files.writeString(
                directory.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "version=" + version + "\nsha512=" + HexFormat.of().formatHex(digest) + "\n");
    }

    private void place(String version, byte[] zip) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("repository/org/apache/maven/apache-maven/" + version));
        Files.write(folder.resolve("apache-maven-" + version + "-bin.zip"), zip);
    }

    private byte[] zip(String name, String content) throws IOException {
        Path file = directory.resolve("maven.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }

    private static Path onPath(String tool) {
        for (String folder : Objects.requireNonNull(System.getenv("PATH")).split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        return Path.of("absent");
    }

    private static Said run(Path in, Map<String, String> environment, String... words) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
