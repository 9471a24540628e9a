package cn.gov.zs.platform.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * The typeface that every paper is set in: WenQuanYi Micro Hei, free to embed (Apache License 2.0). Opening it costs more than setting a
 * paper, so it stays open while memory suffices; reading it is not safe for several threads, so papers are set one after the other.
 */
final class Typeface {
    static final String NAME = "WenQuanYiMicroHei";

    /** What a subset needs beside its glyphs; no names of the system, no hints that a printer does not read. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap", "OS/2", "name",
            "post");

    private static final ReentrantLock TURN = new ReentrantLock();
    /** Touched by whoever has the turn. */
    private static SoftReference<@Nullable Typeface> opened = new SoftReference<>(null);

    private final TrueTypeFont font;
    private final CmapLookup characters;

    private Typeface(TrueTypeCollection collection) throws IOException {
        this.font = collection.getFontByName(NAME);
        this.characters = font.getUnicodeCmapLookup();
    }

    /** Sets or writes something with it, when it is this thread's turn. */
    static <T> T use(Use<T> use) {
        TURN.lock();
        try {
            var face = opened.get();
            if (face == null) {
                face = open();
                opened = new SoftReference<>(face);
            }
            return use.with(face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TURN.unlock();
        }
    }

    /** What is done with a typeface. */
    interface Use<T> {
        T with(Typeface face) throws IOException;
    }

    private static Typeface open() throws IOException {
        try (var file = Typeface.class.getResourceAsStream("wqy-microhei.ttc")) {
            if (file == null) {
                throw new IllegalStateException("wqy-microhei.ttc is missing");
            }
            // it lives in memory and holds no file: nothing to close
            return new Typeface(new TrueTypeCollection(new ByteArrayInputStream(file.readAllBytes())));
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** Whether it can be set; characters beyond the first plane cannot be, since subsets do not carry them. */
    boolean has(int character) {
        return character >= ' ' && character <= 0xffff && characters.getGlyphId(character) != 0;
    }

    /** How wide a character is, as part of the size of the type. */
    double width(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a character whose type is of size 1, upwards from its base line; empty for a blank. */
    GeneralPath outline(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            if (glyph == null) {
                return new GeneralPath();
            }
            var outline = glyph.getPath();
            outline.transform(AffineTransform.getScaleInstance(1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm()));
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font file of nothing but these characters. */
    byte[] subset(Set<Integer> wanted) {
        try {
            var subsetter = new TTFSubsetter(font, TABLES);
            new TreeSet<>(wanted).forEach(subsetter::add);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
