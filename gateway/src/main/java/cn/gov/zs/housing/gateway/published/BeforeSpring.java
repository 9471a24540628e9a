package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import io.netty.channel.Channel;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Puts the shelf into every connection, right behind the reader of HTTP. */
@Component
final class BeforeSpring implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final ShelfAnswers answers;
    private final Duration idle;

    BeforeSpring(
            PublicShelf shelf,
            ShelfKeepers keepers,
            GatewaySettings settings,
            @Value("${server.netty.idle-timeout:60s}") Duration idle) {
        this.answers = new ShelfAnswers(shelf, keepers::asked, settings.sessionCookie());
        this.idle = idle;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(
                server -> server.doOnChannelInit((observer, channel, remote) -> put(channel, answers, idle)));
    }

    /** How long a connection may rest between requests. */
    Duration idle() {
        return idle;
    }

    static void put(Channel channel, ShelfAnswers answers, Duration idle) {
        if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
            channel.pipeline().addAfter(NettyPipeline.HttpCodec, ShelfHandler.NAME, new ShelfHandler(answers, idle));
        }
    }
}
