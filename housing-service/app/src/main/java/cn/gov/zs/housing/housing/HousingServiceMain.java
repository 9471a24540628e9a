package cn.gov.zs.housing.housing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the housing service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class HousingServiceMain {

    public static void main(String[] args) {
        SpringApplication.run(HousingServiceMain.class, args);
    }
}
