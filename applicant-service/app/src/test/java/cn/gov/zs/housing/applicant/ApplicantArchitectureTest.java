package cn.gov.zs.housing.applicant;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of this service. */
class ApplicantArchitectureTest extends ArchitectureRules {
    ApplicantArchitectureTest() {
        // keys, limits in working days, checks of uploads, workbooks: all plain Java
        super(
                "cn.gov.zs.housing.applicant",
                "cn.gov.zs.platform.crypto",
                "cn.gov.zs.platform.uploads",
                "cn.gov.zs.platform.workdays",
                "cn.gov.zs.platform.xlsx");
    }
}
