package cn.gov.zs.platform.paper;

import cn.gov.zs.platform.paper.Sheet.Box;
import cn.gov.zs.platform.paper.Sheet.Run;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Breaks a paper into lines and pages. */
final class Typesetter {
    private static final double MARGIN = 22;
    private static final double WIDTH = Sheet.WIDTH - 2 * MARGIN;
    private static final double BOTTOM = Sheet.HEIGHT - 26;
    private static final double FOOT = Sheet.HEIGHT - 14;
    private static final double TITLE = 6.2;
    private static final double BODY = 4.2;
    private static final double SMALL = 3.2;
    private static final double LEADING = 1.6;
    private static final double CODE = 80;
    private static final double CODE_ROOM = CODE + 4 * BODY;

    private final Typeface face;
    private final List<List<Run>> pages = new ArrayList<>();
    private final List<List<Box>> boxes = new ArrayList<>();
    private final List<List<Path2D>> seals = new ArrayList<>();
    private double y;

    private Typesetter(Typeface face) {
        this.face = face;
    }

    static List<Sheet> set(Paper paper, Typeface face) {
        return new Typesetter(face).sheets(paper);
    }

    private List<Sheet> sheets(Paper paper) {
        begin();
        paragraph(paper.title(), TITLE);
        y += BODY;
        paper.paragraphs().forEach(text -> paragraph(text, BODY));
        paper.seal().ifPresent(seal -> {
            // beside the code, on the page that the code will stand on
            if (y + room(paper) > BOTTOM) {
                begin();
            }
            seal(seal);
        });
        paper.code().ifPresent(this::code);
        var sheets = new ArrayList<Sheet>();
        for (int page = 0; page < pages.size(); page++) {
            var runs = new ArrayList<>(pages.get(page));
            var number = "第 " + (page + 1) + " 页 共 " + pages.size() + " 页";
            lines(paper.footer(), SMALL, WIDTH - 40).stream()
                    .limit(1)
                    .forEach(foot -> runs.add(new Run(MARGIN, FOOT, SMALL, foot)));
            runs.add(new Run(Sheet.WIDTH - MARGIN - width(number, SMALL), FOOT, SMALL, number));
            sheets.add(new Sheet(runs, boxes.get(page), seals.get(page)));
        }
        return sheets;
    }

    private void begin() {
        pages.add(new ArrayList<>());
        boxes.add(new ArrayList<>());
        seals.add(new ArrayList<>());
        y = MARGIN;
    }

    private void paragraph(String text, double size) {
        if (text.isEmpty()) {
            y += size;
        }
        for (var line : lines(text, size, WIDTH)) {
            if (y + size * LEADING > BOTTOM) {
                begin();
            }
            y += size * LEADING;
            pages.getLast().add(new Run(MARGIN, y, size, line));
        }
    }

    private static double room(Paper paper) {
        return paper.code().isPresent() ? CODE_ROOM : SealFigure.ACROSS + 3 * BODY;
    }

    private void seal(Paper.Seal seal) {
        double middle = Sheet.WIDTH - MARGIN - SealFigure.ACROSS / 2;
        double top = y + BODY;
        seals.getLast().add(SealFigure.of(seal, middle, top + SealFigure.ACROSS / 2, face));
        if (!seal.label().isEmpty()) {
            var label = settable(seal.label());
            pages.getLast()
                    .add(new Run(
                            middle - width(label, SMALL) / 2, top + SealFigure.ACROSS + SMALL * LEADING, SMALL, label));
        }
    }

    private void code(Paper.Code code) {
        if (y + CODE_ROOM > BOTTOM) {
            begin();
        }
        y += BODY * 2;
        double module = CODE / code.rows().size();
        for (int row = 0; row < code.rows().size(); row++) {
            var modules = code.rows().get(row);
            for (int from = modules.indexOf('#'); from >= 0; ) {
                int to = from;
                while (to < modules.length() && modules.charAt(to) == '#') {
                    to++;
                }
                boxes.getLast().add(new Box(MARGIN + from * module, y + row * module, (to - from) * module, module));
                from = modules.indexOf('#', to);
            }
        }
        y += CODE;
        paragraph(code.caption(), SMALL);
    }

    /** Lines break between any two characters but within a word of letters or digits that fits on a line. */
    private List<String> lines(String text, double size, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (var piece : Pieces.of(settable(text), room / size, face)) {
            double wide = width(piece, size);
            if (used + wide > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += wide;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A character that the typeface lacks is told by its number, so that no name reads as another one. */
    private String settable(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (face.has(each)) {
                out.appendCodePoint(each);
            } else {
                out.append("[U+%04X]".formatted(each));
            }
        });
        return out.toString();
    }

    private double width(String text, double size) {
        return text.chars().mapToDouble(face::width).sum() * size;
    }
}
