package cn.gov.zs.platform.journeys;

/** The steps of the path, in order, as the office names them. */
public enum Step {
    SCORE_SHEET(Chapter.APPLYING, "评分表通过并公布"),
    SELF_CHECK(Chapter.APPLYING, "申请前自测：收入超过标准，告知是哪一条、超出多少"),
    DRAFT(Chapter.APPLYING, "分步填写申请表，保存后离开，再续；错误在栏目旁指出"),
    APPLY(Chapter.APPLYING, "申请家庭提交申请（含一名共同申请人），得到回执"),
    BAD_INPUT(Chapter.APPLYING, "填写有误的申请被逐栏指出，什么也没有保存"),
    ABANDONED(Chapter.APPLYING, "一份申请表填了一栏后搁置"),
    DOCUMENTS(Chapter.APPLYING, "上传户口簿和身份证；内容与名称不符的不收"),
    MESSAGE_SETTINGS(Chapter.APPLYING, "申请家庭选择同时用短信接收通知"),
    WINDOW(Chapter.APPLYING, "村居窗口代录另一家庭，家庭凭绑定码连到本人账号"),
    MANDATE(Chapter.APPLYING, "家庭委托亲属办理"),
    OTHERS(Chapter.APPLYING, "另六户提交申请：一户申请租赁补贴，三户属另外两类"),
    PAPER_FORMS(Chapter.APPLYING, "导入纸质申请：有一格错误，一户也不导入；改正后导入"),
    LISTS(Chapter.APPLYING, "导出名单 XLSX，审计员看到导出记录"),
    OTHER_TOWNSHIP(Chapter.TOWNSHIP, "其他镇街看不到这一申请"),
    DUPLICATE(Chapter.TOWNSHIP, "同一人在石岐街道又申请，两镇街都得到提示，互不见对方案件"),
    WITHDRAWN(Chapter.TOWNSHIP, "家庭撤回石岐街道的申请"),
    GAPS(Chapter.TOWNSHIP, "一次性告知补正，家庭补齐；不能再次告知"),
    TWO_CLERKS(Chapter.TOWNSHIP, "两名经办人同时受理同一申请：只受理一次，另一人得知已有变动"),
    ACCEPTED(Chapter.TOWNSHIP, "经办人受理申请"),
    HANDOVER(Chapter.TOWNSHIP, "经办人外出，把案件交接给村居同事"),
    VISITED(Chapter.TOWNSHIP, "入户调查"),
    RETURNED(Chapter.TOWNSHIP, "初审退回一户更正，家庭更正"),
    REFUSED(Chapter.TOWNSHIP, "初审依第七条不予通过一户，受托人提出申诉"),
    APPEAL_UPHELD(Chapter.TOWNSHIP, "市审批人支持申诉，重新初审"),
    ID_NUMBER(Chapter.TOWNSHIP, "查看完整身份证号须写明理由，家庭和审计员看到记录"),
    FIRST_REVIEW(Chapter.TOWNSHIP, "户籍地镇街初审通过"),
    NOTICE_CORRECTED(Chapter.FIRST_NOTICE, "更正公示内容，原公示撤下，重新公示"),
    OBJECTION_1(Chapter.FIRST_NOTICE, "公众对一户提出异议，初审人不能自己调查"),
    NOTICE_1(Chapter.FIRST_NOTICE, "第一次公示，20个自然日"),
    OBJECTION_REJECTED(Chapter.FIRST_NOTICE, "异议未答复不能上报；调查后答复不成立"),
    OVERDUE(Chapter.FIRST_NOTICE, "无人受理的申请列为逾期，报镇街和市"),
    FILED(Chapter.FIRST_NOTICE, "镇街提出意见，上报市住房保障部门"),
    CROSS_CHECK(Chapter.CITY, "市住房保障部门向七个部门批量核查全镇，一个部门的答复与申报矛盾，一个部门不予答复"),
    CONTRADICTION(Chapter.CITY, "矛盾由复核员认定，未认定不能通过"),
    PAPER_ANSWER(Chapter.CITY, "不予答复的部门来函，凭函登记人工核查，文号在案"),
    CITY_REVIEW(Chapter.CITY, "市住房保障部门复核通过"),
    OBJECTION_UPHELD(Chapter.CITY, "对第二次公示的异议成立，公示撤下，重新复核"),
    APPEAL_REJECTED(Chapter.CITY, "复核不予通过；申诉未获支持，告知其他救济途径"),
    NOTICE_2(Chapter.CITY, "第二次公示，20个自然日"),
    FINAL_REVIEW(Chapter.CITY, "终审通过"),
    REGISTERED(Chapter.WAITING, "三类家庭登记为轮候对象并得分，其中两户同分"),
    MESSAGES(Chapter.WAITING, "门户和短信告知登记结果"),
    CHANGE(Chapter.WAITING, "申报收入变化，核实后仍符合条件，重新计分"),
    SUBSIDY_GRANTED(Chapter.WAITING, "申请补贴的家庭登记后即建立补贴，登记账户"),
    RE_REVIEW_OPENED(Chapter.WAITING, "开展年度资格复审，轮候家庭收到通知"),
    RE_REVIEW_CONFIRMED(Chapter.WAITING, "家庭确认没有变化，再次核查，复审合格"),
    RE_REVIEW_AMENDED(Chapter.WAITING, "一户复审时申报变化：镇街核实，市里认定，新情况登记并告知家庭"),
    RE_REVIEW_SILENT(Chapter.WAITING, "一户没有答复，催告两次，宽限期满由人取消轮候资格"),
    SUBSIDY_PAID(Chapter.WAITING, "一人生成当月发放清单，另一人核准，XLSX 报送银行"),
    SUBSIDY_STOPPED(Chapter.WAITING, "查实不再符合条件，停发并追回"),
    LEFT(Chapter.WAITING, "一户自愿退出轮候，轮候名单不再列入"),
    RETENTION(Chapter.WAITING, "搁置的申请表保存期满自动删除，审计员看到删除记录"),
    WHOLE_FILE(Chapter.WAITING, "家庭下载全部档案；他人一律查无此件"),
    PLAN_ADOPTED(Chapter.BUILDING, "一人编制年度建设计划，另一人通过；户型合计不符被逐栏指出"),
    PROGRESS(Chapter.BUILDING, "月度完成情况、开工竣工项目和配套设施公开，图、表、文件一致"),
    HOMES_IMPORTED(Chapter.BUILDING, "一栋新楼的住房以工作簿导入：有一格错误，一套也不入库；有缺陷的不能列为可推出"),
    POOL_REFUSED(Chapter.ALLOTMENT, "分配管理员需求超出房源，一套也不预留，得知现有几套"),
    HOMES_OFFERED(Chapter.ALLOTMENT, "按需求整批预留祈安苑房源并推出"),
    HOMES_NOTICE(Chapter.ALLOTMENT, "房源公示"),
    FROZEN(Chapter.ALLOTMENT, "三类家庭按配额和递补名额编入批次，定稿，摘要公开"),
    COMMITTEE(Chapter.ALLOTMENT, "聘任评审委员：一人录入，本人不能确认，另一人确认，组成公开"),
    APPROVED(Chapter.ALLOTMENT, "评审委员会就这一摘要表决通过：一人回避，到会不足不能决议"),
    CALENDAR(Chapter.ALLOTMENT, "放假安排（示例）由一人导入、另一人核对后施行，工作日历覆盖抽签和结果的各期限"),
    TOO_EARLY(Chapter.ALLOTMENT, "提前一天抽签被拒绝"),
    ABORTED(Chapter.ALLOTMENT, "第一次抽签仪式因故中止，记录在案，重新表决后再行抽签"),
    SEALED(Chapter.ALLOTMENT, "五席监督代表签到并封存，一席缺席"),
    REVEALED(Chapter.ALLOTMENT, "揭示，摇号球，两席确认，抽签完成"),
    ANSWERED(Chapter.ALLOTMENT, "选房确认：同分中签的一户放弃，由递补家庭接受，结果确定"),
    RESULT_NOTICE(Chapter.ALLOTMENT, "结果公示，20个自然日"),
    HOME_SEEN(Chapter.ALLOTMENT, "申请家庭看到分得的住房"),
    TENANT_CHANGE(Chapter.ALLOTMENT, "承租家庭申报收入变化，核实后仍符合条件，照常承租"),
    VERIFIED(Chapter.ALLOTMENT, "公众下载核验包并重新计算，家庭凭回执自行核对"),
    CONTRACT(Chapter.LETTING, "签订租赁合同：期限超过五年、租金三位小数不收；双方签署同一文本"),
    MOVED_IN(Chapter.LETTING, "交钥匙、抄表，办理入住"),
    RENT_REDUCED(Chapter.LETTING, "按核减标准核减租金，精确到分"),
    RENT_PAID(Chapter.LETTING, "导入收款：有一格错误，一笔也不收；重复导入只算一次"),
    REPAIRED(Chapter.LETTING, "家庭报修，受理、修好，由家庭确认；他人看不到"),
    LOOKED_IN(Chapter.LETTING, "入户巡查，登记所见"),
    NOTICE_TOO_EARLY(Chapter.LETTING, "闲置不满六个月，责令腾退被拒绝"),
    RENEWED(Chapter.LETTING, "期满三个月前申请续租，签订下一期合同"),
    VACATED(Chapter.LETTING, "退租腾退，查验后住房重新可推出"),
    BATCH_CANCELLED(Chapter.PUBLICITY, "另一批次定稿后取消，取消原因公开"),
    LIBRARY(Chapter.PUBLICITY, "政策、办事指南和回应关切，一人拟稿，另一人核定后发布"),
    TYPED_NOTICES(Chapter.PUBLICITY, "许可、处罚等没有事件产生的事项，登记、拟稿、另一人核定后公告"),
    REQUESTS(Chapter.PUBLICITY, "依申请公开：每一种答复和结束方式各办一件，网上、当面、邮寄、传真都有"),
    ANNUAL_REPORT(Chapter.PUBLICITY, "政府信息公开工作年度报告：经办起草提交，负责人发布，各件申请逐行计数，勾稽相符"),
    WHOLE_CATALOGUE(Chapter.PUBLICITY, "公开目录各事项都已公开，期限和凭证可查");

    private final Chapter chapter;
    private final String title;

    Step(Chapter chapter, String title) {
        this.chapter = chapter;
        this.title = title;
    }

    /** Its place in the path, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The part of the path it belongs to. */
    public Chapter chapter() {
        return chapter;
    }

    /** Whether it is the first of its chapter. */
    public boolean opensChapter() {
        return ordinal() == 0 || values()[ordinal() - 1].chapter != chapter;
    }

    /** What the step is called on paper. */
    public String title() {
        return title;
    }
}
