package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.platform.xlsx.Form;
import cn.gov.zs.platform.xlsx.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The template of a workbook of paper forms. */
public final class FormTemplate {
    private static final int ROWS_OF_A_HOUSEHOLD = 5;

    private FormTemplate() {}

    /** Writes it; the stream is left open. */
    public static void write(OutputStream out, Choices choices) throws IOException {
        Template.write(
                out,
                "填写说明",
                List.of(
                        "纸质申请批量导入表",
                        "1.「家庭」表每户填一行；「成员」「收入」「住房」「宅基地」表每人、每项、每套、每处各填一行，用「序号」对应所属家庭，没有的不填。",
                        "2. 带下拉列表的单元格请从列表选择；身份证号单元格为文本格式，请勿改为数字格式，否则末几位会丢失。",
                        "3. 金额填数字，单位为元；面积填数字，单位为平方米。人均数由系统计算，不必填写。",
                        "4. 请勿使用公式，请勿改动表名和第一行的列名。第二行是说明，可保留。",
                        "5. 一份工作簿最多 " + PaperImport.MAX_HOUSEHOLDS + " 户。有一个单元格不合要求，整份都不会导入，系统会逐格说明原因。",
                        "6. 每户须有本人签字的核查同意书，原件由村居或镇街留存。",
                        "7. 户籍在中山市外的，「户籍村居」不填，填「户籍省份（市外）」「户籍市县（市外）」两列，「户籍详细地址」填市县以下的地址。"),
                "选项",
                "请从列表中选择",
                FormTable.ALL.stream().map(table -> form(table, choices)).toList());
    }

    private static Form form(FormTable table, Choices choices) {
        return new Form(
                table.name(),
                table.columns().stream().map(column -> column.offered(choices)).toList(),
                PaperImport.MAX_HOUSEHOLDS * (table == FormTable.HOUSEHOLDS ? 1 : ROWS_OF_A_HOUSEHOLD));
    }
}
