package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Texts to begin with, for demonstrations: each of them is labelled 示例, quotes what is known and invents no law. They go the way of every
 * other text, drafted by one and published by another, and are there once however often they are put in.
 */
public final class SampleLibrary {
    static final String FILE = "/library/samples.txt";
    private static final Officer WRITER = new Officer("sample-writer", "示例经办人");
    private static final Officer PUBLISHER = new Officer("sample-publisher", "示例审核人");

    private final Library library;
    private final LibraryOffice office;

    public SampleLibrary(Library library, LibraryOffice office) {
        this.library = library;
        this.office = office;
    }

    /** Publishes those that are not there yet; how many. */
    public int publish(LocalDate today, Instant now) {
        int published = 0;
        for (var sample : read(ShippedText.of(FILE))) {
            published += publish(sample, today, now) ? 1 : 0;
        }
        return published;
    }

    private boolean publish(Sample sample, LocalDate today, Instant now) {
        var read = TypedBody.read(sample.kind(), until(sample.fields(), today), today, byNumber(), List.of());
        if (!(read instanceof TypedBody.Answer.Sound(var body))) {
            throw new IllegalStateException("sample " + sample.name() + ": " + read);
        }
        var id = sample.id();
        if (library.find(id).isEmpty()) {
            office.begin(id, new Pending.Draft(body, WRITER, now, "", true));
        }
        return library.find(id)
                .filter(text -> text.state().versions().isEmpty())
                .map(text -> office.approve(id, text.version(), PUBLISHER, now))
                .filter(LibraryAnswer.Published.class::isInstance)
                .isPresent();
    }

    /** A demonstration may begin on any day: what would be made later is made on that day. */
    private static Map<String, String> until(Map<String, String> fields, LocalDate today) {
        var own = new LinkedHashMap<>(fields);
        own.computeIfPresent("madeOn", (_, day) -> LocalDate.parse(day).isAfter(today) ? today.toString() : day);
        return own;
    }

    private Function<DocumentNumber, Optional<LibraryText>> byNumber() {
        return library::findByNumber;
    }

    /** A sample, named for good. */
    record Sample(String name, TextKind kind, Map<String, String> fields) {
        TextId id() {
            return TextId.of(UUID.nameUUIDFromBytes(("library sample\n" + name).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Reads {@code == KIND name} and below it {@code field: words}, where a line that begins with a bar goes on. */
    static List<Sample> read(String text) {
        var samples = new ArrayList<Sample>();
        var field = "";
        for (var line : text.lines().toList()) {
            if (line.startsWith("== ")) {
                var head = line.substring(3).split(" ", 2);
                samples.add(new Sample(head[1], TextKind.valueOf(head[0]), new LinkedHashMap<>()));
            } else if (line.startsWith("|")) {
                samples.getLast().fields().merge(field, line.substring(1), (before, more) -> before + "\n" + more);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var colon = line.indexOf(':');
                field = line.substring(0, colon);
                samples.getLast().fields().put(field, line.substring(colon + 1).strip());
            }
        }
        return samples;
    }
}
