package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.kafka.KafkaMain;
import cn.gov.zs.platform.local.kafka.KafkaProbe;
import cn.gov.zs.platform.local.keycloak.ClientSecret;
import cn.gov.zs.platform.local.keycloak.KeycloakServer;
import cn.gov.zs.platform.local.keycloak.Realm;
import cn.gov.zs.platform.local.keys.FieldKeyFile;
import cn.gov.zs.platform.local.keys.LogKeyFile;
import cn.gov.zs.platform.local.keys.SigningKeyFile;
import cn.gov.zs.platform.local.mongo.MongoMain;
import cn.gov.zs.platform.local.process.Digests;
import cn.gov.zs.platform.local.process.JavaCommand;
import cn.gov.zs.platform.local.process.Leash;
import cn.gov.zs.platform.local.process.PartSpec;
import cn.gov.zs.platform.local.process.PreparedDirectory;
import cn.gov.zs.platform.local.process.Probes;
import cn.gov.zs.platform.local.service.ServiceImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a platform consists of, as parts that can be started. */
final class PartSpecs {

    static final String MONGO = "mongo";
    static final String KAFKA = "kafka";
    static final String KEYCLOAK = "keycloak";
    static final String EXCHANGE = "exchange";

    /** What the gateway keeps of the public pages: data too, which a fresh start removes. */
    static final String PUBLISHED = "published";

    /** Names the demo's log; the reserved ending says that nobody answers there. */
    private static final String DEMO_LOG = "demo.zhongshan-housing.example/log";

    private static final String SIMULATOR = "cn.gov.zs.housing.simulator.SimulatorMain";

    private static final List<String> SMALL_SERVER = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS",
            "-Dorg.slf4j.simpleLogger.logFile=System.out",
            // netty's and lz4's own use of what the JDK will close one day
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Options options;
    private final Layout layout;
    private final Ports ports;
    private final Addresses addresses;

    PartSpecs(Options options, Addresses addresses) {
        this.options = options;
        this.layout = options.layout();
        this.ports = options.ports();
        this.addresses = addresses;
    }

    /** All parts to start, each after those it needs. */
    List<PartSpec> all() {
        List<PartSpec> all = new ArrayList<>();
        ExistingServers existing = addresses.existing();
        if (existing.mongo().isEmpty()) {
            all.add(mongo());
        }
        if (existing.kafka().isEmpty()) {
            all.add(kafka());
        }
        if (existing.keycloak().isEmpty()) {
            all.add(keycloak());
        }
        if (existing.exchange().isEmpty()) {
            all.add(exchange());
        }
        for (ServiceSpec service : ServiceSpec.BEHIND_THE_GATEWAY) {
            all.add(service(service, ownSettings(service)));
        }
        all.add(service(ServiceSpec.GATEWAY, gatewaySettings()));
        return all.stream().filter(part -> options.starts(part.name())).toList();
    }

    /** The ports that the parts to start will take. */
    List<Integer> portsTaken() {
        List<Integer> taken = new ArrayList<>();
        for (PartSpec part : all()) {
            switch (part.name()) {
                case MONGO -> taken.add(ports.mongo());
                case KAFKA -> taken.addAll(List.of(ports.kafka(), ports.kafkaController()));
                case KEYCLOAK -> taken.add(ports.keycloak());
                case EXCHANGE -> taken.addAll(List.of(ports.exchange(), ports.mail()));
                case "gateway" -> taken.add(ports.gateway());
                default ->
                    ServiceSpec.BEHIND_THE_GATEWAY.stream()
                            .filter(service -> service.name().equals(part.name()))
                            .forEach(service -> taken.add(service.port(ports)));
            }
        }
        return taken;
    }

    private PartSpec mongo() {
        PartSpec.Launch launch = progress -> server(
                List.of(options.tuning().databaseHeap(), "-XX:MaxDirectMemorySize=64m"),
                MongoMain.class,
                String.valueOf(ports.mongo()),
                layout.data(MONGO).resolve("store.mv").toString());
        return new PartSpec(MONGO, Set.of(), launch, Probes.tcp(ports.mongo()), layout.log(MONGO));
    }

    private PartSpec kafka() {
        PartSpec.Launch launch = progress -> server(
                List.of("-Xms96m", "-Xmx256m", "-XX:MaxDirectMemorySize=64m"),
                KafkaMain.class,
                String.valueOf(ports.kafka()),
                String.valueOf(ports.kafkaController()),
                layout.data(KAFKA).toString());
        return new PartSpec(KAFKA, Set.of(), launch, KafkaProbe.at(ports.kafka()), layout.log(KAFKA));
    }

    private PartSpec.Command server(List<String> own, Class<?> main, String... arguments) throws IOException {
        JavaCommand command = new JavaCommand(own, layout.servers(), main.getName(), List.of(arguments));
        return new PartSpec.Command(
                command.with(SMALL_SERVER).with(options.tuning().words()).words(), Map.of());
    }

    private PartSpec keycloak() {
        KeycloakServer server =
                new KeycloakServer(layout.keycloakZip(), layout.cache(), layout.data(KEYCLOAK), layout.ownJar());
        PartSpec.Launch launch = progress -> server.prepare(
                ports.keycloak(),
                addresses.publicKeycloak(),
                Realm.filled(addresses.publicUrl(), secret()),
                layout.log("keycloak-build"),
                progress);
        URI health = URI.create(addresses.keycloak() + "/health/ready");
        return new PartSpec(KEYCLOAK, Set.of(), launch, Probes.http(health), layout.log(KEYCLOAK));
    }

    /** Run from a copy, so that a build does not change the jar under it. */
    private PartSpec exchange() {
        PartSpec.Launch launch = progress -> {
            Path jar = layout.simulatorJar();
            Path copy = PreparedDirectory.get(
                            layout.cache(),
                            EXCHANGE,
                            Digests.ofZip(jar, List.of()),
                            half -> Files.copy(jar, half.resolve("simulator.jar")))
                    .resolve("simulator.jar");
            JavaCommand command = new JavaCommand(
                    List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"),
                    List.of(layout.ownJar(), copy),
                    Leash.class.getName(),
                    List.of(SIMULATOR, String.valueOf(ports.exchange()), String.valueOf(ports.mail())));
            return new PartSpec.Command(command.words(), Map.of());
        };
        URI health = URI.create("http://127.0.0.1:" + ports.exchange() + "/health");
        return new PartSpec(EXCHANGE, Set.of(), launch, Probes.http(health), layout.log(EXCHANGE));
    }

    private String secret() throws IOException {
        return ClientSecret.of(options.environment(), layout.data("secret"));
    }

    private FieldKeyFile disclosureKeys() throws IOException {
        return FieldKeyFile.ofDisclosure(
                options.environment(), layout.data("secret"), LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    private Path logKey() throws IOException {
        return LogKeyFile.of(options.environment(), layout.data("secret"), DEMO_LOG);
    }

    private Path logSm2Key() throws IOException {
        return LogKeyFile.ofSm2(options.environment(), layout.data("secret"), DEMO_LOG);
    }

    private Path signingKeys() throws IOException {
        return SigningKeyFile.of(options.environment(), layout.data("secret"));
    }

    private FieldKeyFile housingKeys() throws IOException {
        return FieldKeyFile.ofHousing(
                options.environment(), layout.data("secret"), LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    private FieldKeyFile keys() throws IOException {
        return FieldKeyFile.of(options.environment(), layout.data("secret"), LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    private PartSpec service(ServiceSpec service, Map<String, String> more) {
        PartSpec.Probe probe = Probes.http(URI.create(service.url(ports) + "/actuator/health/readiness"));
        PartSpec.Launch launch = progress -> {
            Map<String, String> settings = new TreeMap<>(commonSettings(service));
            settings.putAll(more);
            if (service.equals(ServiceSpec.GATEWAY)) {
                settings.put("HOUSING_OIDC_CLIENT_SECRET", secret());
            }
            if (service.equals(ServiceSpec.APPLICANT)) {
                settings.put(FieldKeyFile.VARIABLE, keys().path().toString());
            }
            if (service.name().equals("disclosure")) {
                settings.put(FieldKeyFile.VARIABLE, disclosureKeys().path().toString());
                settings.put(LogKeyFile.VARIABLE, logKey().toString());
                settings.put(LogKeyFile.SM2_VARIABLE, logSm2Key().toString());
            }
            if (service.name().equals("allocation")) {
                settings.put(SigningKeyFile.VARIABLE, signingKeys().toString());
            }
            if (service.name().equals("housing")) {
                settings.put(FieldKeyFile.VARIABLE, housingKeys().path().toString());
            }
            ServiceImage image = new ServiceImage(
                    service.name(),
                    layout.serviceJar(service.module()),
                    layout.cache(),
                    layout.ownJar(),
                    options.tuning());
            return image.prepare(settings, probe, layout.log(service.name() + "-training"), progress);
        };
        return new PartSpec(service.name(), Set.of(MONGO, KAFKA), launch, probe, layout.log(service.name()));
    }

    private Map<String, String> commonSettings(ServiceSpec service) {
        return Map.of(
                "SERVER_PORT", String.valueOf(service.port(ports)),
                "SERVER_ADDRESS", "127.0.0.1",
                "MONGODB_URI", addresses.mongo(),
                "KAFKA_BOOTSTRAP_SERVERS", addresses.kafka(),
                "HOUSING_OIDC_ISSUER", addresses.issuer(),
                "HOUSING_OIDC_JWKS_URI", addresses.signingKeys(),
                "HOUSING_PUBLIC_URL", addresses.publicUrl(),
                "PLATFORM_CLOCK_FILE", layout.clock().toString());
    }

    /**
     * Only the service that asks departments is told where they are; the simulator is the city's gateways for SMS and WeChat too.
     * Here a day passes when the clock is moved, so the daily removal looks for a new day more often; and a library without texts
     * would show nobody what it is.
     */
    private Map<String, String> ownSettings(ServiceSpec service) {
        if (service.equals(ServiceSpec.DISCLOSURE)) {
            Map<String, String> settings = new TreeMap<>(letters());
            settings.put("LIBRARY_SAMPLES", "true");
            return settings;
        }
        if (!service.equals(ServiceSpec.APPLICANT)) {
            return Map.of();
        }
        Map<String, String> settings = new TreeMap<>();
        if (addresses.existing().exchange().isEmpty()) {
            settings.put("SMS_GATEWAY_URL", addresses.exchange() + "/v1/sms/messages");
            settings.put("WECHAT_GATEWAY_URL", addresses.exchange() + "/v1/wechat/messages");
        }
        settings.put("HOUSING_RETENTION_LOOK", "3s");
        // an operator's own settings go before
        settings.keySet().removeIf(options.environment()::containsKey);
        settings.put("EXCHANGE_URL", addresses.exchange());
        return settings;
    }

    /** Letters to subscribers go to the simulator, which only shows them, unless an operator names a mail server. */
    private Map<String, String> letters() {
        if (options.environment().containsKey("SMTP_HOST")
                || addresses.existing().exchange().isPresent()) {
            return Map.of();
        }
        return Map.of(
                "SMTP_HOST",
                "127.0.0.1",
                "SMTP_PORT",
                String.valueOf(ports.mail()),
                "SMTP_SECURITY",
                "NONE",
                "SMTP_FROM",
                "no-reply@housing.example.cn");
    }

    private Map<String, String> gatewaySettings() {
        Map<String, String> settings = new TreeMap<>();
        for (ServiceSpec service : ServiceSpec.BEHIND_THE_GATEWAY) {
            settings.put(service.addressVariable(), service.url(ports));
        }
        settings.put("KEYCLOAK_URL", addresses.keycloak());
        settings.put("HOUSING_PUBLISHED_DIR", layout.data(PUBLISHED).toString());
        // its code stays simple here, and is compiled at once
        settings.put("HOUSING_PUBLISHED_WARM_UP", options.tuning().warmUp());
        return settings;
    }
}
