package cn.gov.zs.housing.gateway.guard;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import io.netty.channel.ChannelOption;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

/** How connections to services behave. */
@Configuration(proxyBeanMethods = false)
class ServiceConnections {

    /**
     * Reactor Netty would send a request again by itself when a pooled connection turns out dead, a POST too: that is
     * off. The time for an answer runs from the last byte sent to the answer's head; a body may then take as long as its
     * reader needs.
     */
    @Bean
    HttpClientCustomizer serviceHttpClient(GatewaySettings settings) {
        var guard = settings.guard();
        return client -> client.disableRetry(true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        guard.connect().toMillis())
                .responseTimeout(guard.answer())
                .doOnResponse((response, connection) -> connection.removeHandler(NettyPipeline.ResponseTimeoutHandler));
    }
}
