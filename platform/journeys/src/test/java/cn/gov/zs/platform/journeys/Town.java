package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * Three households of two townships on their way to the register, side by side, so that they share the days that pass: one applies
 * in steps, one brings paper to its village and is objected to, refused and heard, one is sent back twice and wants a subsidy.
 *
 * @param inSteps of 小榄镇; nothing stands in its way
 * @param onPaper of 小榄镇
 * @param subsidised of 石岐街道
 */
record Town(Case inSteps, Case onPaper, Case subsidised) {
    private static final String DOUBT = "该户有小汽车一辆，常停在公示栏旁，与公示的资产不符。";

    /** Plays the whole story. */
    static Town played(Theatre theatre) {
        var story = new Plot(theatre);
        var town = story.comeIn();
        story.keepApart(town);
        story.accept(town);
        story.reviewFirst(town);
        story.object(town);
        story.refuseAndHear(town);
        story.holdFirstNotices(town);
        story.file(town);
        story.checkWithDepartments(town);
        story.reviewAtTheCity(town);
        return town;
    }

    /** The story's scenes, in their order. */
    private record Plot(
            Theatre theatre,
            ApplyPages apply,
            ReviewPages review,
            HouseholdPages household,
            DocumentPages documents,
            NoticePages notices,
            ObjectionPages objections,
            DepartmentPages departments) {
        Plot(Theatre theatre) {
            this(
                    theatre,
                    new ApplyPages(theatre),
                    new ReviewPages(theatre),
                    new HouseholdPages(theatre),
                    new DocumentPages(theatre),
                    new NoticePages(theatre),
                    new ObjectionPages(theatre),
                    new DepartmentPages(theatre));
        }

        Town comeIn() {
            var inSteps = apply.inSteps("citizen-li", Family.of(Family.OF_XIAOLAN));
            var paper = Family.of(Family.OF_XIAOLAN);
            var onPaper = apply.link("citizen-chen", apply.atWindow("village-xiaolan", paper), paper);
            var subsidised =
                    apply.onOnePage("citizen-chen", Family.of(Family.OF_SHIQI).wantingSubsidy());
            return new Town(inSteps, onPaper, subsidised);
        }

        /** Neither township sees the other's cases; the city sees all. */
        void keepApart(Town town) {
            review.unseen("reviewer-shiqi", town.inSteps, "04-not-here");
            review.unseen("clerk-xiaolan", town.subsidised, "04-not-here-either");
            review.opened("clerk-xiaolan", town.inSteps, "04-list");
            review.opened("city-reviewer", town.subsidised, "04-list-city");
        }

        void accept(Town town) {
            review.pass("village-xiaolan", town.inSteps, "材料齐全，予以受理。");
            review.pass("village-xiaolan", town.inSteps, "入户一次，走访邻里两户，情况与申报一致。");
            review.passWithoutWords("clerk-xiaolan", town.onPaper, "04-words-missing");
            review.pass("clerk-xiaolan", town.onPaper, "纸质材料齐全，予以受理。");
            review.pass("clerk-xiaolan", town.onPaper, "入户一次，情况与申报一致。");
            var gap = "缺户口簿全部页复印件";
            review.sendBack("clerk-shiqi", town.subsidised, "gaps", gap, "04-gaps");
            documents.add(town.subsidised, "HUKOU_BOOK", "户口簿.png");
            household.supplement(town.subsidised, gap);
            documents.look("clerk-shiqi", "石岐街道经办员", town.subsidised, "户口簿.png");
            review.pass("clerk-shiqi", town.subsidised, "补正后材料齐全，予以受理。");
            review.pass("clerk-shiqi", town.subsidised, "入户一次，情况与申报一致。");
        }

        void reviewFirst(Town town) {
            review.pass("reviewer-xiaolan", town.inSteps, "入户核查属实。");
            review.pass("reviewer-xiaolan", town.onPaper, "入户核查属实。");
            var wrong = "工作单位与社保记录不符，请更正。";
            review.sendBack("reviewer-shiqi", town.subsidised, "first-return", wrong, "04-return");
            household.correct(town.subsidised, wrong, "石岐灯饰厂");
            review.pass("reviewer-shiqi", town.subsidised, "更正后与核查一致。");
        }

        /** One objection is answered and changes nothing, one is upheld and opens the review again. */
        void object(Town town) {
            var held = objections.file(notices.standing(town.subsidised, 1), DOUBT);
            objections.notHers("reviewer-shiqi", held);
            objections.lookWho("clerk-shiqi", held);
            objections.handle("clerk-shiqi", held, "查车管登记，该车属邻居。", "FACTS_HOLD", "经查该车不属该户，公示内容属实。");
            objections.answered(held, "异议不成立", "经查该车不属该户");
            household.says(town.subsidised, "您的申请继续办理");
            var upheld = objections.file(notices.standing(town.onPaper, 1), DOUBT);
            objections.handle("clerk-xiaolan", upheld, "查车管登记，该车属该户。", "FACTS_WRONG", "经查该车属该户，未申报，审核重新进行。");
            objections.answered(upheld, "异议成立", "未申报，审核重新进行");
            theatre.show(household.says(town.onPaper, "审核将重新进行"), "05-reopened");
        }

        /** The review that was opened again ends in a refusal; the appeal against it is upheld, and the review is passed. */
        void refuseAndHear(Town town) {
            var reasons = "未申报小汽车一辆，人均资产超过标准。";
            review.refuse("reviewer-xiaolan", town.onPaper, "ASSETS", reasons, "04-refusal");
            household.appeal(town.onPaper, reasons, "该车2024年已报废，有注销证明。");
            var answer = "注销证明属实，支持申诉，重新审核。";
            review.decideAppeal("city-approver", town.onPaper, "UPHELD", answer, "04-appeal-decision");
            household.says(town.onPaper, answer);
            review.pass("reviewer-xiaolan", town.onPaper, "按申诉处理结果重新核查，符合条件。");
        }

        /** The days pass, after a fact in one notice was corrected. */
        void holdFirstNotices(Town town) {
            var first = notices.standing(town.inSteps, 1);
            review.correctNotice("reviewer-xiaolan", town.inSteps, "工作单位有误。", "小榄镇锁具厂", "05-notice-correction");
            notices.replaced(town.inSteps, first, "05-notice-down");
            notices.standing(town.onPaper, 1);
            Theatre.pass(NoticePages.TERM);
        }

        void file(Town town) {
            review.pass("clerk-xiaolan", town.inSteps, "公示期内无异议，同意上报。");
            review.pass("clerk-xiaolan", town.onPaper, "重新公示期内无异议，同意上报。");
            review.pass("clerk-shiqi", town.subsidised, "异议不成立，同意上报。");
        }

        void checkWithDepartments(Town town) {
            OtherDepartments.knowOfACar(town.subsidised);
            departments.askInBulk("442000118");
            departments.decideContradiction(town.subsidised, "该车已于去年转让，有过户凭证。");
            departments.seenBy(town.subsidised);
        }

        void reviewAtTheCity(Town town) {
            for (var it : List.of(town.inSteps, town.onPaper, town.subsidised)) {
                review.pass("city-reviewer", it, "部门核查完成，与申报一致。");
            }
            notices.standing(town.inSteps, 2);
            notices.standing(town.subsidised, 2);
            notices.standing(town.onPaper, 2);
            Theatre.pass(NoticePages.TERM);
            for (var it : List.of(town.inSteps, town.onPaper, town.subsidised)) {
                review.pass("city-approver", it, "两次公示期满无异议，同意登记。");
                assertThat(household.says(it, "已登记轮候").content()).contains(it.id());
            }
        }
    }
}
