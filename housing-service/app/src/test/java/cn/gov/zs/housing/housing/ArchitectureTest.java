package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of the housing service. */
class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("cn.gov.zs.housing.housing");
    }
}
