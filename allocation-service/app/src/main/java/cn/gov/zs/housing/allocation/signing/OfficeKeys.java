package cn.gov.zs.housing.allocation.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * The office's keys. They are written as four lines, {@code <name>=<base64>}: {@code signing} and {@code tag}, each private (PKCS #8),
 * with {@code .public} (SubjectPublicKeyInfo) beside it.
 *
 * @param signing Ed25519: signs bundles
 * @param tag RSA, 3072 bits, exponent 65537: makes tags
 */
public record OfficeKeys(KeyPair signing, KeyPair tag) {

    private static final String ED25519 = "Ed25519";
    private static final String RSA = "RSA";
    private static final int TAG_BITS = 3072;

    /** Makes new ones. */
    public static OfficeKeys made() {
        try {
            var tags = KeyPairGenerator.getInstance(RSA);
            tags.initialize(new RSAKeyGenParameterSpec(TAG_BITS, RSAKeyGenParameterSpec.F4));
            return new OfficeKeys(KeyPairGenerator.getInstance(ED25519).generateKeyPair(), tags.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform makes these keys", e);
        }
    }

    /** Reads them. @throws IllegalArgumentException naming the line that is missing or wrong, and nothing of what it holds */
    public static OfficeKeys read(String file) {
        var lines = new TreeMap<String, String>();
        file.lines().filter(line -> line.contains("=")).forEach(line -> {
            var name = line.substring(0, line.indexOf('='));
            lines.put(name.strip(), line.substring(name.length() + 1).strip());
        });
        return new OfficeKeys(pair(lines, "signing", ED25519), pair(lines, "tag", RSA));
    }

    private static KeyPair pair(Map<String, String> lines, String name, String algorithm) {
        try {
            var factory = KeyFactory.getInstance(algorithm);
            var key = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines, name)));
            return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(bytes(lines, name + ".public"))), key);
        } catch (GeneralSecurityException e) {
            // the cause may quote what the line holds
            throw new IllegalArgumentException("the office's key " + name + " is no " + algorithm + " key");
        }
    }

    private static byte[] bytes(Map<String, String> lines, String name) {
        var line = lines.get(name);
        if (line == null) {
            throw new IllegalArgumentException("the office's keys lack the line " + name);
        }
        try {
            return Base64.getDecoder().decode(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the office's key " + name + " is not base64");
        }
    }

    /** As {@link #read} reads them. */
    public String file() {
        return "signing=" + base64(signing.getPrivate().getEncoded())
                + "\nsigning.public=" + base64(signing.getPublic().getEncoded())
                + "\ntag=" + base64(tag.getPrivate().getEncoded())
                + "\ntag.public=" + base64(tag.getPublic().getEncoded()) + "\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "OfficeKeys[signing=Ed25519, tag=RSA]";
    }
}
