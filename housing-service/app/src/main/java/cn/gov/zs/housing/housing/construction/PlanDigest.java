package cn.gov.zs.housing.housing.construction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * The digest of a version, which anybody can compute again from its JSON: one line for the version, one for each task, each project
 * and each unit type, in their order; values parted by tabs, lines ended by a line feed, UTF-8, SHA-256.
 */
public final class PlanDigest {
    private PlanDigest() {}

    static String of(int year, int number, String source, String reason, LocalDate adoptedOn, PlanContent content) {
        return sha256(text(year, number, source, reason, adoptedOn, content));
    }

    /** What the digest is of. */
    static String text(int year, int number, String source, String reason, LocalDate adoptedOn, PlanContent content) {
        var text = new StringBuilder();
        line(text, "plan", year, number, adoptedOn, source, reason);
        content.tasks().forEach(task -> line(text, "task", task.township(), task.units()));
        content.projects().forEach(project -> {
            line(
                    text,
                    "project",
                    project.township(),
                    project.name(),
                    project.address(),
                    project.mode(),
                    project.units(),
                    project.start(),
                    project.completion());
            project.unitTypes().forEach(type -> line(text, "type", type.rooms(), type.area(), type.units()));
        });
        return text.toString();
    }

    private static void line(StringBuilder text, Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i].toString().replaceAll("[\\t\\n\\r]", " "));
        }
        text.append('\n');
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
