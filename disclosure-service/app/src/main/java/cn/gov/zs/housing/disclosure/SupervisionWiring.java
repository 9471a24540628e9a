package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.supervision.VoiceOffice;
import cn.gov.zs.housing.disclosure.supervision.Voices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Complaints and suggestions. */
@Configuration(proxyBeanMethods = false)
class SupervisionWiring {
    @Bean
    VoiceOffice voiceOffice(Voices voices) {
        return new VoiceOffice(voices);
    }
}
