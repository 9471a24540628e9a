package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.redaction.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Boxes as they are typed and as the pointer draws them: a line each, page, left, top, width and height in pixels. */
public final class BoxText {
    /** Most boxes of a document. */
    public static final int MOST = 500;

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,4})[\\s,，]+(\\d{1,5})[\\s,，]+(\\d{1,5})[\\s,，]+(\\d{1,5})[\\s,，]+(\\d{1,5})");

    private BoxText() {}

    /** What was typed. */
    public sealed interface Read {
        /** All of it can be used. */
        record Boxes(List<Box> boxes) implements Read {
            /** Keeps its own copy. */
            public Boxes {
                boxes = List.copyOf(boxes);
            }
        }

        /** This line cannot, from 1. */
        record Bad(int line) implements Read {}
    }

    /** Reads what was typed; empty lines are passed over. */
    public static Read read(String typed) {
        var boxes = new ArrayList<Box>();
        var lines = typed.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            if (line.isEmpty()) {
                continue;
            }
            var numbers = LINE.matcher(line);
            if (!numbers.matches() || boxes.size() == MOST) {
                return new Read.Bad(at + 1);
            }
            int page = Integer.parseInt(numbers.group(1));
            int width = Integer.parseInt(numbers.group(4));
            int height = Integer.parseInt(numbers.group(5));
            if (page < 1 || width < 1 || height < 1) {
                return new Read.Bad(at + 1);
            }
            boxes.add(new Box(
                    page, Integer.parseInt(numbers.group(2)), Integer.parseInt(numbers.group(3)), width, height));
        }
        return new Read.Boxes(boxes);
    }

    /** As it is typed. */
    public static String of(List<Box> boxes) {
        return boxes.stream()
                .map(box -> box.page() + " " + box.x() + " " + box.y() + " " + box.width() + " " + box.height())
                .collect(Collectors.joining("\n"));
    }
}
