package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.pages.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The copy of the shelf on a disk, for a start with everything else away: one file an item, written whole or not at all, believed
 * only when its digest is right. Without a directory there is no copy.
 */
@Component
final class ShelfFiles {

    private static final Logger log = LoggerFactory.getLogger(ShelfFiles.class);
    private static final String SUFFIX = ".item";
    private static final String HALF = ".half";
    private static final int FORMAT = 0x5A_53_50_02;
    private static final int DIGEST = 32;

    private final @Nullable Path directory;
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Autowired
    ShelfFiles(GatewaySettings settings) {
        this(
                settings.published().directory().isBlank()
                        ? null
                        : Path.of(settings.published().directory()));
    }

    ShelfFiles(@Nullable Path directory) {
        this.directory = directory;
    }

    /** Every item whose file is whole; what is not is removed. */
    List<Kept> read(Map<String, String> security) {
        // of a gateway that was killed while it wrote: nobody would ever remove it
        files(HALF).forEach(ShelfFiles::delete);
        List<Kept> found = new ArrayList<>();
        for (var file : files(SUFFIX)) {
            try {
                var kept = item(Files.readAllBytes(file), security);
                if (kept.isPresent()) {
                    found.add(kept.get());
                    continue;
                }
                log.warn("{} is not whole and is not shown", file.getFileName());
            } catch (IOException | RuntimeException unreadable) {
                log.warn("{} cannot be read: {}", file.getFileName(), unreadable.toString());
            }
            delete(file);
        }
        return found;
    }

    /** Writes the item beside its older version and puts it in its place at once. */
    void write(Kept kept) {
        if (directory == null) {
            return;
        }
        var file = file(directory, kept.card().key());
        var half = file.resolveSibling(file.getFileName() + HALF);
        try {
            Files.createDirectories(directory);
            try (var out = FileChannel.open(
                    half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var bytes = java.nio.ByteBuffer.wrap(bytes(kept));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            // what cannot be renewed must not stand for the item
            log.warn("{} is not kept on the disk: {}", kept.card().key(), full.toString());
            delete(half);
            delete(file);
        }
    }

    void remove(String key) {
        if (directory != null) {
            delete(file(directory, key));
        }
    }

    private List<Path> files(String suffix) {
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (var all = Files.list(directory)) {
            return all.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .toList();
        } catch (IOException unreadable) {
            log.warn("the kept pages cannot be listed: {}", unreadable.toString());
            return List.of();
        }
    }

    private static Path file(Path directory, String key) {
        return directory.resolve(Form.digest(key.getBytes(StandardCharsets.UTF_8)) + SUFFIX);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            log.warn("{} cannot be removed: {}", file.getFileName(), stays.toString());
        }
    }

    private byte[] bytes(Kept kept) throws IOException {
        var memory = new ByteArrayOutputStream();
        var out = new DataOutputStream(memory);
        out.writeInt(FORMAT);
        put(out, mapper.writeValueAsBytes(kept.card()));
        out.writeLong(kept.confirmedAt().toEpochMilli());
        out.writeInt(kept.forms().size());
        for (var form : kept.forms()) {
            out.writeUTF(form.path());
            out.writeUTF(form.lang() == null ? "" : form.lang().name());
            put(out, mapper.writeValueAsBytes(form.head()));
            out.writeUTF(form.digest());
            out.writeInt(form.bytes().size());
            for (var each : form.bytes().entrySet()) {
                out.writeUTF(each.getKey().name());
                put(out, each.getValue());
            }
        }
        out.write(sha256(memory.toByteArray(), memory.size()));
        return memory.toByteArray();
    }

    private Optional<Kept> item(byte[] file, Map<String, String> security) throws IOException {
        var end = file.length - DIGEST;
        if (end <= 0 || !Arrays.equals(sha256(file, end), Arrays.copyOfRange(file, end, file.length))) {
            return Optional.empty();
        }
        var in = new DataInputStream(new ByteArrayInputStream(file, 0, end));
        if (in.readInt() != FORMAT) {
            return Optional.empty();
        }
        try {
            var card = mapper.readValue(get(in), ItemCard.class);
            var confirmedAt = Instant.ofEpochMilli(in.readLong());
            List<Form> forms = new ArrayList<>();
            for (var left = in.readInt(); left > 0; left--) {
                forms.add(form(in));
            }
            return Optional.of(Kept.of(card, forms, security, confirmedAt));
        } catch (JacksonException ofAnotherRelease) {
            return Optional.empty();
        }
    }

    private Form form(DataInputStream in) throws IOException {
        var path = in.readUTF();
        var lang = in.readUTF();
        var head = mapper.readValue(get(in), FormHead.class);
        var digest = in.readUTF();
        var bytes = new EnumMap<Coding, byte[]>(Coding.class);
        for (var left = in.readInt(); left > 0; left--) {
            bytes.put(Coding.valueOf(in.readUTF()), get(in));
        }
        return new Form(path, lang.isEmpty() ? null : Lang.valueOf(lang), head, digest, bytes);
    }

    private static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] get(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(bytes, 0, length);
            return hash.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
