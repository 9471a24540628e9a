package cn.gov.zs.housing.gateway;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Starts the gateway. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
public class GatewayMain {

    public static void main(String[] args) {
        Threads.asManyAsProcessors();
        SpringApplication.run(GatewayMain.class, args);
    }

    /** Real time: sessions, tokens and limits are about the browser's day, never about the moved clock of a demo. */
    @Bean
    @Primary
    InstantSource realTime() {
        return InstantSource.system();
    }
}
