package cn.gov.zs.housing.applicant.paperforms;

import static cn.gov.zs.housing.applicant.paperforms.FormColumn.Kind.COUNT;
import static cn.gov.zs.housing.applicant.paperforms.FormColumn.Kind.DAY;
import static cn.gov.zs.housing.applicant.paperforms.FormColumn.Kind.DECIMAL;
import static cn.gov.zs.housing.applicant.paperforms.FormColumn.Kind.DIGITS;
import static cn.gov.zs.housing.applicant.paperforms.FormColumn.Kind.TEXT;
import static cn.gov.zs.housing.applicant.paperforms.FormColumn.Kind.YES_NO;

import java.util.List;

/**
 * The template's sheets and columns, and which part of a declaration each of them fills: with {@link FormDraft} the one place to
 * change when the declaration does.
 *
 * @param name of the sheet
 * @param list the list of the declaration that its rows make, such as {@code incomes}; empty for the households themselves
 * @param columns the first one ties the sheets together
 */
record FormTable(String name, String list, List<FormColumn> columns) {
    /** Ties the sheets together. */
    static final String NUMBER = "number";

    static final String CO_APPLICANTS = "coApplicants";
    static final String INCOMES = "incomes";
    static final String HOMES = "housing.homes";
    static final String PLOTS = "housing.plots";

    /** One row per household. */
    static final FormTable HOUSEHOLDS = new FormTable(
            "家庭",
            "",
            List.of(
                    FormColumn.of("序号", NUMBER, DIGITS, 8, "每户一个，不重复，如 1、2、3"),
                    FormColumn.choice("申请住房保障类型", "category", 22, Choices.CATEGORIES, "从列表选择"),
                    FormColumn.choice("保障方式", "formOfSupport", 12, Choices.FORMS_OF_SUPPORT, "从列表选择"),
                    FormColumn.of("申请人姓名", "applicant.name", TEXT, 12, "与身份证一致"),
                    FormColumn.of("申请人身份证号", "applicant.idNumber", DIGITS, 22, "18位，单元格须为文本格式"),
                    FormColumn.of("联系电话", "contact.phone", DIGITS, 16, "手机，或带区号的固定电话"),
                    FormColumn.of("电子邮箱", "contact.email", TEXT, 20, "没有可不填"),
                    FormColumn.choice("户籍村居", "hukou.village", 24, Choices.VILLAGES, "从列表选择，须在本镇街"),
                    FormColumn.of("户籍详细地址", "hukou.detail", TEXT, 28, "街道、楼栋、门牌"),
                    FormColumn.choice("现住村居", "current.village", 24, Choices.VILLAGES, "从列表选择"),
                    FormColumn.of("现住详细地址", "current.detail", TEXT, 28, "街道、楼栋、门牌"),
                    FormColumn.of("工作单位", "employer", TEXT, 20, "没有可不填"),
                    FormColumn.choice("现在怎样居住", "housing.current", 12, Choices.CURRENT_HOUSING, "从列表选择"),
                    FormColumn.of("有无自有住房", HOMES, YES_NO, 10, "是：在「住房」表逐套填写"),
                    FormColumn.of("有无宅基地", PLOTS, YES_NO, 10, "是：在「宅基地」表逐处填写"),
                    FormColumn.of("转让过住房或宅基地", "housing.transferred", YES_NO, 12, "是或否"),
                    FormColumn.of("最近一次转让日期", "housing.transferredOn", DAY, 14, "没有转让过不填"),
                    FormColumn.of("现在享受住房保障", "housing.underHousingSecurity", YES_NO, 12, "是或否"),
                    FormColumn.of("享受过房改等政策", "housing.earlierBenefit", YES_NO, 12, "是或否"),
                    FormColumn.of("近12个月有收入", INCOMES, YES_NO, 12, "是：在「收入」表逐项填写"),
                    FormColumn.of("存款", "assets.deposits", DECIMAL, 12, "元，全家，没有填 0"),
                    FormColumn.of("车辆", "assets.vehicles", DECIMAL, 12, "元，全家，没有填 0"),
                    FormColumn.of("有价证券", "assets.securities", DECIMAL, 12, "元，全家，没有填 0"),
                    FormColumn.of("非住宅房产", "assets.property", DECIMAL, 12, "元，全家，没有填 0"),
                    FormColumn.of("其他资产", "assets.other", DECIMAL, 12, "元，全家，没有填 0"),
                    FormColumn.choice("收入类别", "incomeClass", 20, Choices.INCOME_CLASSES, "从列表选择"),
                    FormColumn.of("单亲家庭", "singleParent", YES_NO, 10, "是或否"),
                    FormColumn.of("同住的其他代数", "furtherGenerations", COUNT, 10, "0 至 4"),
                    FormColumn.of("特殊身份项数", "specialStatuses", COUNT, 10, "0 至 20"),
                    FormColumn.of("父母拥有两套以上住房", "parentsOwnTwoHomes", YES_NO, 12, "是或否"),
                    FormColumn.of("流动人员积分", "migrantPoints", COUNT, 10, "积分制流动人员填写"),
                    FormColumn.of("已书面同意核查", "consent", YES_NO, 12, "签字的纸质同意书须留存，未同意不能受理"),
                    FormColumn.choice("户籍省份（市外）", "hukou.province", 18, Choices.PROVINCES, "户籍在中山市外的从列表选择"),
                    FormColumn.of("户籍市县（市外）", "hukou.county", TEXT, 22, "如 衡阳市衡阳县；现住村居须在本镇街")));

    /** One row per co-applicant. */
    static final FormTable MEMBERS = new FormTable(
            "成员",
            CO_APPLICANTS,
            List.of(
                    FormColumn.of("序号", NUMBER, DIGITS, 8, "所属家庭的序号"),
                    FormColumn.of("姓名", "name", TEXT, 12, "与身份证一致"),
                    FormColumn.of("身份证号", "idNumber", DIGITS, 22, "18位，单元格须为文本格式"),
                    FormColumn.choice("与申请人的关系", "relation", 14, Choices.RELATIONS, "从列表选择")));

    /** Every sheet, the households first. */
    static final List<FormTable> ALL = List.of(
            HOUSEHOLDS,
            MEMBERS,
            new FormTable(
                    "收入",
                    INCOMES,
                    List.of(
                            FormColumn.of("序号", NUMBER, DIGITS, 8, "所属家庭的序号"),
                            FormColumn.of("姓名", "member", TEXT, 12, "申请人或共同申请人的姓名"),
                            FormColumn.choice("收入种类", "kind", 26, Choices.INCOME_KINDS, "从列表选择"),
                            FormColumn.of("每月金额", "monthly", DECIMAL, 12, "元"),
                            FormColumn.of("月数", "months", COUNT, 8, "近12个月中的月数，1 至 12"))),
            new FormTable(
                    "住房",
                    HOMES,
                    List.of(
                            FormColumn.of("序号", NUMBER, DIGITS, 8, "所属家庭的序号"),
                            FormColumn.of("所在位置", "place", TEXT, 30, "如 中山市小榄镇沿江路12号"),
                            FormColumn.choice("产权情况", "ownership", 20, Choices.OWNERSHIPS, "从列表选择"),
                            FormColumn.of("建筑面积", "floorArea", DECIMAL, 12, "平方米"))),
            new FormTable(
                    "宅基地",
                    PLOTS,
                    List.of(
                            FormColumn.of("序号", NUMBER, DIGITS, 8, "所属家庭的序号"),
                            FormColumn.of("所在位置", "place", TEXT, 30, "如 中山市小榄镇永宁社区"),
                            FormColumn.of("面积", "area", DECIMAL, 12, "平方米"))));

    /** Keeps its own copy of the list. */
    FormTable {
        columns = List.copyOf(columns);
    }
}
