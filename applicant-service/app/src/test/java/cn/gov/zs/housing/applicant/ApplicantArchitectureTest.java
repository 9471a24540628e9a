package cn.gov.zs.housing.applicant;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of this service. */
class ApplicantArchitectureTest extends ArchitectureRules {
    ApplicantArchitectureTest() {
        // keys, and limits in working days: both are plain Java
        super("cn.gov.zs.housing.applicant", "cn.gov.zs.platform.crypto", "cn.gov.zs.platform.workdays");
    }
}
