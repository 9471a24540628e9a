package cn.gov.zs.platform.paper;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a paper as PDF/A-2b (ISO 19005-2): fonts inside, colours told, nothing from elsewhere, text that can be copied. */
public final class PdfFile {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final float POINTS = 72 / 25.4f;
    private static final Color RED = new Color(200, 16, 16);
    private static final String SRGB = "sRGB IEC61966-2.1";

    private PdfFile() {}

    /** The file. */
    public static byte[] of(Paper paper) {
        return Typeface.use(face -> of(paper, face));
    }

    private static byte[] of(Paper paper, Typeface face) throws IOException {
        try (var document = new PDDocument()) {
            document.setVersion(1.7f);
            var font = PDType0Font.load(document, face.font(), true);
            for (var sheet : Typesetter.set(paper, face)) {
                page(document, font, sheet);
            }
            describe(document, paper);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, PDFont font, Sheet sheet) throws IOException {
        var page = new PDPage(new PDRectangle(points(Sheet.WIDTH), points(Sheet.HEIGHT)));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (var run : sheet.runs()) {
                content.beginText();
                content.setFont(font, points(run.size()));
                content.newLineAtOffset(points(run.x()), points(Sheet.HEIGHT - run.y()));
                content.showText(run.text());
                content.endText();
            }
            for (var box : sheet.boxes()) {
                content.addRect(
                        points(box.x()),
                        points(Sheet.HEIGHT - box.y() - box.height()),
                        points(box.width()),
                        points(box.height()));
            }
            if (!sheet.boxes().isEmpty()) {
                content.fill();
            }
            for (var seal : sheet.seals()) {
                // plain sRGB as the output intent says, and no transparency: the seal stands beside the text
                content.setNonStrokingColor(RED);
                outline(content, seal);
                content.fill();
            }
        }
    }

    private static void outline(PDPageContentStream content, Path2D figure) throws IOException {
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (var path = figure.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    content.moveTo(points(at[0]), up(at[1]));
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    content.lineTo(points(at[0]), up(at[1]));
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only
                    content.curveTo(
                            points(x + 2 * (at[0] - x) / 3),
                            up(y + 2 * (at[1] - y) / 3),
                            points(at[2] + 2 * (at[0] - at[2]) / 3),
                            up(at[3] + 2 * (at[1] - at[3]) / 3),
                            points(at[2]),
                            up(at[3]));
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(points(at[0]), up(at[1]), points(at[2]), up(at[3]), points(at[4]), up(at[5]));
                    x = at[4];
                    y = at[5];
                }
                default -> content.closePath();
            }
        }
    }

    private static float up(double millimetres) {
        return points(Sheet.HEIGHT - millimetres);
    }

    private static float points(double millimetres) {
        return (float) millimetres * POINTS;
    }

    private static void describe(PDDocument document, Paper paper) throws IOException {
        var made = GregorianCalendar.from(paper.at().atZone(SHANGHAI));
        var information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setAuthor(paper.author());
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(paper))));
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.setOutputIntents(List.of(intent));
        var id = new COSString(
                UUID.nameUUIDFromBytes((paper.title() + paper.at() + paper.footer()).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .getBytes(StandardCharsets.US_ASCII));
        document.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(id, id)));
    }

    private static byte[] xmp(Paper paper) {
        var at = paper.at().atZone(SHANGHAI).withNano(0).toOffsetDateTime();
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator></rdf:Description>
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate></rdf:Description>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(Xml.text(paper.title()), Xml.text(paper.author()), at, at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
