package cn.gov.zs.housing.gateway.session.mongo;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.server.EnableSpringWebSession;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** Wires sessions: store, cookie, clean-up, health. */
@Configuration(proxyBeanMethods = false)
@EnableSpringWebSession
class SessionConfiguration {

    /** Connects in the background: the gateway starts, and serves what is public, without its database. */
    @Bean(destroyMethod = "close")
    MongoClient mongoClient(GatewaySettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(settings.sessions().mongodbUri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoSessions sessionRepository(MongoClient client, GatewaySettings settings, InstantSource time) {
        var collection = client.getDatabase(settings.sessions().database()).getCollection("sessions");
        return new MongoSessions(
                collection, settings.sessions(), settings.oidc().clientSecret().value(), time);
    }

    @Bean
    SessionSweeper sessionSweeper(MongoSessions sessions, GatewaySettings settings) {
        return new SessionSweeper(sessions, settings.sessions().sweep());
    }

    @Bean
    SessionsHealthIndicator sessionsHealthIndicator(MongoClient client, GatewaySettings settings) {
        return new SessionsHealthIndicator(client, settings.sessions().database());
    }

    /** Out of reach of scripts and of other sites' requests; over TLS bound to this very host. */
    @Bean
    WebSessionIdResolver webSessionIdResolver(GatewaySettings settings) {
        var resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(settings.sessionCookie());
        resolver.addCookieInitializer(
                cookie -> cookie.path("/").httpOnly(true).sameSite("Lax").secure(settings.https()));
        return resolver;
    }
}
