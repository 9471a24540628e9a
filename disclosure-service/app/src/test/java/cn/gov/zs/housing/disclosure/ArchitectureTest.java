package cn.gov.zs.housing.disclosure;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of disclosure-service. */
class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        // who objects is stored encrypted
        super("cn.gov.zs.housing.disclosure", "cn.gov.zs.platform.crypto");
    }
}
