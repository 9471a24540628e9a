package cn.gov.zs.platform.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** The secret between the gateway and Keycloak. */
public final class ClientSecret {

    private static final String VARIABLE = "HOUSING_OIDC_CLIENT_SECRET";
    private static final int BYTES = 32;

    private ClientSecret() {}

    /**
     * The one given by the environment, else one made up at the first start and kept in a file only its owner can read.
     *
     * @param directory of that file
     */
    public static synchronized String of(Map<String, String> environment, Path directory) throws IOException {
        String given = environment.get(VARIABLE);
        if (given != null && !given.isBlank()) {
            return given;
        }
        Path file = directory.resolve("client-secret");
        if (!Files.exists(file)) {
            byte[] secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            Files.createDirectories(directory);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file);
    }
}
