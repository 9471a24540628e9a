package cn.gov.zs.platform.local.keys;

import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/**
 * The file of the key that a service signs its transparency log with. Only its owner can read it. It does not rotate by itself: a log that
 * changes its key has to tell everybody who reads it.
 */
public final class LogKeyFile {

    /** Tells a service where the key is; set for the launcher, it names a file of one's own. */
    public static final String VARIABLE = "PUBLIC_LOG_KEY_FILE";

    private static final int SEED_BYTES = 32;

    private LogKeyFile() {}

    /**
     * The file named by the environment, else one made up at the first start and kept.
     *
     * @param directory of that file
     * @param origin of the log whose key is made
     */
    public static synchronized Path of(Map<String, String> environment, Path directory, String origin)
            throws IOException {
        return KeptSecret.of(environment, VARIABLE, directory.resolve("public-log-key"), () -> key(origin));
    }

    private static String key(String origin) {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return SignerKey.of(origin, SignatureType.ED25519, seed).secretText() + "\n";
    }
}
