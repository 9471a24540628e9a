package cn.gov.zs.housing.allocation;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of this service. */
class AllocationArchitectureTest extends ArchitectureRules {
    AllocationArchitectureTest() {
        // KIE runs the score sheets (decision 0060); the rules compute HMACs and read XML with what the JDK has; limits
        // count working days
        super(
                "cn.gov.zs.housing.allocation",
                "org.kie..",
                "javax.crypto..",
                "javax.xml.stream..",
                "cn.gov.zs.platform.workdays");
    }
}
