package cn.gov.zs.platform.local.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/**
 * The file of the key pairs that a service signs published files and makes tags with: {@code signing} (Ed25519) and {@code tag} (RSA,
 * 3072 bits), each as {@code <name>=<PKCS #8>} and {@code <name>.public=<SubjectPublicKeyInfo>} in base64. Only its owner can read it.
 */
public final class SigningKeyFile {

    /** Tells a service where the keys are; set for the launcher, it names a file of one's own. */
    public static final String VARIABLE = "HOUSING_SIGNING_KEY_FILE";

    private static final int TAG_BITS = 3072;

    private SigningKeyFile() {}

    /**
     * The file named by the environment, else one made up at the first start and kept.
     *
     * @param directory of that file
     */
    public static synchronized Path of(Map<String, String> environment, Path directory) throws IOException {
        return KeptSecret.of(environment, VARIABLE, directory.resolve("signing-keys"), SigningKeyFile::keys);
    }

    private static String keys() {
        try {
            KeyPairGenerator tags = KeyPairGenerator.getInstance("RSA");
            tags.initialize(new RSAKeyGenParameterSpec(TAG_BITS, RSAKeyGenParameterSpec.F4));
            KeyPair signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return lines("signing", signing) + lines("tag", tags.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform makes these keys", e);
        }
    }

    private static String lines(String name, KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        return name + "=" + base64.encodeToString(pair.getPrivate().getEncoded()) + "\n" + name + ".public="
                + base64.encodeToString(pair.getPublic().getEncoded()) + "\n";
    }
}
