package cn.gov.zs.housing.disclosure;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts disclosure-service. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class DisclosureServiceMain {
    public static void main(String[] args) {
        SpringApplication.run(DisclosureServiceMain.class, args);
    }
}
