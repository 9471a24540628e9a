package cn.gov.zs.platform.local.keys;

import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/**
 * The files of the keys that a service signs its transparency log with. Only their owner can read them. They do not rotate by themselves: a
 * log that changes its key has to tell everybody who reads it.
 */
public final class LogKeyFile {

    /** Tells a service where the key is; set for the launcher, it names a file of one's own. */
    public static final String VARIABLE = "PUBLIC_LOG_KEY_FILE";

    /** Tells a service where its SM2 key is. */
    public static final String SM2_VARIABLE = "PUBLIC_LOG_SM2_KEY_FILE";

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
        return KeptSecret.of(
                environment, VARIABLE, directory.resolve("public-log-key"), () -> key(origin, SignatureType.ED25519));
    }

    /** As {@link #of}, of the key that signs beside it by SM2, under a name of its own. */
    public static synchronized Path ofSm2(Map<String, String> environment, Path directory, String origin)
            throws IOException {
        return KeptSecret.of(
                environment,
                SM2_VARIABLE,
                directory.resolve("public-log-sm2-key"),
                () -> key(origin + "/sm2", SignatureType.SM2));
    }

    private static String key(String name, SignatureType type) {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return SignerKey.of(name, type, seed).secretText() + "\n";
    }
}
