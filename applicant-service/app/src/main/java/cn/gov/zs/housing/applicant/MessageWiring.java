package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CaseFollower;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.message.CaseNews;
import cn.gov.zs.housing.applicant.message.Channel;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Dispatch;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.housing.applicant.message.MessageId;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.housing.applicant.message.SettingsBook;
import cn.gov.zs.housing.applicant.message.http.ChannelSettings;
import cn.gov.zs.housing.applicant.message.http.GatewayChannel;
import cn.gov.zs.housing.applicant.message.http.GatewaySettings;
import cn.gov.zs.housing.applicant.message.http.GuardedChannel;
import cn.gov.zs.housing.applicant.message.mongo.MongoMailbox;
import cn.gov.zs.housing.applicant.message.mongo.MongoSettingsBook;
import cn.gov.zs.housing.applicant.message.smtp.SmtpChannel;
import cn.gov.zs.housing.applicant.message.web.MessageTexts;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.mail.SmtpSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which adapter stands behind which door of messages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ChannelSettings.class, GatewaySettings.class, SmtpSettings.class})
class MessageWiring {
    private static final Logger LOG = LoggerFactory.getLogger(MessageWiring.class);

    /** The channels that are set up; the others are not offered. */
    record SetUp(List<Channel> channels) implements DisposableBean {
        @Override
        public void destroy() {
            channels.stream()
                    .filter(GuardedChannel.class::isInstance)
                    .map(GuardedChannel.class::cast)
                    .forEach(GuardedChannel::close);
        }
    }

    @Bean
    SetUp channels(ChannelSettings settings, SmtpSettings smtp, GatewaySettings gateways) {
        var channels = new ArrayList<Channel>();
        if (smtp.present()) {
            channels.add(new GuardedChannel(new SmtpChannel(smtp), settings));
        }
        if (gateways.sms().present()) {
            channels.add(guarded(ChannelKind.SMS, gateways.sms(), settings));
        }
        if (gateways.wechat().present()) {
            channels.add(guarded(ChannelKind.WECHAT, gateways.wechat(), settings));
        }
        if (!channels.isEmpty()) {
            // a letter that leads nowhere is not sent: its absence stops the start
            settings.address();
        }
        LOG.info(
                "messages: portal{}",
                channels.stream().map(channel -> ", " + channel.kind()).collect(Collectors.joining()));
        return new SetUp(List.copyOf(channels));
    }

    private static Channel guarded(ChannelKind kind, GatewaySettings.Gateway gateway, ChannelSettings settings) {
        return new GuardedChannel(new GatewayChannel(kind, gateway, settings.limit()), settings);
    }

    @Bean
    MongoMailbox mailbox(AggregateStore store, FieldCipher cipher) {
        return new MongoMailbox(store, cipher);
    }

    @Bean
    SealedCollection sealedMessages(MongoMailbox mailbox) {
        return mailbox.sealedCollection();
    }

    @Bean
    MongoSettingsBook messageSettings(AggregateStore store, FieldCipher cipher) {
        return new MongoSettingsBook(store, cipher);
    }

    @Bean
    SealedCollection sealedMessageSettings(MongoSettingsBook settings) {
        return settings.sealedCollection();
    }

    @Bean
    Messages messages(Mailbox mailbox, SettingsBook settings, Applications applications, SetUp channels, Clock clock) {
        var offered = channels.channels().stream().map(Channel::kind).collect(Collectors.toSet());
        return new Messages(mailbox, settings, applications, offered, clock);
    }

    /** Each move of a case is told to its household, once however often the event arrives. */
    @Bean
    CaseFollower newsOfMovedCase(Messages messages) {
        return (move, now) -> {
            var news = CaseNews.of(now.state(), move.body().state(), move.body().on());
            messages.send(
                    move.id(), now.state(), news.kind(), news.words(), news.by().orElse(null));
        };
    }

    @Bean
    MessageTexts messageTexts(MessageSource texts, ChannelSettings settings) {
        return new MessageTexts(texts, settings.publicUrl());
    }

    @Bean
    Background dispatch(
            Mailbox mailbox,
            SettingsBook settings,
            Applications applications,
            SetUp channels,
            MessageTexts texts,
            ChannelSettings pace,
            Clock clock) {
        var dispatch = new Dispatch(
                mailbox,
                settings,
                id -> applications
                        .find(id)
                        .map(found -> found.state().declaration().contact()),
                channels.channels(),
                texts,
                clock,
                pace.lease(),
                pace.atOnce(),
                MessageWiring::tell);
        return new Background("dispatch", pace.look(), () -> {
            while (dispatch.round() > 0) {
                LOG.debug("more may be due");
            }
        });
    }

    /** The cause's class only: its message may speak of what is stored. */
    private static void tell(MessageId id, Throwable fault) {
        LOG.error(
                "message {} could not be handed over: {}", id, fault.getClass().getName());
    }
}
