package cn.gov.zs.platform.local.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parts of one platform: started as what they need allows, ended in the opposite order. */
public final class Parts {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** The parts in the order in which they are shown; each names only earlier ones as needed. */
    public Parts(Collection<PartSpec> specs, RestartPolicy policy, PartListener listener) {
        for (PartSpec spec : specs) {
            PartSpec waiting = new PartSpec(
                    spec.name(), spec.needs(), progress -> afterNeeds(spec, progress), spec.probe(), spec.log());
            parts.put(spec.name(), new Part(waiting, policy, PATIENCE, listener));
        }
    }

    private PartSpec.Command afterNeeds(PartSpec spec, PartSpec.Preparing progress) throws Exception {
        for (String need : spec.needs()) {
            Part needed = parts.get(need);
            if (needed != null) {
                needed.awaitSettled();
                if (!(needed.state() instanceof PartState.Ready) && needed.served() == 0) {
                    throw new IllegalStateException(need + " did not start");
                }
            }
        }
        return spec.launch().prepare(progress);
    }

    /** Begins to start all parts and returns at once. */
    public void begin() {
        parts.values().forEach(Part::begin);
    }

    /**
     * Waits until every part serves or one is given up.
     *
     * @return the name and reason of a part that was given up, if any
     */
    public Optional<String> awaitAll() throws InterruptedException {
        Optional<String> failed = Optional.empty();
        for (Part part : parts.values()) {
            part.awaitSettled();
            if (failed.isEmpty() && part.state() instanceof PartState.Failed given) {
                failed = Optional.of(part.spec().name() + ": " + given.why());
            }
        }
        return failed;
    }

    /** The process id of a part that runs. */
    public Optional<Long> pid(String name) {
        return get(name).pid();
    }

    /** Process ids of all parts that run, by name. */
    public Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        parts.forEach((name, part) -> part.pid().ifPresent(pid -> pids.put(name, pid)));
        return pids;
    }

    /** Names of all parts. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The state of a part. */
    public PartState state(String name) {
        return get(name).state();
    }

    /** How often the part began to serve since the start. */
    public int served(String name) {
        return get(name).served();
    }

    /** Ends a part's process at once (SIGKILL); it is started again by itself. */
    public void kill(String name) {
        get(name).kill();
    }

    /** Ends all parts, those needed by others last: each is asked, and killed when it does not listen. */
    public void stop() throws InterruptedException {
        List<Part> left = new ArrayList<>(parts.values());
        while (!left.isEmpty()) {
            List<Part> free = left.stream()
                    .filter(part -> left.stream()
                            .noneMatch(other ->
                                    other.spec().needs().contains(part.spec().name())))
                    .toList();
            stopTogether(free);
            left.removeAll(free);
        }
    }

    private static void stopTogether(List<Part> together) throws InterruptedException {
        List<Thread> stops = new ArrayList<>();
        for (Part part : together) {
            stops.add(Thread.ofPlatform().name("stop-" + part.spec().name()).start(() -> {
                try {
                    part.stop(GRACE);
                } catch (InterruptedException hurried) {
                    part.kill();
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (Thread stop : stops) {
            stop.join();
        }
    }

    private Part get(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name + ", only " + parts.keySet());
        }
        return part;
    }
}
