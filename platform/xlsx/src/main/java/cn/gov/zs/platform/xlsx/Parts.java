package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Why;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook's file, unpacked under the limits. Nothing touches the disk: forms speak of persons. */
final class Parts {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long NO_BOMB = 1 << 20;

    private final byte[] file;
    private final Limits limits;
    private final Map<String, byte[]> byName = new HashMap<>();
    private long unzipped;

    private Parts(byte[] file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    static Parts of(byte[] file, Limits limits) throws RefusedFile {
        if (file.length == 0) {
            throw new RefusedFile(Why.EMPTY);
        }
        if (file.length > limits.fileBytes()) {
            throw new RefusedFile(Why.TOO_LARGE);
        }
        if (at(file, 0, OLE)) {
            // a workbook with a password is a zip inside Microsoft's older container
            throw new RefusedFile(holds(file, ENCRYPTED_PACKAGE) ? Why.ENCRYPTED : Why.OLD_FORMAT);
        }
        if (!at(file, 0, ZIP)) {
            throw new RefusedFile(Why.NOT_A_WORKBOOK);
        }
        var parts = new Parts(file, limits);
        for (var entry : ZipDirectory.entries(file, limits.parts())) {
            parts.unpack(entry);
        }
        return parts;
    }

    /** The part with this name, in any case of letters. */
    Optional<byte[]> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private void unpack(ZipDirectory.Entry entry) throws RefusedFile {
        var name = key(entry.name());
        // pictures and the like are counted but not kept
        var into = name.endsWith(".xml") || name.endsWith(".rels") ? new ByteArrayOutputStream() : null;
        var crc = new CRC32();
        switch (entry.method()) {
            case STORED -> take(file, entry.start(), entry.length(), into, crc);
            case DEFLATED -> inflate(entry, into, crc);
            default -> throw new RefusedFile(Why.DAMAGED);
        }
        if (crc.getValue() != entry.crc()) {
            throw new RefusedFile(Why.DAMAGED);
        }
        if (byName.put(name, into == null ? new byte[0] : into.toByteArray()) != null) {
            // two parts of one name: what one program checks another would not read
            throw new RefusedFile(Why.DAMAGED);
        }
    }

    private void inflate(ZipDirectory.Entry entry, @Nullable ByteArrayOutputStream into, CRC32 crc) throws RefusedFile {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file, entry.start(), entry.length());
            var piece = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(piece);
                if (count == 0 && !inflater.finished()) {
                    throw new RefusedFile(Why.DAMAGED);
                }
                take(piece, 0, count, into, crc);
            }
        } catch (DataFormatException broken) {
            throw new RefusedFile(Why.DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private void take(byte[] bytes, int from, int count, @Nullable ByteArrayOutputStream into, CRC32 crc)
            throws RefusedFile {
        unzipped += count;
        if (unzipped > limits.unzippedBytes()
                || (unzipped > NO_BOMB && unzipped > (long) file.length * limits.ratio())) {
            throw new RefusedFile(Why.BOMB);
        }
        crc.update(bytes, from, count);
        if (into != null) {
            into.write(bytes, from, count);
        }
    }

    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    private static boolean at(byte[] file, int place, byte[] mark) {
        if (place + mark.length > file.length) {
            return false;
        }
        for (int n = 0; n < mark.length; n++) {
            if (file[place + n] != mark[n]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] file, byte[] mark) {
        for (int place = 0; place + mark.length <= file.length; place++) {
            if (at(file, place, mark)) {
                return true;
            }
        }
        return false;
    }
}
