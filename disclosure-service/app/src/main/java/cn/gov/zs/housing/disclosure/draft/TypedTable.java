package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.mask.Combination;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.MaskField;
import cn.gov.zs.housing.disclosure.mask.Shown;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the table of a typed notice as a reader would: which households a row is about, and how many they are. Columns are known by what
 * heads them; a column that heads no household's property is read as words.
 */
final class TypedTable {
    /** Most rows; a longer list is a file, not a notice. */
    static final int LONGEST = 2_000;

    private static final Pattern CELLS = Pattern.compile("\\t|,|，");
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SUFFIX = Pattern.compile("(街道办事处|街道|镇|区办事处)$");
    private static final Map<String, MaskField> NEVER = Map.of(
            "姓名", MaskField.CO_APPLICANT,
            "身份证", MaskField.ID_NUMBER,
            "证件号", MaskField.ID_NUMBER,
            "电话", MaskField.TELEPHONE,
            "手机", MaskField.TELEPHONE,
            "银行", MaskField.BANK_ACCOUNT,
            "卡号", MaskField.BANK_ACCOUNT,
            "病", MaskField.SENSITIVE_FACT,
            "残疾", MaskField.SENSITIVE_FACT,
            "未成年", MaskField.SENSITIVE_FACT);
    private static final Map<String, ApplicationType> TYPES = Map.of(
            "本市户籍低收入家庭", ApplicationType.LOCAL_LOW_INCOME,
            "本市户籍其他家庭", ApplicationType.LOCAL_OTHER,
            "积分制流动人员", ApplicationType.MIGRANT_POINTS,
            "新就业职工", ApplicationType.NEW_EMPLOYEE,
            "产业园区职工", ApplicationType.INDUSTRIAL_PARK);
    private static final Map<String, Township> TOWNSHIPS = Map.ofEntries(
            Map.entry("石岐", Township.SHIQI),
            Map.entry("东区", Township.DONGQU),
            Map.entry("中山港", Township.ZHONGSHANGANG),
            Map.entry("西区", Township.XIQU),
            Map.entry("南区", Township.NANQU),
            Map.entry("五桂山", Township.WUGUISHAN),
            Map.entry("民众", Township.MINZHONG),
            Map.entry("南朗", Township.NANLANG),
            Map.entry("黄圃", Township.HUANGPU),
            Map.entry("东凤", Township.DONGFENG),
            Map.entry("古镇", Township.GUZHEN),
            Map.entry("沙溪", Township.SHAXI),
            Map.entry("坦洲", Township.TANZHOU),
            Map.entry("港口", Township.GANGKOU),
            Map.entry("三角", Township.SANJIAO),
            Map.entry("横栏", Township.HENGLAN),
            Map.entry("南头", Township.NANTOU),
            Map.entry("阜沙", Township.FUSHA),
            Map.entry("三乡", Township.SANXIANG),
            Map.entry("板芙", Township.BANFU),
            Map.entry("大涌", Township.DACHONG),
            Map.entry("神湾", Township.SHENWAN),
            Map.entry("小榄", Township.XIAOLAN));

    private final List<String> head;
    private final List<List<String>> rows;

    private TypedTable(List<List<String>> table) {
        head = table.isEmpty() ? List.of() : table.getFirst();
        rows = table.isEmpty() ? List.of() : table.subList(1, table.size());
    }

    static TypedTable of(TypedNotice typed) {
        return new TypedTable(typed.table());
    }

    /** Lines of cells parted by tabs or commas, as a sheet copies them; each filled up to the length of the head. */
    static List<List<String>> cells(String pasted) {
        var lines = pasted.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(CELLS.split(line, -1)).map(String::strip).toList())
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        return lines.stream()
                .map(line -> {
                    var filled = new ArrayList<>(line);
                    while (filled.size() < width) {
                        filled.add("");
                    }
                    return List.copyOf(filled);
                })
                .toList();
    }

    /** Columns that are never shown. */
    List<Finding> never() {
        return head.stream()
                .flatMap(column -> NEVER.entrySet().stream()
                        .filter(each -> column.contains(each.getKey()))
                        .map(each -> Finding.alone(Finding.Kind.NEVER_SHOWN, each.getValue(), 1))
                        .limit(1))
                .toList();
    }

    /** Whom each row is about; a row that tells nothing of a household is about none. */
    List<Shown.Group> groups() {
        var groups = new ArrayList<Shown.Group>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var tells = new Combination(
                    cell(row, "镇街", "镇", "township").flatMap(TypedTable::township),
                    cell(row, "家庭人口", "人口", "人数", "size")
                            .map(TypedTable::figure)
                            .orElse(OptionalInt.empty()),
                    cell(row, "类型", "类别", "type").flatMap(TypedTable::type));
            var households =
                    cell(row, "户数", "家庭数", "households").map(TypedTable::figure).orElse(OptionalInt.of(1));
            if (tells.told() > 0) {
                groups.add(new Shown.Group(at + 1, tells, households.orElse(1)));
            }
        }
        return groups;
    }

    private Optional<String> cell(List<String> row, String... headed) {
        for (int column = 0; column < head.size(); column++) {
            var title = head.get(column);
            if (Arrays.stream(headed).anyMatch(title::contains) && column < row.size()) {
                return Optional.of(Normalizer.normalize(row.get(column), Normalizer.Form.NFKC));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> township(String cell) {
        return Township.find(cell)
                .or(() -> Optional.ofNullable(TOWNSHIPS.getOrDefault(
                        cell, TOWNSHIPS.get(SUFFIX.matcher(cell).replaceAll("")))))
                .map(Township::code);
    }

    private static Optional<String> type(String cell) {
        return Optional.ofNullable(TYPES.get(cell))
                .or(() -> Arrays.stream(ApplicationType.values())
                        .filter(each -> each.name().equals(cell))
                        .findFirst())
                .map(ApplicationType::name);
    }

    private static OptionalInt figure(String cell) {
        var bare = cell.replaceAll("[户人 ]", "");
        return FIGURE.matcher(bare).matches() ? OptionalInt.of(Integer.parseInt(bare)) : OptionalInt.empty();
    }
}
