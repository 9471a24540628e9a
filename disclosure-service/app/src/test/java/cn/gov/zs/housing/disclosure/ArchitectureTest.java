package cn.gov.zs.housing.disclosure;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of disclosure-service. */
class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("cn.gov.zs.housing.disclosure");
    }
}
