package cn.gov.zs.housing.disclosure;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/** The walls of disclosure-service. */
class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        // who objects is stored encrypted; the public log is a tree with signed heads; due dates are counted in working
        // days; photographs of boards are checked by content; subscribers have addresses; copies are blackened
        super(
                "cn.gov.zs.housing.disclosure",
                "cn.gov.zs.platform.crypto",
                "cn.gov.zs.platform.tlog",
                "cn.gov.zs.platform.workdays",
                "cn.gov.zs.platform.uploads",
                "cn.gov.zs.platform.mail",
                "cn.gov.zs.platform.redaction",
                // the index of the full-text search
                "org.apache.lucene..");
    }
}
