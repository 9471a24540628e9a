package cn.gov.zs.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Checks that the percent-encoded bytes of an address are UTF-8; replacing them silently would hide a mistake. */
final class AddressText {

    private AddressText() {}

    /** @throws RefusedInputException 400 {@code request.malformed} */
    static void requireUtf8(@Nullable String encoded) throws RefusedInputException {
        if (encoded == null || encoded.indexOf('%') < 0) {
            return;
        }
        var bytes = ByteBuffer.allocate(encoded.length());
        for (var i = 0; i < encoded.length(); i++) {
            var c = encoded.charAt(i);
            if (c != '%') {
                bytes.put((byte) (c < 0x80 ? c : '?'));
                continue;
            }
            var whole = i + 2 < encoded.length();
            var high = whole ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            var low = whole ? Character.digit(encoded.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                throw malformed();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static RefusedInputException malformed() {
        return new RefusedInputException(400, "request.malformed");
    }
}
