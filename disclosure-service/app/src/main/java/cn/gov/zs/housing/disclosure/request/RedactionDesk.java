package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.board.FileCheck;
import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.platform.redaction.Box;
import cn.gov.zs.platform.redaction.Original;
import cn.gov.zs.platform.redaction.PageProof;
import cn.gov.zs.platform.redaction.Redactor;
import cn.gov.zs.platform.redaction.UnreadableException;
import cn.gov.zs.platform.redaction.Warning;
import cn.gov.zs.platform.uploads.ContentFault;
import cn.gov.zs.platform.uploads.FileName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Blackens documents before they are given to an applicant. */
public final class RedactionDesk {
    /** Largest copy, in bytes: one document of the database holds it with what is said of it. */
    private static final int LARGEST = 15 * 1024 * 1024;

    private final ReleasedCopies copies;
    private final Supplier<String> ids;

    /** @param ids names of new originals, of chance */
    public RedactionDesk(ReleasedCopies copies, Supplier<String> ids) {
        this.copies = copies;
        this.ids = ids;
    }

    /** What became of a document that was handed in. */
    public sealed interface Taken {
        /** It is kept and can be drawn. */
        record Kept(String id) implements Taken {}

        /** It cannot be taken. */
        record Unfit(ContentFault fault) implements Taken {}

        /** It is damaged, or has too many pages or pixels. */
        record Undrawable() implements Taken {}
    }

    /** What became of a copy. */
    public sealed interface Released {
        /** It is kept. */
        record Made(ReleasedCopy copy) implements Released {}

        /** It is larger than what can be kept. */
        record TooLarge() implements Released {}
    }

    /**
     * A document as it is worked on.
     *
     * @param pages how many
     * @param layers names of its layers, of which only what is shown is drawn
     */
    public record Drawn(int pages, List<String> layers) {
        /** Keeps its own copy. */
        public Drawn {
            layers = List.copyOf(layers);
        }
    }

    /** Takes a document. */
    public Taken take(RequestNumber of, String name, byte[] content, Instant at) {
        if (FileCheck.paper(name, content) instanceof FileCheck.Answer.Unfit(var fault)) {
            return new Taken.Unfit(fault);
        }
        try (var original = Original.open(content)) {
            original.draw(1);
        } catch (UnreadableException undrawable) {
            return new Taken.Undrawable();
        }
        var id = ids.get();
        copies.keep(of, new ReleasedCopies.Original(id, FileName.of(name), at.toEpochMilli()), content);
        return new Taken.Kept(id);
    }

    /** How it looks; empty when there is none. */
    public Optional<Drawn> drawn(RequestNumber of, String id) {
        return with(of, id, original -> new Drawn(original.pages(), original.layers()));
    }

    /** Does something with an original while it is open; empty when there is none. */
    public <R> Optional<R> with(RequestNumber of, String id, Function<Original, R> use) {
        return copies.original(of, id).map(content -> {
            try (var original = Original.open(content)) {
                return use.apply(original);
            }
        });
    }

    /** What should be looked at before these boxes are used; empty when there is no such document. */
    public Optional<List<Warning>> check(RequestNumber of, String id, List<Box> boxes) {
        return with(of, id, original -> Redactor.check(original, boxes));
    }

    /**
     * Makes the copy and keeps it with its proof; empty when there is no such document.
     *
     * @throws IllegalStateException when the proof does not hold: nothing is kept
     */
    public Optional<Released> release(RequestNumber of, String id, List<Box> boxes, Officer by, Instant at) {
        var known = copies.listOriginals(of).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        return known.flatMap(each -> copies.original(of, id).map(content -> {
            try (var original = Original.open(content)) {
                var made = Redactor.redact(original, boxes);
                if (!made.holds()) {
                    throw new IllegalStateException("the copy of " + id + " differs outside its boxes");
                }
                if (made.pdf().length > LARGEST) {
                    return new Released.TooLarge();
                }
                var copy = new ReleasedCopy(
                        id,
                        each.name(),
                        Sha256.named(content),
                        boxes,
                        made.proofs().stream().map(RedactionDesk::digests).toList(),
                        Redactor.check(original, boxes).size(),
                        Sha256.named(made.pdf()),
                        by,
                        at);
                copies.release(of, copy, made.pdf());
                return new Released.Made(copy);
            }
        }));
    }

    private static ReleasedCopy.PageDigests digests(PageProof proof) {
        return new ReleasedCopy.PageDigests(
                proof.page(),
                proof.width(),
                proof.height(),
                Sha256.named(String.join("\n", proof.before())),
                Sha256.named(String.join("\n", proof.after())));
    }
}
