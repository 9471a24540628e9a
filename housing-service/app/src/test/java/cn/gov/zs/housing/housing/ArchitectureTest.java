package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of the housing service. */
class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        // names are stored encrypted, workbooks come in and go out, uploads are checked, limits count working days:
        // plain Java
        super(
                "cn.gov.zs.housing.housing",
                "cn.gov.zs.platform.crypto",
                "cn.gov.zs.platform.uploads",
                "cn.gov.zs.platform.workdays",
                "cn.gov.zs.platform.xlsx");
    }
}
