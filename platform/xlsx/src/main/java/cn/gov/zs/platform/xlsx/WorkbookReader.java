package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Sheet;
import cn.gov.zs.platform.xlsx.Reading.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        try {
            return new WorkbookReader(Parts.of(file, limits), limits).sheets();
        } catch (RefusedFile refused) {
            return new Reading.Refused(refused.why(), "");
        }
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String relation) {}

    private Reading sheets() throws RefusedFile {
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
        return sheets(listed, new Values(from1904));
    }

    private Reading sheets(List<Listed> listed, Values values) throws RefusedFile {
        var shared = shared();
        var styles = Styles.of(parts.find("xl/styles.xml").orElse(null));
        var targets = targets();
        var sheets = new ArrayList<Sheet>();
        int room = limits.rows();
        for (var sheet : listed) {
            var part = parts.find(targets.getOrDefault(sheet.relation(), ""))
                    .orElseThrow(() -> new RefusedFile(Why.DAMAGED));
            try {
                var rows = new SheetReader(part, limits, shared, styles, values).rows(room);
                room -= rows.size();
                sheets.add(new Sheet(sheet.name(), rows));
            } catch (RefusedFile refused) {
                return new Reading.Refused(refused.why(), sheet.name());
            }
        }
        return new Reading.Read(sheets);
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
