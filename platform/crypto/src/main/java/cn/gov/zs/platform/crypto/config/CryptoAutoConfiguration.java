package cn.gov.zs.platform.crypto.config;

import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyFile;
import cn.gov.zs.platform.crypto.KeyRings;
import cn.gov.zs.platform.crypto.sm.Sm3BlindIndex;
import cn.gov.zs.platform.crypto.sm.Sm4FieldCipher;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/** Both ports by Bouncy Castle, unless the service brings a certified module as its own beans, which then needs no key file. */
@AutoConfiguration
@ConditionalOnMissingBean(FieldCipher.class)
@EnableConfigurationProperties(CryptoSettings.class)
@PropertySource("classpath:cn/gov/zs/platform/crypto/defaults.properties")
public class CryptoAutoConfiguration {

    @Bean
    KeyRings keyRings(CryptoSettings settings) {
        var file = settings.keyFile();
        return file == null || file.isBlank()
                ? KeyRings.fixed(KeyFile.read(String.valueOf(settings.keys())))
                : new FileKeyRings(Path.of(file), settings.recheck());
    }

    @Bean
    FieldCipher fieldCipher(KeyRings rings) {
        return new Sm4FieldCipher(rings, new SecureRandom());
    }

    @Bean
    BlindIndex blindIndex(KeyRings rings) {
        return new Sm3BlindIndex(rings);
    }
}
