package cn.gov.zs.platform.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks whether a PDF (ISO 32000) is whole and whether it does anything but show pages. It looks at names, also in object streams
 * after unpacking them; it does not parse the document (decision 0110).
 */
final class PdfCheck {
    /** What evidence never needs: run, start, send, carry. Actions with a script are JavaScript or rendition actions. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Rendition",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE");

    private static final int END_WITHIN = 1024;
    private static final int START_WITHIN = 2048;
    private static final int DICTIONARY_WITHIN = 2048;
    private static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    private static final byte[] STREAM = Bytes.of("stream");
    private static final byte[] END_STREAM = Bytes.of("endstream");
    private static final byte[] OBJECT = Bytes.of("obj");

    private final byte[] content;
    private final List<Stream> streams = new ArrayList<>();
    private int unpacked;

    /** Where the data of a stream stands, and the names of the dictionary before it. */
    private record Stream(int keyword, int from, int to, PdfNames dictionary) {
        boolean isObjectStream() {
            // some readers do not ask for the type
            return dictionary.holds("ObjStm") || (dictionary.holds("N") && dictionary.holds("First"));
        }

        boolean isPlain() {
            return !dictionary.holds("Filter") && !dictionary.holds("F");
        }

        boolean isDeflatedOnce() {
            return dictionary.count("FlateDecode") + dictionary.count("Fl") == 1
                    && !dictionary.holdsAny(Set.of(
                            "Predictor",
                            "LZWDecode",
                            "LZW",
                            "ASCIIHexDecode",
                            "AHx",
                            "ASCII85Decode",
                            "A85",
                            "RunLengthDecode",
                            "RL",
                            "Crypt"));
        }
    }

    private PdfCheck(byte[] content) {
        this.content = content;
    }

    static Optional<ContentFault> faultOf(byte[] content) {
        return new PdfCheck(content).fault();
    }

    private Optional<ContentFault> fault() {
        if (!isWhole()) {
            return Optional.of(ContentFault.DAMAGED_PDF);
        }
        var names = new PdfNames(content, 0, content.length);
        if (names.holds("Encrypt")) {
            return Optional.of(ContentFault.LOCKED_PDF);
        }
        findStreams();
        if (names.holdsAny(ACTIVE) || scriptOutsideStreams()) {
            return Optional.of(ContentFault.ACTIVE_PDF);
        }
        return inObjectStreams();
    }

    private boolean isWhole() {
        var version = content.length > 8
                && (content[5] == '1' || content[5] == '2')
                && content[6] == '.'
                && Character.isDigit(content[7]);
        return version
                && Bytes.find(content, Bytes.of("%%EOF"), content.length - END_WITHIN, content.length) >= 0
                && Bytes.find(content, Bytes.of("startxref"), content.length - START_WITHIN, content.length) >= 0;
    }

    private void findStreams() {
        var at = Bytes.find(content, STREAM, 0, content.length);
        while (at >= 0) {
            var from = at + STREAM.length;
            if (from < content.length && (content[from] == '\n' || content[from] == '\r')) {
                from += content[from] == '\r' && from + 1 < content.length && content[from + 1] == '\n' ? 2 : 1;
                var end = Bytes.find(content, END_STREAM, from, content.length);
                var to = end < 0 ? content.length : end;
                streams.add(new Stream(at, from, to, new PdfNames(content, dictionary(at), at)));
                from = end < 0 ? to : end + END_STREAM.length;
            }
            at = Bytes.find(content, STREAM, from, content.length);
        }
    }

    /** Behind the last {@code obj} before the keyword. */
    private int dictionary(int keyword) {
        var earliest = Math.max(0, keyword - DICTIONARY_WITHIN);
        for (int at = keyword - OBJECT.length; at >= earliest; at--) {
            if (Bytes.at(content, at, OBJECT)) {
                return at;
            }
        }
        return earliest;
    }

    /** Two letters stand in packed data by chance, so they count only outside of it. */
    private boolean scriptOutsideStreams() {
        var from = 0;
        for (var stream : streams) {
            if (new PdfNames(content, from, stream.keyword()).holds("JS")) {
                return true;
            }
            from = stream.to();
        }
        return new PdfNames(content, from, content.length).holds("JS");
    }

    private Optional<ContentFault> inObjectStreams() {
        for (var stream : streams) {
            if (!stream.isObjectStream()) {
                continue;
            }
            var objects = stream.isPlain()
                    ? Optional.of(new PdfNames(content, stream.from(), stream.to()))
                    : stream.isDeflatedOnce() ? unpacked(stream) : Optional.<PdfNames>empty();
            if (objects.isEmpty()) {
                return Optional.of(ContentFault.OPAQUE_PDF);
            }
            if (objects.get().holdsAny(ACTIVE) || objects.get().holds("JS")) {
                return Optional.of(ContentFault.ACTIVE_PDF);
            }
        }
        return Optional.empty();
    }

    /** The names in it; empty when it does not unpack, or to more than is reasonable. */
    private Optional<PdfNames> unpacked(Stream stream) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, stream.from(), stream.to() - stream.from());
            var out = new java.io.ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!inflater.finished()) {
                var given = inflater.inflate(buffer);
                unpacked += given;
                if (unpacked > LARGEST_UNPACKED || (given == 0 && !inflater.finished())) {
                    return Optional.empty();
                }
                out.write(buffer, 0, given);
            }
            var objects = out.toByteArray();
            return Optional.of(new PdfNames(objects, 0, objects.length));
        } catch (DataFormatException notDeflated) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
