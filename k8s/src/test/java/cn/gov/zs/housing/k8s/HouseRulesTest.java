package cn.gov.zs.housing.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests keep every rule, and each rule sees the manifest that breaks it. */
@Tag("zone-free")
class HouseRulesTest {
    private static final String APP = "housing-service";

    @Test
    void our_manifests_keep_every_rule() throws IOException {
        assertThat(HouseRules.findings(Manifests.dev())).isEmpty();
    }

    @Test
    void the_five_apps_are_there() throws IOException {
        assertThat(Manifests.dev())
                .filteredOn(Deployment.class::isInstance)
                .extracting(object -> object.getMetadata().getName())
                .containsExactlyInAnyOrder(
                        "gateway", "applicant-service", "housing-service", "allocation-service", "disclosure-service");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void sees_what_is_broken(String finding, Consumer<List<HasMetadata>> breakage) throws IOException {
        var objects = Manifests.dev();
        breakage.accept(objects);
        assertThat(HouseRules.findings(objects)).containsExactly(finding);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                pod("may run as root", pod -> pod.getSecurityContext().setRunAsNonRoot(false)),
                pod("names no user of its own", pod -> pod.getSecurityContext().setRunAsUser(0L)),
                pod(
                        "may make any system call",
                        pod -> pod.getSecurityContext().getSeccompProfile().setType("Unconfined")),
                pod("carries a token of the cluster", pod -> pod.setAutomountServiceAccountToken(true)),
                pod("may sit on one machine only", pod -> pod.setTopologySpreadConstraints(List.of())),
                pod("is not given time to end", pod -> pod.setTerminationGracePeriodSeconds(5L)),
                container(
                        "can write its root filesystem",
                        container -> container.getSecurityContext().setReadOnlyRootFilesystem(false)),
                container(
                        "can gain privileges",
                        container -> container.getSecurityContext().setAllowPrivilegeEscalation(null)),
                container(
                        "keeps capabilities",
                        container ->
                                container.getSecurityContext().getCapabilities().setAdd(List.of("NET_RAW"))),
                container("has nowhere to write", container -> container.setVolumeMounts(List.of())),
                container(
                        "requests no cpu",
                        container -> container.getResources().getRequests().remove("cpu")),
                container(
                        "has no limit of memory",
                        container -> container.getResources().getLimits().remove("memory")),
                container("runs whatever image is newest", container -> container.setImage("zs-housing/" + APP)),
                container(
                        "runs whatever image is newest",
                        container -> container.setImage("zs-housing/" + APP + ":latest")),
                container("has no startup probe", container -> container.setStartupProbe(null)),
                container(
                        "is killed when it should only get no requests",
                        container -> container.setLivenessProbe(container.getReadinessProbe())),
                wrong(APP + " has 0 of: service", without(Service.class, APP)),
                wrong(APP + " has 0 of: disruption budget", without(PodDisruptionBudget.class, APP)),
                wrong(APP + " has 0 of: network policy", without(NetworkPolicy.class, APP)),
                wrong(APP + " has no service account of its own", without(ServiceAccount.class, APP)),
                wrong("no policy shuts the namespace", without(NetworkPolicy.class, "deny-all")),
                policy("leaves a direction open", policy -> policy.getSpec().setPolicyTypes(List.of("Ingress"))),
                policy(
                        "lets nothing out, not even a question for a name",
                        policy -> policy.getSpec().setEgress(List.of())),
                policy(
                        "lets out to anywhere",
                        policy -> policy.getSpec().getEgress().add(new NetworkPolicyEgressRule())),
                policy(
                        "lets in anybody",
                        policy -> policy.getSpec().setIngress(List.of(new NetworkPolicyIngressRule()))),
                wrong(
                        "gateway may not call " + APP,
                        objects -> each(objects, NetworkPolicy.class, "gateway")
                                .getSpec()
                                .getEgress()
                                .forEach(rule -> rule.getTo()
                                        .removeIf(peer -> APP.equals(peer.getPodSelector()
                                                .getMatchLabels()
                                                .get("app.kubernetes.io/name"))))),
                wrong(
                        "a secret stands in a file",
                        objects -> objects.add(new SecretBuilder()
                                .withNewMetadata()
                                .withName("keys")
                                .endMetadata()
                                .build())));
    }

    private static Arguments pod(String finding, Consumer<PodSpec> breakage) {
        return wrong(
                APP + " " + finding,
                objects -> breakage.accept(each(objects, Deployment.class, APP)
                        .getSpec()
                        .getTemplate()
                        .getSpec()));
    }

    private static Arguments container(String finding, Consumer<Container> breakage) {
        return pod(finding, pod -> breakage.accept(pod.getContainers().getFirst()));
    }

    private static Arguments policy(String finding, Consumer<NetworkPolicy> breakage) {
        return wrong(APP + " " + finding, objects -> breakage.accept(each(objects, NetworkPolicy.class, APP)));
    }

    private static Arguments wrong(String finding, Consumer<List<HasMetadata>> breakage) {
        return Arguments.of(finding, breakage);
    }

    private static Consumer<List<HasMetadata>> without(Class<?> type, String name) {
        Predicate<HasMetadata> it = object ->
                type.isInstance(object) && object.getMetadata().getName().equals(name);
        return objects -> objects.removeIf(it);
    }

    private static <T extends HasMetadata> T each(List<HasMetadata> objects, Class<T> type, String name) {
        return objects.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
