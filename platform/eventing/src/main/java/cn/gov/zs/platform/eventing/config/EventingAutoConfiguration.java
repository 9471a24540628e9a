package cn.gov.zs.platform.eventing.config;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Subscription;
import cn.gov.zs.platform.eventing.deadletter.DeadLetters;
import cn.gov.zs.platform.eventing.deadletter.Delivery;
import cn.gov.zs.platform.eventing.inbox.Inbox;
import cn.gov.zs.platform.eventing.inbox.Listeners;
import cn.gov.zs.platform.eventing.inbox.Subscriptions;
import cn.gov.zs.platform.eventing.inbox.Topics;
import cn.gov.zs.platform.eventing.relay.KafkaPublisher;
import cn.gov.zs.platform.eventing.relay.Relay;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Store, relay and inbox of a service. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(EventingSettings.class)
public class EventingAutoConfiguration {

    @Bean
    CloudEvents cloudEvents() {
        return new CloudEvents();
    }

    @Bean
    DefaultKafkaProducerFactory<String, byte[]> eventProducers(EventingSettings settings) {
        return new DefaultKafkaProducerFactory<>(KafkaClients.producer(settings));
    }

    @Bean
    Relay relay(
            MongoDatabase database,
            DefaultKafkaProducerFactory<String, byte[]> producers,
            CloudEvents json,
            EventingSettings settings) {
        var kafka = new org.springframework.kafka.core.KafkaTemplate<>(producers);
        return new Relay(database, new KafkaPublisher(kafka), json, settings.source());
    }

    @Bean
    AggregateStore aggregateStore(
            MongoDatabase database,
            EventingSettings settings,
            CloudEvents json,
            ObjectProvider<Clock> clock,
            Relay relay) {
        InstantSource time = clock.getIfAvailable(Clock::systemUTC);
        return new AggregateStore(database, settings.topic(), json, time, relay);
    }

    @Bean
    Subscriptions subscriptions(ObjectProvider<Subscription<?>> all) {
        return new Subscriptions(all.orderedStream().toList());
    }

    @Bean
    DeadLetters deadLetters(
            AggregateStore store, EventingSettings settings, CloudEvents json, Subscriptions subscriptions) {
        var delivery = new Delivery(new SubscribedHandlers(subscriptions, json));
        return new DeadLetters(store, settings.deadLetterTopic(), delivery, InstantSource.system());
    }

    @Bean
    EventingLifecycle eventingLifecycle(
            EventingSettings settings,
            Environment environment,
            Relay relay,
            Subscriptions subscriptions,
            DeadLetters deadLetters) {
        var listeners = new Listeners(
                KafkaClients.consumer(settings),
                Replica.name(settings, environment),
                settings.concurrency(),
                subscriptions,
                new Inbox(deadLetters));
        var topics = new java.util.TreeSet<>(subscriptions.topics());
        topics.add(settings.topic());
        topics.add(settings.deadLetterTopic());
        return new EventingLifecycle(
                new Topics(KafkaClients.admin(settings)), topics, relay, listeners, deadLetters, settings.sweep());
    }
}
