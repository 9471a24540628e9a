package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.publiclog.Integration;
import cn.gov.zs.housing.disclosure.publiclog.LogKey;
import cn.gov.zs.housing.disclosure.publiclog.LogStore;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.housing.disclosure.publiclog.Sequencer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public log and its key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicLogSettings.class)
class PublicLogWiring {
    @Bean
    LogKey logKey(PublicLogSettings settings) {
        return new LogKey(settings.signer(), settings.beside(), settings.verifiers());
    }

    @Bean
    PublicLog publicLog(LogStore store, LogKey key) {
        return new PublicLog(store, key);
    }

    @Bean
    Sequencer sequencer(LogStore store, LogKey key) {
        return new Sequencer(store, new Integration(store, key));
    }
}
