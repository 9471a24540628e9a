package cn.gov.zs.housing.allocation.rules.published;

import java.util.Optional;

/**
 * What a citizen read elsewhere and has compared.
 *
 * @param digest the batch digest from the notice, {@code sha256:<hex>}
 * @param key the office's public key in base64
 * @param logKey the public log's verifier key, {@code name+hash+base64}
 */
public record Published(Optional<String> digest, Optional<String> key, Optional<String> logKey) {

    /** Nothing. */
    public static final Published NOTHING = new Published(Optional.empty(), Optional.empty(), Optional.empty());

    /** With this digest alone. */
    public static Published digest(String digest) {
        return new Published(Optional.of(digest), Optional.empty(), Optional.empty());
    }
}
