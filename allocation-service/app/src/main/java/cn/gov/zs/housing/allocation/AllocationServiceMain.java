package cn.gov.zs.housing.allocation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts allocation-service. */
@SpringBootApplication
@EnableScheduling
public class AllocationServiceMain {

    /** @param args handed to Spring */
    public static void main(String[] args) {
        SpringApplication.run(AllocationServiceMain.class, args);
    }
}
