package cn.gov.zs.housing.gateway.published;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection of {@link WarmUp}: asks what browsers ask and counts what comes, as every answer to it is as long as the first. */
final class WarmReader implements Closeable {

    private static final String LENGTH = "content-length:";

    private final ByteBuffer request;
    private final ByteBuffer answer = ByteBuffer.allocateDirect(64 * 1024);
    private final SocketChannel channel;
    /** Of one whole answer; 0 before the first has come. */
    private int length;

    WarmReader(InetSocketAddress address, String path) throws IOException {
        var text = "GET " + path
                + " HTTP/1.1\r\nHost: h\r\nUser-Agent: u\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip, br\r\n"
                + "Cookie: lang=en\r\nIf-None-Match: \"none\"\r\n\r\n";
        request = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    void ask() throws IOException {
        request.rewind();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Reads one answer to its end. */
    void take() throws IOException {
        answer.clear();
        while (length == 0 || answer.position() < length) {
            if (channel.read(answer) < 0) {
                throw new EOFException("the answer broke off");
            }
            if (length == 0) {
                length = length(answer.duplicate().flip());
            }
        }
    }

    private static int length(ByteBuffer sofar) {
        var text = StandardCharsets.ISO_8859_1.decode(sofar).toString();
        var head = text.indexOf("\r\n\r\n");
        var at = text.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (head < 0 || at < 0 || at > head) {
            return 0;
        }
        var value =
                text.substring(at + LENGTH.length(), text.indexOf("\r\n", at)).strip();
        return head + 4 + Integer.parseInt(value);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
