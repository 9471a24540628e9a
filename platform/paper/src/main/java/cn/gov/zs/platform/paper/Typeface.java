package cn.gov.zs.platform.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The typeface that every paper is set in: WenQuanYi Micro Hei, free to embed (Apache License 2.0). Opened anew for each file, since
 * reading it is not safe for several threads.
 */
final class Typeface implements AutoCloseable {
    static final String NAME = "WenQuanYiMicroHei";

    /** What a subset needs beside its glyphs; no names of the system, no hints that a printer does not read. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap", "OS/2", "name",
            "post");

    private final TrueTypeCollection collection;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    private Typeface(TrueTypeCollection collection) throws IOException {
        this.collection = collection;
        this.font = collection.getFontByName(NAME);
        this.characters = font.getUnicodeCmapLookup();
    }

    static Typeface open() {
        try (var file = Typeface.class.getResourceAsStream("wqy-microhei.ttc")) {
            if (file == null) {
                throw new IllegalStateException("wqy-microhei.ttc is missing");
            }
            return new Typeface(new TrueTypeCollection(new ByteArrayInputStream(file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    @Override
    public void close() {
        try {
            collection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
