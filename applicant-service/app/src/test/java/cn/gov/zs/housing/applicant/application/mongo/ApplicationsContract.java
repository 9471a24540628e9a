package cn.gov.zs.housing.applicant.application.mongo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.applicant.allotment.DrawnHome;
import cn.gov.zs.housing.applicant.allotment.ResultNotice;
import cn.gov.zs.housing.applicant.allotment.mongo.MongoAllotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CaseWalk;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.HouseholdActs;
import cn.gov.zs.housing.applicant.application.HouseholdAnswer;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.Progress;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.HouseholdSamples;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.housing.applicant.township.Villages;
import cn.gov.zs.platform.crypto.UndecipherableException;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link Applications} promises, whichever server speaks MongoDB's protocol. */
@Tag("zone-free")
abstract class ApplicationsContract {
    private static final Whose CITY = new Whose.InScope(new Scope.WholeCity());

    private final TestKeys keys = new TestKeys();
    private final PersonalFields fields = new PersonalFields(keys.cipher(), keys.index());
    private MongoClient client;
    private MongoDatabase database;
    private AggregateStore store;
    private Applications applications;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        store = new AggregateStore(
                database,
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(ApplicationSamples.SUBMITTED_AT),
                new NobodyPublishes());
        applications = new MongoApplications(store, keys.cipher(), keys.index());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void every_state_comes_back_as_it_was_kept() {
        var aggregates = store.of(
                "every-state",
                ApplicationDocument.class,
                new StoringApplications(fields)::document,
                stored -> StoredApplications.application(fields, stored));

        assertThat(Stream.<Application>of(
                        ApplicationSamples.submitted(),
                        ApplicationSamples.gapsTold(),
                        ApplicationSamples.supplemented(),
                        ApplicationSamples.gapsTold()
                                .supplement(ApplicationSamples.movedToShiqi(), ApplicationSamples.SUBMITTED_AT),
                        ApplicationSamples.accepted(),
                        ApplicationSamples.visited(),
                        ApplicationSamples.returnedAtFirstReview(),
                        ApplicationSamples.returnedAtFirstReview()
                                .correct(ApplicationSamples.movedToShiqi(), ApplicationSamples.SUBMITTED_AT),
                        ApplicationSamples.returnedAtCityReview()
                                .correct(ApplicationSamples.movedToShiqi(), ApplicationSamples.SUBMITTED_AT),
                        ApplicationSamples.returnedAtCityReview()
                                .correct(ApplicationSamples.movedWithinTheVillage(), ApplicationSamples.SUBMITTED_AT),
                        ApplicationSamples.firstNoticeCorrected(),
                        ApplicationSamples.cityNoticeCorrected(),
                        ApplicationSamples.firstObjectionUpheld(),
                        ApplicationSamples.cityObjectionUpheld(),
                        ApplicationSamples.filed(),
                        ApplicationSamples.cityNoticeHeld(),
                        ApplicationSamples.factsChanged(),
                        ApplicationSamples.factsChanged()
                                .changeFacts(
                                        ApplicationSamples.movedWithinTheVillage(),
                                        ApplicationSamples.handling("city-approver", "2026-08-01T02:00:00Z")),
                        ApplicationSamples.removed(),
                        ApplicationSamples.removalAppealed(),
                        ApplicationSamples.reinstated(),
                        ApplicationSamples.reinstated()
                                .remove(new Removal(
                                        RemovalGround.NO_ANSWER,
                                        ApplicationSamples.handling("city-approver", "2026-09-01T02:00:00Z"))),
                        ApplicationSamples.withdrawn(),
                        ApplicationSamples.refusedAtFinalReview(),
                        ApplicationSamples.reopenedForFinalReview(),
                        ApplicationSamples.firstReviewed(),
                        ApplicationSamples.firstNoticeStanding(),
                        ApplicationSamples.firstNoticeHeld(),
                        ApplicationSamples.cityReviewed(),
                        ApplicationSamples.cityNoticeStanding(),
                        ApplicationSamples.registered(),
                        ApplicationSamples.allotted(),
                        ApplicationSamples.allotmentConfirmed(),
                        ApplicationSamples.tenantFactsChanged(),
                        ApplicationSamples.qualificationLost(),
                        ApplicationSamples.qualificationAppealed(),
                        ApplicationSamples.qualificationRestored(),
                        ApplicationSamples.qualificationRestored()
                                .changeFacts(
                                        ApplicationSamples.movedWithinTheVillage(),
                                        ApplicationSamples.handling("city-approver", "2026-08-01T02:00:00Z")),
                        ApplicationSamples.allotted().revoke(LocalDate.of(2026, 5, 3)),
                        ApplicationSamples.refusedAtFirstReview(),
                        ApplicationSamples.refusedAtCityReview(),
                        ApplicationSamples.refusedAtCityReview().appeal(ApplicationSamples.appeal()),
                        ApplicationSamples.appealRejected(),
                        ApplicationSamples.reopenedForFirstReview(),
                        ApplicationSamples.reopenedForCityReview(),
                        ApplicationSamples.passedAfterTwoAppeals()))
                .satisfies(all -> assertThat(all.stream().map(Application::state))
                        .as("every state is among them")
                        .contains(ApplicationState.values()))
                .allSatisfy(state -> {
                    var id = UUID.randomUUID().toString();
                    aggregates.create(id, state);
                    assertThat(aggregates.get(id).state()).isEqualTo(state);
                });
    }

    @Test
    void what_is_stored_holds_no_persons_number_name_or_address_in_any_form() {
        applications.submit(ApplicationSamples.submitted());
        CaseWalk.toTheFirstReview(applications, ApplicationSamples.ID);

        var household = ApplicationSamples.submitted().declaration().household();
        var people = Stream.concat(
                        Stream.of(household.applicant()),
                        household.coApplicants().stream().map(CoApplicant::person))
                .toList();
        var secrets = Stream.concat(
                        people.stream()
                                .flatMap(person -> Stream.of(
                                        person.idNumber().whole(), person.name().text())),
                        Stream.of(
                                ApplicationSamples.submitted()
                                        .declaration()
                                        .hukou()
                                        .detail(),
                                ApplicationSamples.finding().text(),
                                HouseholdSamples.contact().phone().text(),
                                HouseholdSamples.contact().email().orElseThrow().text(),
                                household.housing().homes().getFirst().place(),
                                household.housing().plots().getFirst().place()))
                .toList();
        assertThat(secrets).hasSize(10);
        var stored = raw(ApplicationSamples.ID).toBsonDocument(BsonDocument.class, database.getCodecRegistry());
        var bytes = new RawBsonDocument(stored, new BsonDocumentCodec())
                .getByteBuffer()
                .array();
        var text = new String(bytes, ISO_8859_1) + stored.toJson();
        assertThat(text).contains(ApplicationSamples.OWNER);
        assertThat(secrets)
                .allSatisfy(secret -> assertThat(text)
                        .doesNotContain(secret)
                        .doesNotContain(new String(secret.getBytes(UTF_8), ISO_8859_1))
                        .doesNotContainIgnoringCase(HexFormat.of().formatHex(secret.getBytes(UTF_8)))
                        .satisfies(all -> base64(secret)
                                .forEach(encoded -> assertThat(all).doesNotContain(encoded))));
    }

    @Test
    void a_ciphertext_moved_to_another_field_or_application_is_refused() {
        var other = submit("owner-b", "2026-03-02T02:00:00Z");
        applications.submit(ApplicationSamples.submitted());
        var collection = database.getCollection("applications");
        var own = raw(ApplicationSamples.ID);
        var number =
                own.getEmbedded(List.of("state", "declaration", "household", "applicant", "idNumber"), String.class);

        collection.updateOne(
                new Document("_id", other.id().text()),
                new Document("$set", new Document("state.declaration.household.applicant.idNumber", number)));
        collection.updateOne(
                new Document("_id", ApplicationSamples.ID.text()),
                new Document("$set", new Document("state.declaration.hukou.detail", number)));

        assertThatExceptionOfType(UndecipherableException.class).isThrownBy(() -> applications.find(other.id()));
        assertThatExceptionOfType(UndecipherableException.class)
                .isThrownBy(() -> applications.find(ApplicationSamples.ID));
    }

    @Test
    void the_same_person_in_two_applications_is_found_by_equality() {
        var one = submit("owner-a", "2026-03-02T01:00:00Z");
        var two = submit("owner-b", "2026-03-02T02:00:00Z");

        List<String> entries = raw(one.id()).getEmbedded(List.of("state", "persons"), List.of());
        assertThat(entries).hasSize(2).doesNotHaveDuplicates();
        assertThat(database.getCollection("applications")
                        .find(new Document("state.persons", entries.getLast()))
                        .map(document -> document.getString("_id")))
                .containsExactlyInAnyOrder(one.id().text(), two.id().text());
    }

    @Test
    void a_number_is_taken_once() {
        assertThat(applications.submit(ApplicationSamples.submitted())).isTrue();
        assertThat(applications.submit(ApplicationSamples.submitted())).isFalse();
        assertThat(applications.find(ApplicationSamples.ID))
                .map(Versioned::version)
                .contains(1L);
        assertThat(applications.find(new ApplicationId(UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void a_passed_review_is_kept_together_with_its_event() {
        applications.submit(ApplicationSamples.submitted());
        CaseWalk.toTheFirstReview(applications, ApplicationSamples.ID);

        var answer = passFirst(3);

        assertThat(answer).isInstanceOf(ReviewAnswer.Passed.class);
        assertThat(stateOf(ApplicationSamples.ID)).isEqualTo(ApplicationState.FIRST_REVIEWED);
        var stored = database.getCollection("applications")
                .find(new Document("_id", ApplicationSamples.ID.text()))
                .first();
        assertThat(stored).isNotNull();
        assertThat(stored.getList("outbox", Document.class))
                .extracting(event -> event.getString("type"))
                .as("submitted, accepted, visited; passed and moved")
                .containsExactly(
                        "applicant.case-moved.v1",
                        "applicant.case-moved.v1",
                        "applicant.case-moved.v1",
                        "applicant.first-review-passed.v1",
                        "applicant.case-moved.v1");
        assertThat(stored.getList("outbox", Document.class))
                .element(3)
                .satisfies(event -> assertThat(event.toJson())
                        .contains("applicant.first-review-passed.v1", "442000************")
                        .doesNotContainPattern("[0-9]{17}[0-9X]"));
    }

    @Test
    void a_refused_review_changes_nothing() {
        applications.submit(ApplicationSamples.submitted());

        var answer = applications.review(
                ApplicationSamples.ID,
                1,
                application -> Reviews.city(
                        application,
                        ApplicationSamples.cityReviewer(),
                        ApplicationSamples.finding(),
                        ApplicationSamples.SUBMITTED_AT));

        assertThat(answer).isInstanceOf(ReviewAnswer.NotDue.class);
        assertThat(applications.find(ApplicationSamples.ID))
                .hasValueSatisfying(kept -> assertThat(kept.version()).isEqualTo(1));
    }

    @Test
    void of_two_reviewers_who_read_the_same_version_one_is_told_that_it_is_stale() {
        applications.submit(ApplicationSamples.submitted());
        CaseWalk.toTheFirstReview(applications, ApplicationSamples.ID);
        passFirst(3);

        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> passFirst(3));
        assertThat(stateOf(ApplicationSamples.ID)).isEqualTo(ApplicationState.FIRST_REVIEWED);
        assertThatExceptionOfType(AbsentException.class)
                .isThrownBy(() -> applications.review(
                        new ApplicationId(UUID.randomUUID().toString()),
                        1,
                        application -> new ReviewAnswer.Passed(application)));
    }

    @Test
    void an_event_that_arrives_twice_takes_effect_once() {
        applications.submit(ApplicationSamples.submitted());
        CaseWalk.toTheFirstReview(applications, ApplicationSamples.ID);
        passFirst(3);
        var event = event("e1");

        publishFirstNotice(event);
        publishFirstNotice(event);

        assertThat(stateOf(ApplicationSamples.ID)).isEqualTo(ApplicationState.FIRST_NOTICE_STANDING);
        assertThatIllegalStateException()
                .as("another event that says the same is a mistake")
                .isThrownBy(() -> publishFirstNotice(event("e2")));
    }

    @Test
    void lists_are_scoped_filtered_paged_and_newest_first() {
        var oldest = submit("owner-a", "2026-03-02T01:00:00Z");
        var middle = submit("owner-b", "2026-03-02T02:00:00Z");
        var newest = submit("owner-a", "2026-03-02T03:00:00Z");
        CaseWalk.toTheFirstReview(applications, middle.id());

        assertThat(ids(CITY, Optional.empty(), new Page(0, 20))).containsExactly(newest.id(), middle.id(), oldest.id());
        assertThat(ids(CITY, Optional.empty(), new Page(1, 2))).containsExactly(oldest.id());
        assertThat(ids(township("442000118"), Optional.of(ApplicationState.SUBMITTED), new Page(0, 20)))
                .containsExactly(newest.id(), oldest.id());
        assertThat(ids(township("442000001"), Optional.empty(), new Page(0, 20)))
                .isEmpty();
        assertThat(ids(new Whose.OwnedBy("owner-b"), Optional.empty(), new Page(0, 20)))
                .containsExactly(middle.id());
        assertThat(ids(new Whose.OwnedOrHeld("owner-b", Set.of(oldest.id())), Optional.empty(), new Page(0, 20)))
                .containsExactly(middle.id(), oldest.id());
        assertThat(ids(new Whose.OwnedOrHeld("nobody", Set.of()), Optional.empty(), new Page(0, 20)))
                .isEmpty();
        assertThat(applications.count(new Listing(CITY, Optional.of(ApplicationState.VISITED))))
                .isEqualTo(1);
    }

    @Test
    void a_village_lists_those_with_hukou_there_and_those_who_live_there_in_the_same_township() {
        var here = submit("owner-a", "2026-03-02T01:00:00Z");
        applications.submit(movedWithin(here, "442000118008", "442000118201"));
        applications.submit(movedWithin(here, "442000001007", "442000118201"));

        assertThat(ids(village("442000118008"), Optional.empty(), new Page(0, 20)))
                .hasSize(2)
                .contains(here.id());
        assertThat(ids(village("442000118201"), Optional.of(ApplicationState.SUBMITTED), new Page(0, 20)))
                .hasSize(1);
        assertThat(ids(village("442000001007"), Optional.empty(), new Page(0, 20)))
                .hasSize(1);
        assertThat(ids(village("442000118001"), Optional.empty(), new Page(0, 20)))
                .isEmpty();
    }

    @Test
    void what_a_clerk_typed_comes_back_without_an_owner() {
        var typed = ApplicationSamples.submittedAtWindow(
                new ApplicationId(UUID.randomUUID().toString()), "clerk-xiaolan");
        applications.submit(typed);

        assertThat(applications.find(typed.id())).hasValueSatisfying(kept -> {
            assertThat(kept.state()).isEqualTo(typed);
            assertThat(kept.state().isOwnedBy("clerk-xiaolan")).isFalse();
            assertThat(kept.state().concerns("clerk-xiaolan")).isTrue();
        });
    }

    @Test
    void a_household_takes_over_what_a_clerk_typed_once() {
        var typed = ApplicationSamples.submittedAtWindow(
                new ApplicationId(UUID.randomUUID().toString()), "clerk-xiaolan");
        applications.submit(typed);

        assertThat(applications.claim(typed.id(), "her")).isTrue();
        assertThat(applications.claim(typed.id(), "thief")).isFalse();
        var kept = applications.find(typed.id()).orElseThrow().state();
        assertThat(kept.isOwnedBy("her")).isTrue();
        assertThat(kept.concerns("clerk-xiaolan"))
                .as("she typed it all the same")
                .isTrue();
        assertThat(kept.declaration().household()).isEqualTo(typed.declaration().household());
        assertThat(ids(new Whose.OwnedBy("her"), Optional.empty(), new Page(0, 20)))
                .containsExactly(typed.id());
    }

    @Test
    void others_that_share_a_person_are_found_and_itself_is_not() {
        var one = submit("owner-a", "2026-03-02T01:00:00Z");
        var two = submit("owner-b", "2026-03-02T02:00:00Z");

        assertThat(applications.sharingPersons(one, 10)).containsExactly(two);
        assertThat(applications.withPersonsOf(List.of(two, one), 10))
                .as("of several at once, each of them too")
                .containsExactly(two, one);
        assertThat(applications.withPersonsOf(List.of(one), 1)).containsExactly(two);
    }

    @Test
    void hukou_elsewhere_comes_back_unread_by_the_database_and_the_case_is_its_home_villages() {
        var migrants =
                ApplicationSamples.migrants(new ApplicationId(UUID.randomUUID().toString()));
        applications.submit(migrants);

        assertThat(applications.find(migrants.id()))
                .hasValueSatisfying(kept -> assertThat(kept.state()).isEqualTo(migrants));
        assertThat(raw(migrants.id()).toJson()).contains("430000").doesNotContain("衡阳", "英陂村");
        var home = migrants.declaration().current().village().code();
        assertThat(ids(village(home), Optional.empty(), new Page(0, 20))).containsExactly(migrants.id());
    }

    private static Submitted movedWithin(Submitted like, String hukou, String current) {
        var declared = like.declaration();
        return new Submitted(new Declaration(
                new ApplicationId(UUID.randomUUID().toString()),
                declared.entry(),
                declared.ownerSubject(),
                declared.category(),
                declared.formOfSupport(),
                declared.household(),
                declared.contact(),
                new Address(Villages.get(hukou), "1号"),
                new Address(Villages.get(current), "2号"),
                declared.employer(),
                declared.consentedAt(),
                declared.submittedAt()));
    }

    private static Whose village(String code) {
        return new Whose.InScope(new Scope.OneVillage(Villages.get(code)));
    }

    @Test
    void a_home_offered_again_keeps_its_newest_description_and_a_result_its_notice() {
        var allotments = new MongoAllotments(store);
        allotments.offered(event("o1"), new DrawnHome("h1", "祈安苑", "3栋", "1203", "旧地址"));
        allotments.offered(event("o2"), new DrawnHome("h1", "祈安苑", "3栋", "1203", "新地址"));
        allotments.offered(event("o2"), new DrawnHome("h1", "祈安苑", "3栋", "1203", "重复送达"));
        var notice = new ResultNotice("b1", "n9", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 21), "/notices/n9");
        allotments.resultOnNotice(event("r1"), notice);

        assertThat(allotments.findHome("h1")).map(DrawnHome::address).contains("新地址");
        assertThat(allotments.findHome("h2")).isEmpty();
        assertThat(allotments.findResultNotice("b1")).contains(notice);
        assertThat(allotments.findResultNotice("b2")).isEmpty();
    }

    private Document raw(ApplicationId id) {
        return Objects.requireNonNull(database.getCollection("applications")
                .find(new Document("_id", id.text()))
                .first());
    }

    /** The middle of a text's Base64, at each of the three places where it may begin. */
    private static List<String> base64(String secret) {
        return IntStream.range(0, 3)
                .mapToObj(shift -> {
                    var shifted = new byte[shift + secret.getBytes(UTF_8).length];
                    System.arraycopy(secret.getBytes(UTF_8), 0, shifted, shift, shifted.length - shift);
                    var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(shifted);
                    return encoded.substring(4, encoded.length() - 2);
                })
                .toList();
    }

    @Test
    void a_household_moves_its_own_case_and_a_repeated_move_changes_nothing() {
        applications.submit(ApplicationSamples.submitted());

        var withdrawn = applications.act(
                ApplicationSamples.ID,
                1,
                application -> HouseholdActs.withdraw(application, ApplicationSamples.SUBMITTED_AT));
        assertThat(withdrawn).isInstanceOf(HouseholdAnswer.Moved.class);
        assertThat(applications.act(
                        ApplicationSamples.ID,
                        2,
                        application -> HouseholdActs.withdraw(application, ApplicationSamples.SUBMITTED_AT)))
                .isInstanceOf(HouseholdAnswer.NotDue.class);
        assertThat(applications
                        .move(ApplicationSamples.ID, application -> application)
                        .state())
                .isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(applications.find(ApplicationSamples.ID).orElseThrow().version())
                .isEqualTo(2);
    }

    private ReviewAnswer passFirst(long version) {
        return applications.review(
                ApplicationSamples.ID,
                version,
                application -> Reviews.first(
                        application,
                        ApplicationSamples.xiaolanReviewer(),
                        ApplicationSamples.finding(),
                        Instant.parse("2026-03-03T02:00:00Z")));
    }

    private void publishFirstNotice(Envelope<?> event) {
        applications.advance(
                event,
                ApplicationSamples.ID,
                application -> Progress.noticePublished(
                        application, NoticeStage.FIRST_REVIEW, ApplicationSamples.firstNotice()));
    }

    private Submitted submit(String owner, String at) {
        var application =
                ApplicationSamples.submitted(new ApplicationId(UUID.randomUUID().toString()), owner, Instant.parse(at));
        applications.submit(application);
        return application;
    }

    private List<ApplicationId> ids(Whose whose, Optional<ApplicationState> state, Page page) {
        var listing = new Listing(whose, state);
        try (var all = applications.stream(listing)) {
            assertThat(all.skip(page.skip()).limit(page.size()).toList())
                    .as("as a stream they stand as on their pages")
                    .isEqualTo(applications.list(listing, page));
        }
        return applications.list(listing, page).stream()
                .map(found -> found.state().id())
                .toList();
    }

    private ApplicationState stateOf(ApplicationId id) {
        return applications.find(id).orElseThrow().state().state();
    }

    private static Whose township(String code) {
        return new Whose.InScope(new Scope.OneTownship(Townships.get(code)));
    }

    private static Envelope<String> event(String id) {
        return new Envelope<>(id, "test.v1", "/test", "key", ApplicationSamples.SUBMITTED_AT, 1, "body");
    }

    /** No relay runs here: what waits in the outbox stays there to be looked at. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
