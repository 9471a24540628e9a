package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.proof.Digester;
import cn.gov.zs.housing.allocation.rules.published.NotTheFormException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads the entries of a zip. It follows the local headers alone; {@link #exact} then says whether every byte around the
 * contents is what {@link ZipForm} would write, so that none stays unchecked.
 */
final class ZipReader {

    private static final int MOST_ENTRIES = 1024;

    private ZipReader() {}

    /**
     * The parts.
     *
     * @throws NotABundleException if it does not begin as one
     * @throws NotTheFormException if it begins as one, but is not made as they are
     */
    static List<Part> read(Source zip) throws NotABundleException, NotTheFormException, IOException {
        if (!beginsAsBundle(zip)) {
            throw new NotABundleException();
        }
        if (zip.size() > ZipForm.LARGEST) {
            throw new NotTheFormException(Reason.TOO_LARGE);
        }
        var parts = new ArrayList<Part>();
        var names = new HashSet<String>();
        long at = 0;
        var header = new byte[ZipForm.LOCAL_LENGTH];
        var in = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        while (zip.size() - at >= header.length) {
            zip.read(at, header, 0, header.length);
            if (in.getInt(0) != ZipForm.LOCAL) {
                break;
            }
            if (in.getShort(8) != ZipForm.STORED) {
                throw new NotTheFormException(Reason.COMPRESSED);
            }
            long size = Integer.toUnsignedLong(in.getInt(18));
            var name = new byte[Short.toUnsignedInt(in.getShort(26))];
            int extra = Short.toUnsignedInt(in.getShort(28));
            long begin = at + header.length + name.length + extra;
            if (begin + size > zip.size()) {
                throw new NotTheFormException(Reason.CUT_OFF);
            }
            zip.read(at + header.length, name, 0, name.length);
            var part = new Part(new String(name, StandardCharsets.UTF_8), zip, begin, size);
            if (!names.add(part.name())) {
                throw new NotTheFormException(Reason.TWICE);
            }
            parts.add(part);
            if (parts.size() > MOST_ENTRIES) {
                throw new NotTheFormException(Reason.TOO_MANY);
            }
            at = begin + size;
        }
        if (!BundleNames.fit(parts.stream().map(Part::name).toList())) {
            throw new NotTheFormException(Reason.OTHER_FILES);
        }
        return parts;
    }

    private static boolean beginsAsBundle(Source zip) throws IOException {
        var name = BundleNames.MANIFEST.getBytes(StandardCharsets.UTF_8);
        var begin = new byte[ZipForm.LOCAL_LENGTH + name.length];
        if (zip.size() < begin.length) {
            return false;
        }
        zip.read(0, begin, 0, begin.length);
        var in = ByteBuffer.wrap(begin).order(ByteOrder.LITTLE_ENDIAN);
        return in.getInt(0) == ZipForm.LOCAL
                && in.getShort(26) == name.length
                && Arrays.equals(begin, ZipForm.LOCAL_LENGTH, begin.length, name, 0, name.length);
    }

    /** Whether every byte around the contents is as it should be. */
    static boolean exact(Source zip, List<Part> parts, Map<String, Digester.Taken> taken) throws IOException {
        var entries = new ArrayList<ZipForm.Described>();
        long at = 0;
        for (var part : parts) {
            var entry = ZipForm.Described.of(part.name(), at, java.util.Objects.requireNonNull(taken.get(part.name())));
            var header = ZipForm.header(entry);
            if (part.offset() != at + header.length || !same(zip, at, header)) {
                return false;
            }
            entries.add(entry);
            at = entry.end();
        }
        var directory = ZipForm.directory(entries);
        return zip.size() == at + directory.length && same(zip, at, directory);
    }

    private static boolean same(Source zip, long at, byte[] expected) throws IOException {
        var actual = new byte[expected.length];
        zip.read(at, actual, 0, actual.length);
        return Arrays.equals(actual, expected);
    }
}
