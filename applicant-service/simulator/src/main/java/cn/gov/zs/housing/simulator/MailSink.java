package cn.gov.zs.housing.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A mail server on the loopback address that takes every letter and delivers none: the newest 1,000 can be read. Of an address it keeps the
 * domain only.
 */
final class MailSink implements AutoCloseable {
    private static final int MOST = 1_000;
    private static final int LONGEST = 1 << 20;

    private final ServerSocket socket;
    private final Map<String, Map<String, Object>> kept = new LinkedHashMap<>();

    /** @param port 0 for any free one */
    MailSink(int port) throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The letters, the oldest first. */
    synchronized List<Map<String, Object>> list() {
        return new ArrayList<>(kept.values());
    }

    private void accept() {
        try {
            while (true) {
                var connection = socket.accept();
                Thread.startVirtualThread(() -> talk(connection));
            }
        } catch (IOException closed) {
            // the simulator ends
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1))) {
            answer(connection, "220 simulator");
            var to = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (command) {
                    case "RCPT" -> {
                        to = line.replaceAll(".*@|>.*", "");
                        answer(connection, "250 ok");
                    }
                    case "DATA" -> {
                        answer(connection, "354 go on");
                        keep(to, RawMail.read(content(in)));
                        answer(connection, "250 2.0.0 kept");
                    }
                    case "QUIT" -> {
                        answer(connection, "221 bye");
                        return;
                    }
                    default -> answer(connection, "250 ok");
                }
            }
        } catch (IOException broken) {
            // the client went away
        }
    }

    private static List<String> content(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        long size = 0;
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            size += line.length();
            if (size > LONGEST) {
                throw new IOException("a letter of more than a mebibyte");
            }
            lines.add(line.startsWith(".") ? line.substring(1) : line);
        }
        return lines;
    }

    private synchronized void keep(String to, RawMail mail) {
        var id = mail.headers().getOrDefault("message-id", "");
        var times = kept.containsKey(id) && kept.get(id).get("times") instanceof Integer before ? before + 1 : 1;
        kept.put(
                id,
                Map.of(
                        "id",
                        id,
                        "to",
                        "*@" + to,
                        "subject",
                        mail.headers().getOrDefault("subject", ""),
                        "text",
                        mail.text(),
                        "unsubscribe",
                        mail.headers().getOrDefault("list-unsubscribe", ""),
                        "times",
                        times));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static void answer(Socket connection, String words) throws IOException {
        connection.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is closed
        }
    }
}
