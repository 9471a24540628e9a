package cn.gov.zs.housing.applicant.message.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers as its script says and takes everything else. {@code null}-like silence is the answer {@code SILENCE};
 * {@code HANG-UP} breaks the connection.
 */
final class ScriptedMailServer implements AutoCloseable {
    static final String SILENCE = "SILENCE";
    static final String HANG_UP = "HANG-UP";

    private final ServerSocket socket;
    private final Map<String, String> script;
    private final AtomicInteger connections = new AtomicInteger();

    /** @param script answers by the command's first word; GREETING and CONTENT are commands too */
    ScriptedMailServer(Map<String, String> script) {
        this.script = script;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        try {
            while (true) {
                var connection = socket.accept();
                connections.incrementAndGet();
                Thread.startVirtualThread(() -> talk(connection));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII))) {
            if (!answer(connection, "GREETING", "220 test")) {
                return;
            }
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.split("[ :]", 2)[0];
                var usual = command.equals("DATA") ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 ok";
                if (!answer(connection, command, usual)) {
                    return;
                }
                if (command.equals("DATA") && !script.containsKey("DATA")) {
                    for (var content = in.readLine(); !".".equals(content); content = in.readLine()) {
                        if (content == null) {
                            return;
                        }
                    }
                    if (!answer(connection, "CONTENT", "250 2.0.0 queued as 4711")) {
                        return;
                    }
                }
            }
        } catch (IOException broken) {
            // the client went away
        }
    }

    /** False when the connection ends here. */
    private boolean answer(Socket connection, String command, String usual) throws IOException {
        var answer = script.getOrDefault(command, usual);
        if (answer.equals(HANG_UP)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            connection.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        }
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
