package cn.gov.zs.housing.gateway.edge;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A block of addresses, {@code 10.0.0.0/8} or a single {@code 127.0.0.1}.
 *
 * @param base the first address
 * @param bits how many leading bits count
 */
record Network(InetAddress base, int bits) {

    /** @throws IllegalArgumentException when {@code text} is no block of addresses in digits */
    static Network parse(String text) {
        var parts = text.strip().split("/", 2);
        var base = InetAddress.ofLiteral(parts[0]);
        var size = base.getAddress().length * Byte.SIZE;
        var bits = parts.length == 1 ? size : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > size) {
            throw new IllegalArgumentException("no block of addresses: " + text);
        }
        return new Network(base, bits);
    }

    boolean contains(InetAddress address) {
        var mine = base.getAddress();
        var theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Reads an address in digits; a name is never looked up, nobody outside may make us do that. */
    static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
