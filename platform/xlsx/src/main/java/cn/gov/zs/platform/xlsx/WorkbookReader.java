package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Sheet;
import cn.gov.zs.platform.xlsx.Reading.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook that a stranger made. Whatever the file is, the answer is a {@link Reading}; what is wrong with single cells
 * stands in those cells.
 */
public final class WorkbookReader {
    private final Parts parts;
    private final Limits limits;

    private WorkbookReader(Parts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /** Reads a file. */
    public static Reading read(byte[] file, Limits limits) {
        var names = new ArrayList<String>();
        var all = new ArrayList<List<Row>>();
        return each(file, limits, name -> {
                    var rows = new ArrayList<Row>();
                    names.add(name);
                    all.add(rows);
                    return rows::add;
                })
                .<Reading>map(refused -> refused)
                .orElseGet(() -> new Reading.Read(IntStream.range(0, names.size())
                        .mapToObj(n -> new Sheet(names.get(n), all.get(n)))
                        .toList()));
    }

    /**
     * Reads a file row by row, so that a list of any length takes the same memory.
     *
     * @param taker is told the name of each sheet that can be seen, in their order, and says who takes its rows
     * @return why the file is not read, when it is not; what was taken until then is to be forgotten
     */
    public static Optional<Reading.Refused> each(
            byte[] file, Limits limits, Function<String, ? extends Consumer<Row>> taker) {
        try {
            return new WorkbookReader(Parts.of(file, limits), limits).sheets(taker);
        } catch (RefusedFile refused) {
            return Optional.of(new Reading.Refused(refused.why(), ""));
        }
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String relation) {}

    private Optional<Reading.Refused> sheets(Function<String, ? extends Consumer<Row>> taker) throws RefusedFile {
        refuseMacros();
        var listed = new ArrayList<Listed>();
        boolean from1904 = false;
        var book = new Markup(parts.find("xl/workbook.xml").orElseThrow(() -> new RefusedFile(Why.NOT_A_WORKBOOK)));
        for (var element = book.begin(); element != null; element = book.begin()) {
            if (element.equals("workbookPr")) {
                var since = said(book.attribute("date1904"));
                from1904 = since.equals("1") || since.equals("true");
            } else if (element.equals("sheet") && !said(book.attribute("state")).endsWith("idden")) {
                listed.add(new Listed(said(book.attribute("name")), said(book.attribute("id"))));
            }
        }
        return sheets(listed, new Values(from1904), taker);
    }

    private Optional<Reading.Refused> sheets(
            List<Listed> listed, Values values, Function<String, ? extends Consumer<Row>> taker) throws RefusedFile {
        var shared = shared();
        var styles = Styles.of(parts.find("xl/styles.xml").orElse(null));
        var targets = targets();
        int room = limits.rows();
        for (var sheet : listed) {
            var part = parts.find(targets.getOrDefault(sheet.relation(), ""))
                    .orElseThrow(() -> new RefusedFile(Why.DAMAGED));
            try {
                room -= new SheetReader(part, limits, shared, styles, values).rows(room, taker.apply(sheet.name()));
            } catch (RefusedFile refused) {
                return Optional.of(new Reading.Refused(refused.why(), sheet.name()));
            }
        }
        return Optional.empty();
    }

    private void refuseMacros() throws RefusedFile {
        var types = parts.find("[Content_Types].xml").orElseThrow(() -> new RefusedFile(Why.NOT_A_WORKBOOK));
        var xml = new Markup(types);
        for (var element = xml.begin(); element != null; element = xml.begin()) {
            var type = said(xml.attribute("ContentType"));
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw new RefusedFile(Why.MACROS);
            }
        }
        if (parts.find("xl/vbaProject.bin").isPresent()) {
            throw new RefusedFile(Why.MACROS);
        }
    }

    private Map<String, String> targets() throws RefusedFile {
        var targets = new HashMap<String, String>();
        var xml = new Markup(parts.find("xl/_rels/workbook.xml.rels").orElseThrow(() -> new RefusedFile(Why.DAMAGED)));
        for (var element = xml.begin(); element != null; element = xml.begin()) {
            if (element.equals("Relationship")) {
                var target = said(xml.attribute("Target"));
                targets.put(said(xml.attribute("Id")), target.startsWith("/") ? target : "xl/" + target);
            }
        }
        return targets;
    }

    private List<Cell> shared() throws RefusedFile {
        var texts = new ArrayList<Cell>();
        var part = parts.find("xl/sharedStrings.xml");
        if (part.isEmpty()) {
            return texts;
        }
        var xml = new Markup(part.get());
        for (var element = xml.begin(); element != null; element = xml.begin()) {
            if (element.equals("si")) {
                var text = xml.text("si", limits.cellCharacters());
                texts.add(text == null ? new Cell.TooLong() : Values.text(text));
            }
        }
        return texts;
    }

    private static String said(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
