package cn.gov.zs.housing.allocation;

import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.disclosure.contract.LogEntryIntegratedV2;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.Hash;
import cn.gov.zs.platform.tlog.Merkle;
import cn.gov.zs.platform.tlog.Proofs;
import cn.gov.zs.platform.tlog.SignatureType;
import cn.gov.zs.platform.tlog.SignerKey;
import cn.gov.zs.platform.tlog.Subtrees;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** The public log as disclosure-service would keep it: each step of a draw that is told of gets its entry, and that is told of. */
final class HeardLog {

    private static final SignerKey KEY = SignerKey.of("housing.zs.example/log", SignatureType.ED25519, new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });

    private final List<String> entries = new ArrayList<>();
    private final List<LogEntryIntegratedV2> integrated = new ArrayList<>();

    static String verifierKey() {
        return KEY.verifier().text();
    }

    /** Appends an entry and tells of it, as often as Kafka may. */
    void log(String of, String reference, String digest) {
        var item = UUID.randomUUID().toString();
        var entry =
                "{\"digest\":\"%s\",\"id\":\"document-published.%s\",\"item\":\"%s\",\"kind\":\"document-published\",\"of\":\"%s\",\"reference\":\"%s\",\"v\":1,\"when\":\"2026-11-24T01:00:00Z\"}"
                        .formatted(digest, item, item, of, reference);
        entries.add(entry);
        long index = entries.size() - 1;
        long size = entries.size();
        var note = KEY.sign(new Checkpoint(KEY.verifier().name(), size, Proofs.root(size, tree())).text());
        integrated.add(new LogEntryIntegratedV2(
                "document-published." + item,
                "document-published",
                of,
                item,
                reference,
                digest,
                entry,
                index,
                size,
                note.note(),
                Proofs.inclusion(index, size, tree()).stream().map(Hash::base64).toList(),
                verifierKey()));
    }

    /** Tells of every entry, twice. */
    void tell() {
        Stream.concat(integrated.stream(), integrated.stream())
                .forEach(each -> RunningAllocation.say(
                        LogEntryIntegratedV2.TOPIC, LogEntryIntegratedV2.TYPE, each.entryId(), each));
    }

    private Subtrees tree() {
        return this::hash;
    }

    private Hash hash(int height, long index) {
        return height == 0
                ? Merkle.leaf(entries.get((int) index).getBytes(StandardCharsets.UTF_8))
                : Merkle.node(hash(height - 1, 2 * index), hash(height - 1, 2 * index + 1));
    }

    /** The steps that the service told of, in their order; waits until there are so many of this batch. */
    static List<DrawStepTakenV1> steps(String batchId, int many) {
        var found = new ArrayList<DrawStepTakenV1>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        TestKafka.shared().bootstrapServers(),
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(DrawStepTakenV1.TOPIC));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    var event = new CloudEvents().read(each.value());
                    if (event.type().equals(DrawStepTakenV1.TYPE)) {
                        var step = JsonMapper.shared().treeToValue(event.data(), DrawStepTakenV1.class);
                        if (step.batchId().equals(batchId)) {
                            found.add(step);
                        }
                    }
                });
                return found.size() >= many;
            });
        }
        return found;
    }
}
