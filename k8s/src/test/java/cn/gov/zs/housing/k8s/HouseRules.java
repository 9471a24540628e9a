package cn.gov.zs.housing.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What we ask of the manifests beyond being understood; a finding is a sentence that names the object. */
final class HouseRules {
    private final List<HasMetadata> objects;
    private final List<String> findings = new ArrayList<>();

    private HouseRules(List<HasMetadata> objects) {
        this.objects = objects;
    }

    /** Everything wrong with these objects; empty when all is well. */
    static List<String> findings(List<HasMetadata> objects) {
        var rules = new HouseRules(objects);
        rules.all(Deployment.class).forEach(rules::check);
        rules.all(NetworkPolicy.class).forEach(rules::check);
        rules.checkWhole();
        return rules.findings;
    }

    private void checkWhole() {
        require(
                all(NetworkPolicy.class).stream()
                        .anyMatch(policy -> selected(policy).isEmpty()),
                "no policy shuts the namespace");
        require(objects.stream().noneMatch(object -> object.getKind().equals("Secret")), "a secret stands in a file");
    }

    private void check(Deployment app) {
        var name = app.getMetadata().getName();
        var labels = app.getSpec().getTemplate().getMetadata().getLabels();
        var pod = app.getSpec().getTemplate().getSpec();
        checkPod(name, pod);
        pod.getContainers().forEach(container -> checkContainer(name, container));
        requireOne(name, "service", Service.class, service -> service.getSpec().getSelector(), labels);
        requireOne(
                name,
                "disruption budget",
                PodDisruptionBudget.class,
                budget -> budget.getSpec().getSelector().getMatchLabels(),
                labels);
        requireOne(name, "network policy", NetworkPolicy.class, HouseRules::selected, labels);
        require(
                all(ServiceAccount.class).stream()
                        .anyMatch(account -> account.getMetadata().getName().equals(pod.getServiceAccountName())),
                name + " has no service account of its own");
        pod.getContainers().forEach(container -> checkAddresses(name, container, labels));
    }

    private void checkPod(String name, PodSpec pod) {
        var security = pod.getSecurityContext();
        require(security != null && isTrue(security.getRunAsNonRoot()), name + " may run as root");
        require(
                security != null && security.getRunAsUser() != null && security.getRunAsUser() > 0,
                name + " names no user of its own");
        require(
                security != null
                        && security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()),
                name + " may make any system call");
        require(Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()), name + " carries a token of the cluster");
        require(!pod.getTopologySpreadConstraints().isEmpty(), name + " may sit on one machine only");
        require(
                pod.getTerminationGracePeriodSeconds() != null && pod.getTerminationGracePeriodSeconds() >= 30,
                name + " is not given time to end");
    }

    private void checkContainer(String name, Container container) {
        var security = container.getSecurityContext();
        require(
                security != null && isTrue(security.getReadOnlyRootFilesystem()),
                name + " can write its root filesystem");
        require(
                security != null && Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()),
                name + " can gain privileges");
        require(
                security != null
                        && security.getCapabilities() != null
                        && security.getCapabilities().getDrop().contains("ALL")
                        && security.getCapabilities().getAdd().isEmpty(),
                name + " keeps capabilities");
        require(
                container.getVolumeMounts().stream()
                        .anyMatch(mount -> mount.getMountPath().equals("/tmp")),
                name + " has nowhere to write");
        for (var resource : Set.of("cpu", "memory")) {
            require(has(container.getResources().getRequests(), resource), name + " requests no " + resource);
            require(has(container.getResources().getLimits(), resource), name + " has no limit of " + resource);
        }
        var tag = container.getImage().substring(container.getImage().lastIndexOf('/') + 1);
        require(tag.contains(":") && !tag.endsWith(":latest"), name + " runs whatever image is newest");
        require(path(container.getStartupProbe()) != null, name + " has no startup probe");
        require(path(container.getLivenessProbe()) != null, name + " has no liveness probe");
        require(path(container.getReadinessProbe()) != null, name + " has no readiness probe");
        require(
                !java.util.Objects.equals(path(container.getLivenessProbe()), path(container.getReadinessProbe())),
                name + " is killed when it should only get no requests");
    }

    private void check(NetworkPolicy policy) {
        var name = policy.getMetadata().getName();
        var spec = policy.getSpec();
        require(
                Set.copyOf(spec.getPolicyTypes()).equals(Set.of("Ingress", "Egress")),
                name + " leaves a direction open");
        if (selected(policy).isEmpty()) {
            require(spec.getIngress().isEmpty() && spec.getEgress().isEmpty(), name + " opens what it should shut");
            return;
        }
        require(!spec.getEgress().isEmpty(), name + " lets nothing out, not even a question for a name");
        spec.getIngress()
                .forEach(rule ->
                        require(precise(rule.getFrom()) && !rule.getPorts().isEmpty(), name + " lets in anybody"));
        spec.getEgress()
                .forEach(rule ->
                        require(precise(rule.getTo()) && !rule.getPorts().isEmpty(), name + " lets out to anywhere"));
    }

    /** What an app is told to call by name must be open in its policy, or it would wait for a time-out in the cluster only. */
    private void checkAddresses(String name, Container container, Map<String, String> labels) {
        var open = all(NetworkPolicy.class).stream()
                .filter(policy -> selected(policy).equals(selectorOf(labels)))
                .flatMap(policy -> policy.getSpec().getEgress().stream())
                .flatMap(rule -> rule.getTo().stream())
                .map(peer -> peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/name"))
                .toList();
        container.getEnv().stream()
                .filter(setting ->
                        setting.getValue() != null && setting.getValue().startsWith("http://"))
                .map(setting -> URI.create(setting.getValue()).getHost().split("\\.", 2)[0])
                .forEach(host -> require(open.contains(host), name + " may not call " + host));
    }

    private <T extends HasMetadata> void requireOne(
            String name,
            String what,
            Class<T> type,
            Function<T, Map<String, String>> selector,
            Map<String, String> labels) {
        var count = all(type).stream()
                .filter(object -> selectorOf(labels).equals(selector.apply(object)))
                .count();
        require(count == 1, name + " has " + count + " of: " + what);
    }

    private static Map<String, String> selectorOf(Map<String, String> labels) {
        return Map.of("app.kubernetes.io/name", labels.getOrDefault("app.kubernetes.io/name", ""));
    }

    private static Map<String, String> selected(NetworkPolicy policy) {
        var labels = policy.getSpec().getPodSelector().getMatchLabels();
        return labels == null ? Map.of() : labels;
    }

    private static boolean precise(List<NetworkPolicyPeer> peers) {
        return !peers.isEmpty()
                && peers.stream()
                        .allMatch(peer -> peer.getPodSelector() != null
                                && has(peer.getPodSelector().getMatchLabels()));
    }

    private static boolean has(@Nullable Map<String, ?> map) {
        return map != null && !map.isEmpty();
    }

    private static boolean has(@Nullable Map<String, ?> map, String key) {
        return map != null && map.containsKey(key);
    }

    private static @Nullable String path(@Nullable Probe probe) {
        return probe == null || probe.getHttpGet() == null
                ? null
                : probe.getHttpGet().getPath();
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private <T extends HasMetadata> List<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void require(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
