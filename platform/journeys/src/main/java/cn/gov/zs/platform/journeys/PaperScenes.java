package cn.gov.zs.platform.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A village's paper forms come in from one workbook, a list goes out as one. */
final class PaperScenes {
    private static final String CLERK = "clerk-xiaolan";
    private static final String FORMS = "/staff/paper-forms";
    private static final String LIST = "/api/v1/applications?state=SUBMITTED&size=100";

    private final Props props;

    PaperScenes(Props props) {
        this.props = props;
    }

    /** One bad cell and nothing is imported; corrected, each household is there once. */
    String paperForms() {
        var applicant = props.person();
        var spouse = props.person();
        var template = props.patience()
                .until("the template", () -> Optional.of(props.cast().as(CLERK).download(FORMS + "/template")));
        var row = household(applicant);
        var wrong = new HashMap<>(row);
        wrong.put("申请人身份证号", applicant.idNumber().substring(1));
        var refused = upload(Workbooks.filled(template, book(wrong, applicant, spouse)))
                .expect(400)
                .body();
        Calls.check(
                refused.contains("没有导入任何内容") && refused.contains("申请人身份证号") && refused.contains(">3<"),
                "The bad cell is not named by its row and column");
        var before = imported(applicant).isPresent();
        var sound = Workbooks.filled(template, book(row, applicant, spouse));
        var page = upload(sound).expect(200).uri().getPath();
        props.act()
                .untilDone(
                        "the import is confirmed",
                        () -> !props.calls().page(CLERK, page).contains("待确认"),
                        () -> props.calls().form(CLERK, page + "/confirmation", Map.of()));
        var id = props.patience().until("the household is imported", () -> imported(applicant));
        Calls.check(!before, "Something of the bad workbook was imported");
        Calls.check(upload(sound).body().contains("没有重复导入"), "The same workbook is taken twice");
        props.story().enters(Story.Part.ON_PAPER, new Household(id, CLERK, applicant, spouse));
        return page;
    }

    /** The clerk's list as a workbook, masked as on the page; the auditor sees that it went out. */
    String lists() {
        var household = props.story().household(Story.Part.ON_PAPER);
        var list = props.patience()
                .until(
                        "the list as a workbook",
                        () -> Optional.of(
                                props.cast().as(CLERK).download("/staff/applications/export.xlsx?state=SUBMITTED")));
        var cells = Workbooks.texts(list);
        Calls.check(
                cells.contains(household.id())
                        && cells.contains(household.applicant().name())
                        && cells.contains(Story.MASKED),
                "The workbook lacks the household, or its masked number");
        Calls.check(
                props.story().idNumbers.stream().noneMatch(cells::contains),
                "The workbook shows a whole identity number");
        Calls.check(
                props.calls().page("auditor", "/staff/list-exports").contains("state=SUBMITTED"),
                "The auditor does not see that the list went out");
        return "/staff/list-exports";
    }

    private Answer upload(byte[] workbook) {
        return props.calls()
                .surely(
                        "the answer to the workbook",
                        () -> props.cast().as(CLERK).upload(FORMS, Map.of(), "workbook", "纸质申请.xlsx", workbook));
    }

    private Optional<String> imported(SyntheticPerson applicant) {
        return props.calls()
                .json(CLERK, LIST)
                .path("items")
                .valueStream()
                .filter(row -> row.path("applicantName").asString().equals(applicant.name()))
                .map(row -> row.path("id").asString())
                .findFirst();
    }

    private static Map<String, List<Map<String, String>>> book(
            Map<String, String> row, SyntheticPerson applicant, SyntheticPerson spouse) {
        return Map.of(
                "家庭",
                List.of(row),
                "成员",
                List.of(Map.of("序号", "1", "姓名", spouse.name(), "身份证号", spouse.idNumber(), "与申请人的关系", "配偶")),
                "收入",
                List.of(Map.of("序号", "1", "姓名", applicant.name(), "收入种类", "工资", "每月金额", "2100", "月数", "12")),
                "住房",
                List.of(),
                "宅基地",
                List.of());
    }

    private static Map<String, String> household(SyntheticPerson applicant) {
        var row = new HashMap<String, String>();
        row.put("序号", "1");
        row.put("申请住房保障类型", "本市户籍低收入家庭");
        row.put("保障方式", "实物配租");
        row.put("申请人姓名", applicant.name());
        row.put("申请人身份证号", applicant.idNumber());
        row.put("联系电话", "13800138000");
        row.put("户籍村居", "小榄镇 永宁社区");
        row.put("户籍详细地址", "广福大道中2号");
        row.put("现住村居", "小榄镇 永宁社区");
        row.put("现住详细地址", "广福大道中2号");
        row.put("现在怎样居住", "租住");
        List.of("有无自有住房", "有无宅基地", "转让过住房或宅基地", "现在享受住房保障", "享受过房改等政策", "单亲家庭", "父母拥有两套以上住房")
                .forEach(no -> row.put(no, "否"));
        List.of("近12个月有收入", "已书面同意核查").forEach(yes -> row.put(yes, "是"));
        List.of("存款", "车辆", "有价证券", "非住宅房产", "其他资产", "同住的其他代数", "特殊身份项数").forEach(none -> row.put(none, "0"));
        row.put("收入类别", "低保家庭");
        return row;
    }
}
