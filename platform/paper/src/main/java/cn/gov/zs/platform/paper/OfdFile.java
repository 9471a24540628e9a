package cn.gov.zs.platform.paper;

import cn.gov.zs.platform.paper.Sheet.Box;
import cn.gov.zs.platform.paper.Sheet.Run;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a paper as OFD (GB/T 33190-2016): a ZIP archive of XML and of the font it is set in. */
public final class OfdFile {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final int FONT = 1;
    private static final String BLACK = "0 0 0";
    private static final String RED = "200 16 16";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final Instant at;
    /** Every object of a document has a number of its own. */
    private int last = FONT;

    private OfdFile(Instant at) {
        this.at = at;
    }

    /** The file. */
    public static byte[] of(Paper paper) {
        return Typeface.use(face -> new OfdFile(paper.at()).write(paper, Typesetter.set(paper, face), face));
    }

    private byte[] write(Paper paper, List<Sheet> sheets, Typeface face) throws IOException {
        var id = UUID.nameUUIDFromBytes((paper.title() + paper.at() + paper.footer()).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        entry("OFD.xml", """
                <ofd:OFD%s Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID>\
                <ofd:Title>%s</ofd:Title><ofd:Author>%s</ofd:Author><ofd:CreationDate>%s</ofd:CreationDate>\
                </ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>
                """.formatted(
                        SPACE,
                        id,
                        Xml.text(paper.title()),
                        Xml.text(paper.author()),
                        at.atZone(SHANGHAI).toLocalDate()));
        var pages = new StringBuilder();
        for (int page = 0; page < sheets.size(); page++) {
            var location = "Pages/Page_" + page + "/Content.xml";
            pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(++last, location));
            entry("Doc_0/" + location, page(sheets.get(page), face));
        }
        entry("Doc_0/PublicRes.xml", """
                <ofd:Res%s BaseLoc="Res"><ofd:Fonts><ofd:Font ID="%d" FontName="%s" FamilyName="%s" Charset="unicode">\
                <ofd:FontFile>font.ttf</ofd:FontFile></ofd:Font></ofd:Fonts></ofd:Res>
                """.formatted(SPACE, FONT, Typeface.NAME, Typeface.NAME));
        entry("Doc_0/Document.xml", """
                <ofd:Document%s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea>\
                <ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\
                </ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>
                """.formatted(SPACE, last, number(Sheet.WIDTH), number(Sheet.HEIGHT), pages));
        entry("Doc_0/Res/font.ttf", face.subset(characters(sheets)));
        zip.close();
        return bytes.toByteArray();
    }

    private static TreeSet<Integer> characters(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.runs().stream())
                .flatMapToInt(run -> run.text().chars())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String page(Sheet sheet, Typeface face) {
        var objects = new StringBuilder();
        sheet.runs().forEach(run -> objects.append(text(run, face)));
        if (!sheet.boxes().isEmpty()) {
            objects.append(path(sheet.boxes()));
        }
        sheet.seals().forEach(seal -> objects.append(path(outline(seal), RED)));
        return "<ofd:Page%s><ofd:Content><ofd:Layer ID=\"%d\" Type=\"Body\">%s</ofd:Layer></ofd:Content></ofd:Page>%n"
                .formatted(SPACE, ++last, objects);
    }

    /** Each character stands where it stands in the PDF, whatever widths a reader would take. */
    private String text(Run run, Typeface face) {
        double wide = run.text().chars().mapToDouble(face::width).sum() * run.size();
        var steps = run.text()
                .chars()
                .limit(run.text().length() - 1L)
                .mapToObj(each -> number(face.width(each) * run.size()))
                .collect(Collectors.joining(" "));
        return "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"%d\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(
                        ++last,
                        number(run.x()),
                        number(run.y() - run.size()),
                        number(wide + run.size()),
                        number(run.size() * 1.4),
                        FONT,
                        number(run.size()),
                        number(run.size()),
                        steps.isEmpty() ? "" : " DeltaX=\"" + steps + "\"",
                        Xml.text(run.text()));
    }

    private String path(List<Box> boxes) {
        var data = boxes.stream()
                .map(box -> "M %1$s %2$s L %3$s %2$s L %3$s %4$s L %1$s %4$s C"
                        .formatted(
                                number(box.x()),
                                number(box.y()),
                                number(box.x() + box.width()),
                                number(box.y() + box.height())))
                .collect(Collectors.joining(" "));
        return path(data, BLACK);
    }

    private String path(String data, String colour) {
        return "<ofd:PathObject ID=\"%d\" Boundary=\"0 0 %s %s\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"%s\"/><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(++last, number(Sheet.WIDTH), number(Sheet.HEIGHT), colour, data);
    }

    private static String outline(Path2D figure) {
        var data = new StringJoiner(" ");
        var at = new double[6];
        for (var path = figure.getPathIterator(null); !path.isDone(); path.next()) {
            data.add(
                    switch (path.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> "M " + numbers(at, 2);
                        case PathIterator.SEG_LINETO -> "L " + numbers(at, 2);
                        case PathIterator.SEG_QUADTO -> "Q " + numbers(at, 4);
                        case PathIterator.SEG_CUBICTO -> "B " + numbers(at, 6);
                        default -> "C";
                    });
        }
        return data.toString();
    }

    private static String numbers(double[] at, int count) {
        return Arrays.stream(at).limit(count).mapToObj(OfdFile::number).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
    }

    private void entry(String name, String xml) throws IOException {
        entry(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private void entry(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
