package cn.gov.zs.platform.redaction;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Makes the copy. Every page becomes a picture, also one without a box: text under a box, text that is not shown, hidden layers, notes,
 * attachments and metadata cannot be in it, whatever the original was made with.
 */
public final class Redactor {
    private Redactor() {}

    /** What a person should look at before these boxes are used. */
    public static List<Warning> check(Original original, List<Box> boxes) {
        var warnings = new ArrayList<Warning>();
        for (int page = 1; page <= original.pages(); page++) {
            int now = page;
            var here = IntStream.range(0, boxes.size())
                    .filter(each -> boxes.get(each).page() == now)
                    .toArray();
            if (here.length > 0) {
                var picture = original.draw(page);
                for (var number : here) {
                    warnings.addAll(EdgeCheck.of(picture, boxes.get(number), number));
                }
            }
        }
        for (int number = 0; number < boxes.size(); number++) {
            if (boxes.get(number).page() > original.pages()) {
                warnings.add(new Warning(number, Warning.Kind.OUTSIDE, Warning.Side.BOTTOM));
            }
        }
        return warnings;
    }

    /** Makes the copy, reads it back and proves it. */
    public static Redaction redact(Original original, List<Box> boxes) {
        var pdf = made(original, boxes);
        var proofs = new ArrayList<PageProof>();
        try (var copy = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= original.pages(); page++) {
                proofs.add(proof(original.draw(page), picture(copy, page), page, on(page, boxes)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Redaction(pdf, proofs);
    }

    private static List<Box> on(int page, List<Box> boxes) {
        return boxes.stream().filter(box -> box.page() == page).toList();
    }

    private static byte[] made(Original original, List<Box> boxes) {
        try (var copy = new PDDocument()) {
            for (int page = 1; page <= original.pages(); page++) {
                add(copy, blackened(original.draw(page), on(page, boxes)));
            }
            var out = new ByteArrayOutputStream();
            copy.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage blackened(BufferedImage picture, List<Box> boxes) {
        var graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        boxes.forEach(box -> graphics.fillRect(box.x(), box.y(), box.width(), box.height()));
        graphics.dispose();
        return picture;
    }

    private static void add(PDDocument copy, BufferedImage picture) throws IOException {
        float width = picture.getWidth() * 72f / Original.DPI;
        float height = picture.getHeight() * 72f / Original.DPI;
        var page = new PDPage(new PDRectangle(width, height));
        copy.addPage(page);
        try (var content = new PDPageContentStream(copy, page)) {
            content.drawImage(LosslessFactory.createFromImage(copy, picture), 0, 0, width, height);
        }
    }

    private static BufferedImage picture(PDDocument copy, int page) throws IOException {
        var resources = copy.getPage(page - 1).getResources();
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                return picture.getImage();
            }
        }
        throw new IllegalStateException("page " + page + " of a copy has no picture");
    }

    private static PageProof proof(BufferedImage before, BufferedImage after, int page, List<Box> boxes) {
        return new PageProof(
                page,
                before.getWidth(),
                before.getHeight(),
                Tiles.of(before, boxes),
                Tiles.of(after, boxes),
                boxes.stream().allMatch(box -> black(after, box)));
    }

    private static boolean black(BufferedImage picture, Box box) {
        for (int y = box.y(); y < Math.min(box.y() + box.height(), picture.getHeight()); y++) {
            for (int x = box.x(); x < Math.min(box.x() + box.width(), picture.getWidth()); x++) {
                if ((picture.getRGB(x, y) & 0xffffff) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
