package cn.gov.zs.platform.http.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service with one page, one form and one interface, to see the platform at work. */
@SpringBootApplication
public class SampleMain {

    public static void main(String[] args) {
        SpringApplication.run(SampleMain.class, args);
    }
}
