package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.local.keys.FieldKeyFile;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** After a journey no whole identity number stands in a log line, an event, an error or a database, its own service's not excepted. */
class PrivacyIT {
    /** Eighteen digits that could be an identity number, also inside a longer run of word characters. */
    private static final Pattern WHOLE =
            Pattern.compile("(?<![0-9a-fA-F])[1-9]\\d{5}(19|20)\\d{9}[\\dXx](?![0-9a-fA-F])");

    private static List<String> typed = List.of();

    @BeforeAll
    static void play() {
        var journey = TestPlatform.journey(step -> {});
        assertThat(journey.play()).as(journey::failure).isTrue();
        typed = journey.idNumbersTyped();
        assertThat(typed)
                .as("numbers of all households, mistyped ones among them")
                .hasSizeGreaterThan(10);
    }

    @Test
    void no_log_line_holds_one() throws IOException {
        var lines = 0L;
        try (var logs = Files.walk(TestPlatform.running().layout().log("x").getParent())) {
            for (var log : logs.filter(Files::isRegularFile).toList()) {
                for (var line : readLossy(log).lines().toList()) {
                    lines++;
                    assertClean("log " + log.getFileName(), line);
                }
            }
        }
        assertThat(lines).as("lines read").isGreaterThan(50);
    }

    @Test
    void no_event_holds_one() {
        var messages = 0;
        for (var message : everyMessage()) {
            messages++;
            assertClean("event", message);
        }
        assertThat(messages).as("events read").isGreaterThan(10);
    }

    @Test
    void no_database_holds_one_not_even_the_applicants_own() {
        var applications = 0;
        try (var client = MongoClients.create(TestPlatform.running().addresses().mongo())) {
            for (var database : client.listDatabaseNames()) {
                for (var collection : client.getDatabase(database).listCollectionNames()) {
                    for (var document : client.getDatabase(database)
                            .getCollection(collection)
                            .find()) {
                        var json = document.toJson();
                        assertClean(database + "." + collection, json);
                        if (database.equals("applicant") && collection.equals("applications")) {
                            applications++;
                            assertThat(json)
                                    .contains("\"keyId\"", "\"persons\"")
                                    .doesNotContain("广福大道");
                        }
                    }
                }
            }
        }
        assertThat(applications).as("applications looked at").isPositive();
    }

    @Test
    void keys_rotate_on_the_running_platform() throws IOException {
        var layout = TestPlatform.running().layout();
        var keys = FieldKeyFile.of(Map.of(), layout.data("secret"), LocalDate.of(2026, 11, 23));
        var disclosureKeys = FieldKeyFile.ofDisclosure(Map.of(), layout.data("secret"), LocalDate.of(2026, 11, 23));
        var housingKeys = FieldKeyFile.ofHousing(Map.of(), layout.data("secret"), LocalDate.of(2026, 11, 23));
        var rotation = new RotateKeys(
                TestPlatform.address(),
                keys,
                disclosureKeys,
                housingKeys,
                new Narrator(System.out, TestPlatform.address()),
                TestPlatform.PATIENCE);

        var key = rotation.rotate(true);

        assertThat(Files.readString(keys.path())).containsOnlyOnce("key.").contains("active=" + key);
        try (var client = MongoClients.create(TestPlatform.running().addresses().mongo())) {
            var documents = client.getDatabase("applicant").getCollection("applications");
            assertThat(documents.countDocuments()).isPositive();
            assertThat(documents.countDocuments(Filters.ne("state.keyId", key))).isZero();
        }
        try (var cast = new Cast(TestPlatform.address())) {
            assertThat(cast.as("citizen-li")
                            .get("/my/applications", "text/html")
                            .status())
                    .isEqualTo(200);
            assertThat(cast.as("system-admin")
                            .post("/api/v1/applicants/keys/re-encryption", Map.of())
                            .status())
                    .as("another operator")
                    .isEqualTo(403);
        }
    }

    @Test
    void no_error_repeats_one() {
        try (var cast = new Cast(TestPlatform.address())) {
            var wrong = Map.<String, Object>of(
                    "formId",
                    UUID.randomUUID().toString(),
                    "applicant",
                    Map.of("name", "陈志", "idNumber", typed.getFirst() + "9"));
            var answer = cast.as("citizen-li").post("/api/v1/applications", wrong);
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain(typed.getFirst());
        }
    }

    private static void assertClean(String where, String text) {
        typed.forEach(number -> assertThat(text.contains(number)).as(where).isFalse());
        var found = WHOLE.matcher(text);
        assertThat(found.find()).as("%s holds eighteen digits", where).isFalse();
    }

    private static String readLossy(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static List<String> everyMessage() {
        var properties = new Properties();
        properties.put("bootstrap.servers", TestPlatform.running().addresses().kafka());
        var messages = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> messages.add(new String(message.value(), StandardCharsets.UTF_8)));
            }
        }
        return messages;
    }
}
