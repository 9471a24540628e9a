package cn.gov.zs.platform.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** Types a household's declaration, section by section; the fields are the same on one page as on six. */
record Declared(Family household) {
    /** Everything on one page. */
    void on(Page page) {
        applicant(page);
        members(page);
        housing(page);
        income(page);
        assets(page);
        consent(page);
    }

    void applicant(Page page) {
        page.selectOption("[name=category]", "LOCAL_LOW_INCOME");
        page.selectOption("[name=formOfSupport]", household.formOfSupport());
        page.fill("[name='applicant.name']", household.name());
        page.fill("[name='applicant.idNumber']", household.applicant().idNumber());
        page.fill("[name='contact.phone']", "13800138000");
        page.fill("[name=employer]", "小榄五金制品厂");
        for (var where : List.of("hukou", "current")) {
            page.selectOption("[name='" + where + ".village']", household.village());
            page.fill("[name='" + where + ".detail']", "广福大道中1号");
        }
    }

    void members(Page page) {
        page.fill("[name='coApplicants[0].name']", household.spouse().name());
        page.fill("[name='coApplicants[0].idNumber']", household.spouse().idNumber());
        page.selectOption("[name='coApplicants[0].relation']", "SPOUSE");
        page.fill("[name=furtherGenerations]", "1");
        page.fill("[name=specialStatuses]", String.valueOf(household.specialStatuses()));
    }

    void housing(Page page) {
        page.selectOption("[name='housing.current']", "RENTED");
        for (var question : List.of("hasHome", "hasPlot", "transferred", "underHousingSecurity", "earlierBenefit")) {
            page.selectOption("[name='housing." + question + "']", "false");
        }
    }

    void income(Page page) {
        page.selectOption("[name=incomeClass]", "SUBSISTENCE");
        page.selectOption("[name=hasIncome]", "true");
        page.selectOption("[name='incomes[0].member']", "0");
        page.selectOption("[name='incomes[0].kind']", "WAGES");
        page.fill("[name='incomes[0].monthly']", "2160");
        page.fill("[name='incomes[0].months']", "12");
    }

    void assets(Page page) {
        page.fill("[name='assets.deposits']", "18000");
        for (var kind : List.of("vehicles", "securities", "property", "other")) {
            page.fill("[name='assets." + kind + "']", "0");
        }
    }

    void consent(Page page) {
        page.check("input[type=checkbox][name=consent]");
    }
}
