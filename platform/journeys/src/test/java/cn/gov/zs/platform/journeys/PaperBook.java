package cn.gov.zs.platform.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a village clerk fills in the template. */
final class PaperBook {
    /** What stands above the columns of the first sheet, of which a template must have all. */
    static final List<String> HEADERS = List.of(
            "序号",
            "申请住房保障类型",
            "保障方式",
            "申请人姓名",
            "申请人身份证号",
            "联系电话",
            "电子邮箱",
            "户籍村居",
            "户籍省份（市外）",
            "户籍市县（市外）",
            "户籍详细地址",
            "现住村居",
            "现住详细地址",
            "工作单位",
            "现在怎样居住",
            "有无自有住房",
            "有无宅基地",
            "转让过住房或宅基地",
            "最近一次转让日期",
            "现在享受住房保障",
            "享受过房改等政策",
            "近12个月有收入",
            "存款",
            "车辆",
            "有价证券",
            "非住宅房产",
            "其他资产",
            "收入类别",
            "单亲家庭",
            "同住的其他代数",
            "特殊身份项数",
            "父母拥有两套以上住房",
            "流动人员积分",
            "已书面同意核查");

    private static final List<String> MEMBERS = List.of("序号", "姓名", "身份证号", "与申请人的关系");
    private static final List<String> INCOMES = List.of("序号", "姓名", "收入种类", "每月金额", "月数");
    private static final List<String> HOMES = List.of("序号", "所在位置", "产权情况", "建筑面积");
    private static final List<String> PLOTS = List.of("序号", "所在位置", "面积");

    private final List<List<Object>> households = new ArrayList<>();
    private final List<List<Object>> members = new ArrayList<>();
    private final List<List<Object>> incomes = new ArrayList<>();

    /** Households of 永宁社区 that live there without a home of their own. */
    PaperBook(List<Family> brought) {
        for (int n = 1; n <= brought.size(); n++) {
            var it = brought.get(n - 1);
            households.add(new ArrayList<>(List.of(
                    n,
                    "本市户籍低收入家庭",
                    "实物配租",
                    it.name(),
                    it.applicant().idNumber(),
                    "13800138000",
                    "",
                    "小榄镇 永宁社区",
                    "",
                    "",
                    "广福大道中" + n + "号",
                    "小榄镇 永宁社区",
                    "广福大道中" + n + "号",
                    "小榄五金制品厂",
                    "租住",
                    "否",
                    "否",
                    "否",
                    "",
                    "否",
                    "否",
                    "是",
                    18_000,
                    0,
                    0,
                    0,
                    0,
                    "低保家庭",
                    "否",
                    0,
                    0,
                    "否",
                    "",
                    "是")));
            members.add(List.of(n, it.spouse().name(), it.spouse().idNumber(), "配偶"));
            incomes.add(List.of(n, it.name(), "工资", 2160, 12));
        }
    }

    /** The same with another identity number in the first household's row. */
    PaperBook withIdNumberOfFirst(String idNumber) {
        households.getFirst().set(HEADERS.indexOf("申请人身份证号"), idNumber);
        return this;
    }

    /** As Excel keeps it. */
    byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "16.0")) {
            fill(book.newWorksheet("家庭"), HEADERS, households);
            fill(book.newWorksheet("成员"), MEMBERS, members);
            fill(book.newWorksheet("收入"), INCOMES, incomes);
            fill(book.newWorksheet("住房"), HOMES, List.of());
            fill(book.newWorksheet("宅基地"), PLOTS, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String> headers, List<List<Object>> rows) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, headers.get(column));
            for (int row = 0; row < rows.size(); row++) {
                put(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case String text when !text.isEmpty() -> sheet.value(row, column, text);
            default -> {}
        }
    }
}
