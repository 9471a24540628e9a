package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Workbooks as a village clerk fills them in: mothers and children in 小榄镇, each with an income and a home. */
public final class PaperBooks {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    private PaperBooks() {
        FormTable.ALL.forEach(table -> rows.put(table.name(), new ArrayList<>()));
    }

    /** So many households without a fault, other people from each first number on. */
    public static PaperBooks of(int households, int first) {
        var book = new PaperBooks();
        for (int n = 0; n < households; n++) {
            book.add(n + 1, first + n);
        }
        return book;
    }

    /** The identity number of the applicant of the household with this number. */
    public static String applicant(int person) {
        return IdNumberSamples.text(BORN.plusDays(person / 900), person % 900);
    }

    private static String child(int person) {
        return IdNumberSamples.text(BORN.plusYears(35).plusDays(person / 900), person % 900);
    }

    private void add(int number, int person) {
        var row = new LinkedHashMap<String, Object>();
        row.put("序号", number);
        row.put("申请住房保障类型", "本市户籍低收入家庭");
        row.put("保障方式", "实物配租");
        row.put("申请人姓名", "李美华");
        row.put("申请人身份证号", applicant(person));
        row.put("联系电话", new BigDecimal("13800138000"));
        row.put("户籍村居", "小榄镇 新市社区");
        row.put("户籍详细地址", "沿江路" + person + "号");
        row.put("现住村居", "石岐街道 桂园社区");
        row.put("现住详细地址", "孙文东路3号");
        row.put("现在怎样居住", "租住");
        row.put("有无自有住房", "是");
        row.put("有无宅基地", "否");
        row.put("转让过住房或宅基地", "否");
        row.put("现在享受住房保障", "否");
        row.put("享受过房改等政策", "否");
        row.put("近12个月有收入", "是");
        List.of("存款", "车辆", "有价证券", "非住宅房产", "其他资产").forEach(kind -> row.put(kind, 100));
        row.put("收入类别", "低保家庭");
        row.put("单亲家庭", "是");
        row.put("同住的其他代数", 1);
        row.put("特殊身份项数", 0);
        row.put("父母拥有两套以上住房", "否");
        row.put("已书面同意核查", "是");
        sheet("家庭").add(row);
        sheet("成员").add(values("序号", number, "姓名", "李小明", "身份证号", child(person), "与申请人的关系", "子女"));
        sheet("收入").add(values("序号", number, "姓名", "李美华", "收入种类", "工资", "每月金额", new BigDecimal("2500.5"), "月数", 12));
        sheet("住房").add(values("序号", number, "所在位置", "中山市小榄镇", "产权情况", "家庭成员单独所有", "建筑面积", new BigDecimal("14.5")));
    }

    private static Map<String, Object> values(Object... pairs) {
        var row = new LinkedHashMap<String, Object>();
        for (int n = 0; n < pairs.length; n += 2) {
            row.put((String) pairs[n], pairs[n + 1]);
        }
        return row;
    }

    private List<Map<String, Object>> sheet(String name) {
        var found = rows.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no sheet " + name);
        }
        return found;
    }

    /** The same with one cell changed; rows count from 1 below header and notes. */
    public PaperBooks with(String sheet, int row, String header, Object value) {
        sheet(sheet).get(row - 1).put(header, value);
        return this;
    }

    /** The same with one cell empty. */
    public PaperBooks without(String sheet, int row, String header) {
        sheet(sheet).get(row - 1).remove(header);
        return this;
    }

    /** As Excel keeps it. A value that begins with "=" becomes a formula. */
    public byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "16.0")) {
            for (var table : FormTable.ALL) {
                fill(book.newWorksheet(table.name()), table);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void fill(Worksheet page, FormTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            page.value(0, column, table.columns().get(column).header());
            page.value(1, column, table.columns().get(column).note());
            int row = 2;
            for (var values : sheet(table.name())) {
                put(page, row, column, values.get(table.columns().get(column).header()));
                row++;
            }
        }
    }

    private static void put(Worksheet page, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String formula when formula.startsWith("=") -> page.formula(row, column, formula.substring(1));
            case String text -> page.value(row, column, text);
            case Number number -> page.value(row, column, number);
            default -> throw new IllegalArgumentException("no cell");
        }
    }
}
