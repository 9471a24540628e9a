package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.local.Layout;
import cn.gov.zs.platform.local.Ports;
import cn.gov.zs.platform.local.keys.FieldKeyFile;
import cn.gov.zs.platform.local.process.Probes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code housing rotate-keys}: a new key for personal data, and everything re-encrypted to it while the platform runs. */
public final class RotateKeys {
    private static final String PROGRESS = "/api/v1/applicants/keys/re-encryption";
    private static final String OF_DISCLOSURE = "/api/v1/disclosure/keys/re-encryption";
    private static final String OF_HOUSING = "/api/v1/tenancies/keys/re-encryption";
    private static final String SECURITY_ADMIN = "security-admin";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final URI platform;
    private final FieldKeyFile keys;
    private final FieldKeyFile disclosureKeys;
    private final FieldKeyFile housingKeys;
    private final Narrator narrator;
    private final Patience patience;

    /**
     * @param platform the gateway's address
     * @param keys of the running platform's applicant-service
     * @param disclosureKeys of its disclosure-service
     * @param housingKeys of its housing-service
     * @param limit how long re-encryption may take
     */
    public RotateKeys(
            URI platform,
            FieldKeyFile keys,
            FieldKeyFile disclosureKeys,
            FieldKeyFile housingKeys,
            Narrator narrator,
            Duration limit) {
        this.platform = platform;
        this.keys = keys;
        this.disclosureKeys = disclosureKeys;
        this.housingKeys = housingKeys;
        this.narrator = narrator;
        this.patience = new Patience(limit);
    }

    /** Rotates on the platform that runs from this working copy; exit code 1 when that fails, 2 on wrong use. */
    public static void main(String[] arguments) throws IOException {
        var ports = Ports.USUAL;
        var dropOld = false;
        var words = Arrays.asList(arguments).iterator();
        try {
            while (words.hasNext()) {
                var word = words.next();
                if (word.equals("--drop-old")) {
                    dropOld = true;
                } else if (word.equals("--port-base") && words.hasNext()) {
                    ports = new Ports(Integer.parseInt(words.next()));
                } else {
                    throw new IllegalArgumentException("rotate-keys takes --drop-old and --port-base N");
                }
            }
            var platform = URI.create("http://127.0.0.1:" + ports.gateway());
            if (!Probes.accepts(platform.getHost(), platform.getPort())) {
                throw new IllegalArgumentException(
                        "nothing runs at " + platform + "; start it with ./housing up, or name its --port-base");
            }
            var today = LocalDate.now(SHANGHAI);
            var keys = FieldKeyFile.of(System.getenv(), layout().data("secret"), today);
            var disclosureKeys = FieldKeyFile.ofDisclosure(System.getenv(), layout().data("secret"), today);
            var housingKeys = FieldKeyFile.ofHousing(System.getenv(), layout().data("secret"), today);
            new RotateKeys(
                            platform,
                            keys,
                            disclosureKeys,
                            housingKeys,
                            new Narrator(System.out, platform),
                            Duration.ofHours(6))
                    .rotate(dropOld);
        } catch (IllegalArgumentException wrong) {
            System.err.println("housing: " + wrong.getMessage());
            System.exit(2);
        } catch (JourneyFailed failed) {
            System.err.println("housing: " + failed.getMessage());
            System.exit(1);
        }
    }

    private static Layout layout() {
        var usual = Layout.find();
        return Optional.ofNullable(System.getenv("HOUSING_VAR"))
                .filter(elsewhere -> !elsewhere.isBlank())
                .map(elsewhere -> usual.withVar(Path.of(elsewhere)))
                .orElse(usual);
    }

    /**
     * Rotates.
     *
     * @param dropOld whether the keys that nothing is stored under any more are removed at the end
     * @return the name of applicant-service's new key
     * @throws JourneyFailed when the platform does not answer, or documents remain that it cannot read
     */
    public String rotate(boolean dropOld) throws IOException {
        try (var cast = new Cast(platform)) {
            var admin = cast.as(SECURITY_ADMIN);
            // before the file is touched: a platform that is not there gets no new key
            admin.get(PROGRESS).expect(200);
            admin.get(OF_DISCLOSURE).expect(200);
            admin.get(OF_HOUSING).expect(200);
            var key = keys.rotate(LocalDate.now(SHANGHAI));
            narrator.say("  new key " + key);
            requested(admin, key);
            var told = new long[] {-1};
            var ended = patience.until("re-encryption to " + key, () -> ended(admin, told));
            if (!ended.path("status").asString().equals("DONE")) {
                throw new JourneyFailed(
                        ended.path("unreadable").asInt()
                                + " documents could not be re-encrypted; the log of applicant-service names them. Old keys stay.");
            }
            rotateByItself(admin, "disclosure-service", disclosureKeys, OF_DISCLOSURE);
            rotateByItself(admin, "housing-service", housingKeys, OF_HOUSING);
            narrator.say("  nothing is under another key any more");
            if (dropOld) {
                narrator.say("  removed " + String.join(", ", keys.dropOld()));
                narrator.say("  removed " + String.join(", ", disclosureKeys.dropOld()));
                narrator.say("  removed " + String.join(", ", housingKeys.dropOld()));
            }
            return key;
        }
    }

    /** Such a service re-encrypts by itself as soon as it knows the key; here it is only waited for. */
    private void rotateByItself(Visitor admin, String service, FieldKeyFile file, String progressOf)
            throws IOException {
        var key = file.rotate(LocalDate.now(SHANGHAI));
        narrator.say("  new key of " + service + " " + key);
        patience.until("re-encryption of " + service + " to " + key, () -> {
            var answer = admin.get(progressOf);
            return answer.unavailable()
                    ? Optional.empty()
                    : Optional.of(answer.expect(200).json())
                            .filter(progress ->
                                    progress.path("activeKey").asString().equals(key)
                                            && progress.path("remaining").asLong() == 0);
        });
    }

    /** Asks until the service works towards the new key: a request that ran already may have begun with the old one. */
    private void requested(Visitor admin, String key) {
        patience.until("the service knows " + key, () -> {
            var answer = admin.post(PROGRESS, Map.of());
            return answer.unavailable()
                    ? Optional.empty()
                    : Optional.of(answer.expect(202).json())
                            .filter(progress ->
                                    progress.path("activeKey").asString().equals(key));
        });
    }

    private Optional<JsonNode> ended(Visitor admin, long[] told) {
        var answer = admin.get(PROGRESS);
        if (answer.unavailable()) {
            return Optional.empty();
        }
        var progress = answer.expect(200).json();
        var remaining = progress.path("remaining").asLong();
        if (remaining != told[0]) {
            narrator.say("  " + remaining + " of " + progress.path("documents").asLong() + " documents remain");
            told[0] = remaining;
        }
        return Optional.of(progress)
                .filter(now -> !now.path("status").asString().equals("RUNNING"));
    }
}
