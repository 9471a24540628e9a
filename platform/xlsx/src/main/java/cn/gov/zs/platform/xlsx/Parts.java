package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Why;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a workbook's file. All are unpacked once to see that they are whole and within the limits, and again as they are read:
 * a sheet is many times larger unpacked than packed, and is not kept so. Nothing touches the disk: forms speak of persons.
 */
final class Parts {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 8192;
    private static final long NO_BOMB = 1 << 20;

    private final byte[] file;
    private final Limits limits;
    private final Map<String, ZipDirectory.Entry> byName = new HashMap<>();
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
            parts.check(entry);
        }
        return parts;
    }

    /** The part with this name, in any case of letters. */
    Optional<InputStream> find(String name) {
        return Optional.ofNullable(byName.get(key(name))).map(this::open);
    }

    private InputStream open(ZipDirectory.Entry entry) {
        if (entry.method() == STORED) {
            return new ByteArrayInputStream(file, entry.start(), entry.length());
        }
        // one byte beyond the packed ones, which the inflater may ask for; the directory follows, so there is one
        int length = Math.min(entry.length() + 1, file.length - entry.start());
        return new InflaterInputStream(
                new ByteArrayInputStream(file, entry.start(), length), new Inflater(true), BUFFER);
    }

    private void check(ZipDirectory.Entry entry) throws RefusedFile {
        var name = key(entry.name());
        var crc = new CRC32();
        switch (entry.method()) {
            case STORED -> take(file, entry.start(), entry.length(), crc);
            case DEFLATED -> inflate(entry, crc);
            default -> throw new RefusedFile(Why.DAMAGED);
        }
        if (crc.getValue() != entry.crc()) {
            throw new RefusedFile(Why.DAMAGED);
        }
        if (byName.put(name, entry) != null) {
            // two parts of one name: what one program checks another would not read
            throw new RefusedFile(Why.DAMAGED);
        }
    }

    private void inflate(ZipDirectory.Entry entry, CRC32 crc) throws RefusedFile {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file, entry.start(), entry.length());
            var piece = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(piece);
                if (count == 0 && !inflater.finished()) {
                    throw new RefusedFile(Why.DAMAGED);
                }
                take(piece, 0, count, crc);
            }
        } catch (DataFormatException broken) {
            throw new RefusedFile(Why.DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private void take(byte[] bytes, int from, int count, CRC32 crc) throws RefusedFile {
        unzipped += count;
        if (unzipped > limits.unzippedBytes()
                || (unzipped > NO_BOMB && unzipped > (long) file.length * limits.ratio())) {
            throw new RefusedFile(Why.BOMB);
        }
        crc.update(bytes, from, count);
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
