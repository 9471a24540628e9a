package cn.gov.zs.housing.applicant;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of this service. */
class ApplicantArchitectureTest extends ArchitectureRules {
    ApplicantArchitectureTest() {
        super("cn.gov.zs.housing.applicant");
    }
}
