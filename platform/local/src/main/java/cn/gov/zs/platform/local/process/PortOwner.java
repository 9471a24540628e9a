package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who listens at a port, found in Linux's {@code /proc}; unknown on other systems or for another user's process.
 *
 * @param pid process id
 * @param command its command line
 */
record PortOwner(long pid, String command) {

    private static final String LISTENS = "0A";
    private static final int SHOWN = 60;

    /** The process that listens at this port, on any interface. */
    static Optional<PortOwner> of(int port) throws IOException {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            Path file = Path.of(table);
            if (Files.isReadable(file)) {
                sockets.addAll(inodes(Files.readString(file), port));
            }
        }
        return sockets.isEmpty() ? Optional.empty() : holder(sockets);
    }

    /** The socket numbers, in the form of a link in {@code fd}, of those who listen at the port. */
    static Set<String> inodes(String table, int port) {
        Set<String> inodes = new HashSet<>();
        String suffix = String.format(":%04X", port);
        table.lines().map(line -> line.strip().split("\\s+")).forEach(field -> {
            if (field.length > 9 && field[1].endsWith(suffix) && field[3].equals(LISTENS)) {
                inodes.add("socket:[" + field[9] + "]");
            }
        });
        return inodes;
    }

    private static Optional<PortOwner> holder(Set<String> sockets) throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process.resolve("fd"), sockets)) {
                    return Optional.of(
                            new PortOwner(Long.parseLong(process.getFileName().toString()), commandOf(process)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Path fds, Set<String> sockets) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(fds)) {
            for (Path fd : open) {
                if (sockets.contains(Files.readSymbolicLink(fd).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static String commandOf(Path process) throws IOException {
        byte[] words = Files.readAllBytes(process.resolve("cmdline"));
        return new String(words, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    }

    /** Whether it is a part that a launcher of ours started. */
    boolean leashed() {
        return command.contains(Leash.class.getPackageName().replace(".process", "."));
    }

    /** For one line of text. */
    String shown() {
        String start = command.length() > SHOWN ? command.substring(0, SHOWN) + "…" : command;
        return "process " + pid + " (" + start + ")";
    }
}
