package cn.gov.zs.housing.applicant;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of this service. */
class ApplicantArchitectureTest extends ArchitectureRules {
    ApplicantArchitectureTest() {
        // the feature "encryption" speaks of keys; the port is plain Java
        super("cn.gov.zs.housing.applicant", "cn.gov.zs.platform.crypto");
    }
}
