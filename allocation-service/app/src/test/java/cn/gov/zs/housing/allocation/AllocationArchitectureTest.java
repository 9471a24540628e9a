package cn.gov.zs.housing.allocation;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of this service. */
class AllocationArchitectureTest extends ArchitectureRules {
    AllocationArchitectureTest() {
        // KIE runs the score sheets (decision 0060); the rules compute HMACs with the JDK's javax.crypto
        super("cn.gov.zs.housing.allocation", "org.kie..", "javax.crypto..");
    }
}
