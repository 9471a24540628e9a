package cn.gov.zs.housing.gateway;

import cn.gov.zs.platform.testkit.ArchitectureRules;

/**
 * The gateway has no domain: it is one adapter, between browsers and services. So its features may use the frameworks
 * they adapt; what they may not know is any service's contract.
 */
class GatewayArchitectureTest extends ArchitectureRules {

    GatewayArchitectureTest() {
        super(
                "cn.gov.zs.housing.gateway",
                "org.springframework..",
                "reactor..",
                "org.reactivestreams..",
                "io.netty..",
                "io.github..",
                "com.github.benmanes..",
                "org.slf4j..",
                "tools.jackson..",
                "org.thymeleaf..",
                // what is public is heard of, compressed and kept
                "org.apache.kafka..",
                "com.aayushatharva..",
                "cn.gov.zs.platform.pages..",
                "cn.gov.zs.platform.clock..");
    }
}
