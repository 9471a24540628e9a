package cn.gov.zs.housing.applicant.message.mongo;

import static cn.gov.zs.housing.applicant.message.MessageSamples.AT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.household.Contact;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import cn.gov.zs.housing.applicant.message.Channel;
import cn.gov.zs.housing.applicant.message.Channel.Outcome;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Delivery;
import cn.gov.zs.housing.applicant.message.Delivery.Standing;
import cn.gov.zs.housing.applicant.message.Dispatch;
import cn.gov.zs.housing.applicant.message.Inbox;
import cn.gov.zs.housing.applicant.message.Letter;
import cn.gov.zs.housing.applicant.message.Message;
import cn.gov.zs.housing.applicant.message.MessageId;
import cn.gov.zs.housing.applicant.message.MessageKind;
import cn.gov.zs.housing.applicant.message.MessageSamples;
import cn.gov.zs.housing.applicant.message.MessageSettings;
import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a mailbox and a settings book promise, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class MailboxContract {
    private static final Page FIRST = new Page(0, 20);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final TestKeys keys = new TestKeys();
    private final AtomicReference<Instant> now = new AtomicReference<>(AT);
    private MongoClient client;
    private MongoDatabase database;
    private MongoMailbox mailbox;
    private MongoSettingsBook settings;
    private Applications applications;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "applicant.events", new CloudEvents(), InstantSource.fixed(AT), new NobodyPublishes());
        mailbox = new MongoMailbox(store, keys.cipher());
        settings = new MongoSettingsBook(store, keys.cipher());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_message_comes_back_as_it_was_kept_in_every_standing_of_its_deliveries() {
        var message = MessageSamples.gaps("a");
        assertThat(mailbox.keep(message)).isTrue();
        assertThat(mailbox.keep(MessageSamples.gaps("a"))).as("the first stays").isFalse();
        assertThat(mailbox.find(message.id())).contains(message);

        for (var standing : List.of(
                new Standing.Queued(AT),
                new Standing.UnderWay(AT),
                new Standing.Retrying(AT, "away"),
                new Standing.Sent(AT, "250 ok"),
                new Standing.Failed(AT, "550 no"))) {
            var next = withDeliveries(message, List.of(new Delivery(ChannelKind.E_MAIL, 3, standing)));
            assertThat(mailbox.change(message.id(), _ -> Optional.of(next))).contains(next);
            assertThat(mailbox.find(message.id())).contains(next);
        }
        assertThat(mailbox.change(MessageId.under("nobody's"), Optional::of)).isEmpty();
    }

    @Test
    void unread_ones_come_first_and_nobody_elses_at_all() {
        var ids = new ArrayList<MessageId>();
        for (int number = 0; number < 5; number++) {
            var message = MessageSamples.message("m" + number, "li", AT.plusSeconds(number));
            mailbox.keep(message);
            ids.add(message.id());
        }
        mailbox.keep(MessageSamples.message("other", "chen", AT));
        var messages = new Messages(mailbox, settings, applications, Set.of(), now::get);
        assertThat(messages.read(Inbox.of("li"), ids.get(4))).isTrue();
        assertThat(messages.read(Inbox.of("chen"), ids.get(3))).as("not hers").isFalse();
        assertThat(messages.read(Inbox.of("li"), MessageId.under("none"))).isFalse();

        assertThat(mailbox.list(Inbox.of("li"), FIRST).stream().map(Message::id))
                .containsExactly(ids.get(3), ids.get(2), ids.get(1), ids.get(0), ids.get(4));
        assertThat(mailbox.list(Inbox.of("li"), new Page(1, 2)).stream().map(Message::id))
                .containsExactly(ids.get(1), ids.get(0));
        assertThat(mailbox.listUnread(Inbox.of("li"), FIRST)).hasSize(4);
        assertThat(mailbox.count(Inbox.of("li"))).isEqualTo(5);
        assertThat(mailbox.countUnread(Inbox.of("li"))).isEqualTo(4);
        assertThat(mailbox.count(ApplicationSamples.ID)).isEqualTo(6);
        assertThat(mailbox.list(MessageSamples.otherCase(), FIRST)).isEmpty();
        now.set(AT.plusSeconds(60));
        messages.read(Inbox.of("li"), ids.get(4));
        assertThat(mailbox.find(ids.get(4)).orElseThrow().readAt())
                .as("the first time counts")
                .isEqualTo(AT);
    }

    @Test
    void who_is_entrusted_with_a_case_reads_its_messages_too() {
        mailbox.keep(MessageSamples.message("hers", "li", AT));
        mailbox.keep(MessageSamples.message("nobodys", Message.NOBODY, AT.plusSeconds(1)));
        mailbox.keep(MessageSamples.message("own", "chen", AT.plusSeconds(2)));
        var entrusted = new Inbox("sister", Set.of(ApplicationSamples.ID));
        var messages = new Messages(mailbox, settings, applications, Set.of(), now::get);

        assertThat(mailbox.list(entrusted, FIRST)).hasSize(3);
        assertThat(mailbox.countUnread(entrusted)).isEqualTo(3);
        assertThat(mailbox.count(new Inbox("sister", Set.of(MessageSamples.otherCase()))))
                .isZero();
        assertThat(messages.read(Inbox.of("sister"), MessageId.under("hers"))).isFalse();
        assertThat(messages.read(entrusted, MessageId.under("hers"))).isTrue();
        assertThat(mailbox.listUnread(entrusted, FIRST)).hasSize(2);
    }

    @Test
    void what_was_sent_to_a_household_without_an_account_is_hers_when_she_has_one_and_anothers_is_not() {
        var first = MessageSamples.message("first", Message.NOBODY, AT);
        mailbox.keep(first);
        mailbox.keep(MessageSamples.message("others", "chen", AT));
        var messages = new Messages(mailbox, settings, applications, Set.of(), now::get);
        messages.linked(MessageSamples.otherCase(), "li");
        assertThat(mailbox.count(Inbox.of("li"))).as("another case").isZero();

        messages.linked(ApplicationSamples.ID, "li");
        messages.linked(ApplicationSamples.ID, "li");

        assertThat(mailbox.list(Inbox.of("li"), FIRST)).extracting(Message::id).containsExactly(first.id());
        assertThat(mailbox.count(Inbox.of("chen"))).isEqualTo(1);
    }

    @Test
    void nothing_personal_is_stored_readable_and_all_of_it_moves_to_a_new_key() {
        var message = MessageSamples.gaps("a");
        mailbox.keep(withDeliveries(
                message,
                List.of(new Delivery(
                        ChannelKind.E_MAIL, 1, new Standing.Failed(AT, "550 meihua@example.cn unknown")))));
        settings.keep(hers(ChannelKind.E_MAIL));
        for (var name : database.listCollectionNames()) {
            database.getCollection(name)
                    .find()
                    .forEach(document -> assertThat(document.toJson())
                            .as(name)
                            .doesNotContain("李小明", "出生证明", "meihua", "13800001234"));
        }

        keys.addNewKey();
        for (var sealed : List.of(mailbox.sealedCollection(), settings.sealedCollection())) {
            assertThat(sealed.countNotUnder(TestKeys.NEW)).isEqualTo(1);
            sealed.idsNotUnder(TestKeys.NEW, "", 10).forEach(sealed::rewrite);
            assertThat(sealed.countNotUnder(TestKeys.NEW)).isZero();
        }
        keys.removeOldKey();
        assertThat(mailbox.find(message.id()).orElseThrow().parameters()).isEqualTo(message.parameters());
        assertThat(settings.of(ApplicationSamples.OWNER)).isEqualTo(hers(ChannelKind.E_MAIL));
    }

    @Test
    void settings_are_the_portal_only_until_they_are_chosen_and_the_last_choice_stands() {
        assertThat(settings.of("li")).isEqualTo(MessageSettings.portalOnly("li"));
        settings.keep(hers(ChannelKind.E_MAIL, ChannelKind.SMS));
        settings.keep(hers(ChannelKind.WECHAT));
        assertThat(settings.of(ApplicationSamples.OWNER)).isEqualTo(hers(ChannelKind.WECHAT));
    }

    @Test
    void a_message_is_sent_once_under_its_key_and_only_on_channels_that_are_chosen_and_offered() {
        applications.submit(ApplicationSamples.submitted());
        settings.keep(hers(ChannelKind.E_MAIL, ChannelKind.SMS));
        var messages = new Messages(
                mailbox, settings, applications, EnumSet.of(ChannelKind.E_MAIL, ChannelKind.WECHAT), now::get);
        var kind = new MessageKind("case.registered");

        assertThat(messages.send("event-1", ApplicationSamples.ID, kind, List.of()))
                .isTrue();
        assertThat(messages.send("event-1", ApplicationSamples.ID, kind, List.of()))
                .as("the event again")
                .isFalse();
        assertThat(messages.send("event-2", MessageSamples.otherCase(), kind, List.of()))
                .as("no such case")
                .isFalse();
        assertThat(mailbox.list(Inbox.of(ApplicationSamples.OWNER), FIRST))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.deliveries()).containsExactly(Delivery.queued(ChannelKind.E_MAIL, AT)));
    }

    @Test
    void what_is_due_is_handed_over_and_its_fate_written_down_channel_by_channel() throws Exception {
        settings.keep(hers(ChannelKind.values()));
        var message = MessageSamples.gaps("a");
        mailbox.keep(message);
        var mail = new Script(ChannelKind.E_MAIL, _ -> new Outcome.Taken("250 ok"));
        var sms = new Script(ChannelKind.SMS, _ -> new Outcome.NotNow("away"));

        assertThat(dispatch(mail, sms).round()).isEqualTo(1);

        assertThat(mailbox.find(message.id()).orElseThrow().deliveries())
                .containsExactly(
                        new Delivery(ChannelKind.E_MAIL, 1, new Standing.Sent(AT, "250 ok")),
                        new Delivery(ChannelKind.SMS, 1, new Standing.Retrying(AT.plusSeconds(60), "away")),
                        new Delivery(ChannelKind.WECHAT, 1, new Standing.Failed(AT, "channel not set up")));
        assertThat(mail.given.values()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("meihua@example.cn");
            assertThat(letter.id()).isEqualTo(message.id().text());
        });
        assertThat(dispatch(mail, sms).round()).as("nothing is due").isZero();
        now.set(AT.plusSeconds(60));
        assertThat(dispatch(mail, new Script(ChannelKind.SMS, _ -> new Outcome.Taken("R-1")))
                        .round())
                .isEqualTo(1);
        assertThat(mail.times).as("what has arrived is left alone").isEqualTo(1);
        assertThat(mailbox.find(message.id()).orElseThrow().delivered()).contains(AT.plusSeconds(60));
    }

    @Test
    void without_an_address_a_delivery_is_given_up_and_the_applications_word_is_taken_but_a_landline_takes_no_sms()
            throws Exception {
        mailbox.keep(MessageSamples.message("a", "nobody", AT, ChannelKind.E_MAIL, ChannelKind.SMS));
        var mail = new Script(ChannelKind.E_MAIL, _ -> new Outcome.Taken("ok"));
        var sms = new Script(ChannelKind.SMS, _ -> new Outcome.Taken("ok"));
        var declared =
                new Contact(new PhoneNumber("0760-88881234"), Optional.of(new EmailAddress("declared@example.cn")));

        dispatch(declared, mail, sms).round();

        assertThat(mail.given.values().iterator().next().to()).isEqualTo("declared@example.cn");
        assertThat(sms.times).isZero();
        assertThat(mailbox.find(MessageId.under("a"))
                        .orElseThrow()
                        .deliveries()
                        .getLast()
                        .standing())
                .isEqualTo(new Standing.Failed(AT, "no address"));
    }

    @Test
    void a_replica_killed_in_the_middle_loses_nothing_and_repeats_under_the_same_id() throws Exception {
        settings.keep(hers(ChannelKind.E_MAIL));
        for (int number = 0; number < 20; number++) {
            mailbox.keep(MessageSamples.message("m" + number, ApplicationSamples.OWNER, AT, ChannelKind.E_MAIL));
        }
        var dying = new Script(ChannelKind.E_MAIL, _ -> {
            throw new IllegalStateException("killed after the server took it, before that was written down");
        });
        var faults = new ConcurrentHashMap<MessageId, Throwable>();
        dispatch(Optional.empty(), faults, dying).round();
        assertThat(faults).hasSize(8);
        assertThat(mailbox.due(AT, 100))
                .as("those under way are left to it for now")
                .hasSize(12);

        var second = new Script(ChannelKind.E_MAIL, _ -> new Outcome.Taken("ok"));
        while (dispatch(second).round() > 0) {
            assertThat(second.times).isLessThanOrEqualTo(12);
        }
        now.set(AT.plus(LEASE));
        while (dispatch(second).round() > 0) {
            assertThat(second.times).isLessThanOrEqualTo(20);
        }

        assertThat(second.given).hasSize(20).containsAllEntriesOf(dying.given);
        assertThat(mailbox.due(AT.plus(Duration.ofDays(9)), 100)).isEmpty();
        assertThat(mailbox.deliveredBefore(AT.plus(Duration.ofDays(9)), "", 100))
                .hasSize(20);
    }

    @Test
    void what_is_old_is_found_page_by_page_and_removed() {
        mailbox.keep(MessageSamples.message("old", "li", AT));
        mailbox.keep(MessageSamples.message("older", "li", AT.minusSeconds(1)));
        mailbox.keep(MessageSamples.message("new", "li", AT.plusSeconds(1)));

        var first = mailbox.sentBefore(AT.plusMillis(1), "", 1);
        var second = mailbox.sentBefore(AT.plusMillis(1), first.getFirst().text(), 10);
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1);
        assertThat(mailbox.sentBefore(AT.plusMillis(1), second.getFirst().text(), 10))
                .isEmpty();
        assertThat(mailbox.remove(first.getFirst())).isTrue();
        assertThat(mailbox.remove(first.getFirst())).isFalse();
        assertThat(mailbox.count(Inbox.of("li"))).isEqualTo(2);
    }

    private Dispatch dispatch(Channel... channels) {
        return dispatch(Optional.empty(), new ConcurrentHashMap<>(), channels);
    }

    private Dispatch dispatch(Contact declared, Channel... channels) {
        return dispatch(Optional.of(declared), new ConcurrentHashMap<>(), channels);
    }

    private Dispatch dispatch(
            Optional<Contact> declared, ConcurrentHashMap<MessageId, Throwable> faults, Channel... channels) {
        return new Dispatch(
                mailbox,
                settings,
                _ -> declared,
                List.of(channels),
                MessageSamples::letter,
                now::get,
                LEASE,
                8,
                faults::put);
    }

    private static Message withDeliveries(Message message, List<Delivery> deliveries) {
        return new Message(
                message.id(),
                message.application(),
                message.owner(),
                message.kind(),
                message.parameters(),
                message.by(),
                message.at(),
                message.readAt(),
                deliveries);
    }

    private static MessageSettings hers(ChannelKind... channels) {
        return new MessageSettings(
                ApplicationSamples.OWNER,
                Set.of(channels),
                new EmailAddress("meihua@example.cn"),
                new PhoneNumber("13800001234"),
                true);
    }

    /** A channel that does as it is told and remembers what it was given. */
    private static final class Script implements Channel {
        private final ChannelKind kind;
        private final Function<Letter, Outcome> does;
        private final ConcurrentHashMap<String, Letter> given = new ConcurrentHashMap<>();
        private volatile int times;

        private Script(ChannelKind kind, Function<Letter, Outcome> does) {
            this.kind = kind;
            this.does = does;
        }

        @Override
        public ChannelKind kind() {
            return kind;
        }

        @Override
        public synchronized Outcome hand(Letter letter) {
            times++;
            given.put(letter.id(), letter);
            return does.apply(letter);
        }
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
