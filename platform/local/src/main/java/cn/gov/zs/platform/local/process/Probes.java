package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** The two ways to see that a part serves. */
public final class Probes {

    private static final int MILLIS = 1_000;

    private Probes() {}

    /** It answers 200 at this address. */
    public static PartSpec.Probe http(URI address) {
        return () -> answers(address);
    }

    /** It accepts connections at this port of the loopback interface. */
    public static PartSpec.Probe tcp(int port) {
        return () -> accepts(InetAddress.getLoopbackAddress().getHostAddress(), port);
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            if (connection.getResponseCode() != 200) {
                return false;
            }
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
            }
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether a server accepts connections there now. */
    public static boolean accepts(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
