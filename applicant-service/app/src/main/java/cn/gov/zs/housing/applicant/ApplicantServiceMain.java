package cn.gov.zs.housing.applicant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the applicant service. */
@SpringBootApplication
public class ApplicantServiceMain {
    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(ApplicantServiceMain.class, args);
    }
}
