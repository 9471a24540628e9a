package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of the housing service. */
class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        // checks of uploads, limits in working days: plain Java
        super("cn.gov.zs.housing.housing", "cn.gov.zs.platform.uploads", "cn.gov.zs.platform.workdays");
    }
}
