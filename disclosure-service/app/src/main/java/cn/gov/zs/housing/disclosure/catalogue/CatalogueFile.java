package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem.Element;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem.ItemChannel;
import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem.Quote;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a version of the catalogue from its file: a table in Chinese with the columns and marks of the standard catalogue, so that an
 * official can read and write it. Whatever cannot be read stops the service with its line.
 */
final class CatalogueFile {
    private static final List<String> COLUMNS = List.of(
            "序号",
            "一级事项",
            "二级事项",
            "公开内容（要素）",
            "公开依据",
            "公开时限",
            "公开主体",
            "公开渠道和载体",
            "公开对象",
            "公开方式",
            "公开层级",
            "六公开",
            "条款原文",
            "产生方式",
            "代码",
            "英文名称",
            "标注");
    private static final Pattern QUOTE = Pattern.compile("([^“]+)“(.+)”");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{1,40}");
    private static final String REQUIRED_ELEMENT = "●";
    private static final String OPTIONAL_ELEMENT = "〇";
    private static final String REQUIRED_CHANNEL = "■";
    private static final String OPTIONAL_CHANNEL = "□";

    private CatalogueFile() {}

    static Catalogue read(String file, String text) {
        var head = new HashMap<String, String>();
        var rows = text.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !comment(line, head))
                .toList();
        if (rows.isEmpty() || !List.of(rows.getFirst().split(",", -1)).equals(COLUMNS)) {
            throw new IllegalStateException(file + " must have the columns " + COLUMNS);
        }
        return new Catalogue(
                given(file, head, "版本"),
                given(file, head, "名称"),
                given(file, head, "依据"),
                LocalDate.parse(given(file, head, "施行")),
                rows.stream().skip(1).map(row -> item(file, row)).toList());
    }

    private static boolean comment(String line, Map<String, String> head) {
        if (!line.startsWith("#")) {
            return false;
        }
        var parts = line.substring(1).strip().split("：", 2);
        if (parts.length == 2) {
            head.put(parts[0], parts[1]);
        }
        return true;
    }

    private static String given(String file, Map<String, String> head, String name) {
        var value = head.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(file + " lacks the line # " + name + "：");
        }
        return value;
    }

    private static CatalogueItem item(String file, String row) {
        try {
            var cells = row.split(",", -1);
            if (cells.length != COLUMNS.size()) {
                throw new IllegalArgumentException("it has " + cells.length + " cells, not " + COLUMNS.size());
            }
            return new CatalogueItem(
                    Integer.parseInt(cells[0]),
                    filled(cells[1]),
                    filled(cells[2]),
                    each(cells[3], CatalogueFile::element),
                    filled(cells[4]),
                    Limit.read(cells[5]),
                    Labelled.read(Body.values(), cells[6]),
                    each(cells[7], CatalogueFile::channel),
                    Labelled.read(Audience.values(), cells[8]),
                    Labelled.read(Mode.values(), cells[9]),
                    each(cells[10], text -> Labelled.read(Level.values(), text)),
                    each(cells[11], text -> Labelled.read(SixPublics.values(), text)),
                    Arrays.stream(cells[12].split("‖", -1))
                            .map(CatalogueFile::quote)
                            .toList(),
                    Labelled.read(Trigger.values(), cells[13]),
                    code(cells[14]),
                    filled(cells[15]),
                    cells[16]);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(file + ": " + wrong.getMessage() + " in the row " + row, wrong);
        }
    }

    private static String filled(String cell) {
        if (cell.isBlank()) {
            throw new IllegalArgumentException("a cell is empty");
        }
        return cell;
    }

    private static String code(String cell) {
        if (!CODE.matcher(cell).matches()) {
            throw new IllegalArgumentException(cell + " is no code");
        }
        return cell;
    }

    private static <T> List<T> each(String cell, Function<String, T> reader) {
        return Arrays.stream(filled(cell).split("；", -1)).map(reader).toList();
    }

    private static Element element(String text) {
        return new Element(unmarked(text, REQUIRED_ELEMENT, OPTIONAL_ELEMENT), text.startsWith(REQUIRED_ELEMENT));
    }

    private static ItemChannel channel(String text) {
        return new ItemChannel(
                Labelled.read(Channel.values(), unmarked(text, REQUIRED_CHANNEL, OPTIONAL_CHANNEL)),
                text.startsWith(REQUIRED_CHANNEL));
    }

    private static String unmarked(String text, String required, String optional) {
        if (text.startsWith(required) || text.startsWith(optional)) {
            return filled(text.substring(1));
        }
        throw new IllegalArgumentException(text + " begins with neither " + required + " nor " + optional);
    }

    private static Quote quote(String text) {
        var found = QUOTE.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(text + " is no clause with its words");
        }
        return new Quote(found.group(1), found.group(2));
    }
}
