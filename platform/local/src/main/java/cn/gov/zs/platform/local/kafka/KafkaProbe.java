package cn.gov.zs.platform.local.kafka;

import cn.gov.zs.platform.local.process.PartSpec;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker which requests it understands: it opens its port early, but answers only once it serves. */
public final class KafkaProbe {

    private static final int MILLIS = 1_000;
    private static final short API_VERSIONS = 18;
    private static final short VERSION = 0;
    private static final short NO_CLIENT_NAME = -1;
    private static final int REQUEST_BYTES = 10;
    private static final int CORRELATION = 1;

    private KafkaProbe() {}

    /** The broker at this port of the loopback interface serves. */
    public static PartSpec.Probe at(int port) {
        return () -> serves(port);
    }

    private static boolean serves(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
            socket.setSoTimeout(MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(REQUEST_BYTES);
            out.writeShort(API_VERSIONS);
            out.writeShort(VERSION);
            out.writeInt(CORRELATION);
            out.writeShort(NO_CLIENT_NAME);
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            return in.readInt() > 0 && in.readInt() == CORRELATION;
        } catch (IOException notYet) {
            return false;
        }
    }
}
