package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Objections without a database, for tests of the steps; keeps the events for the test to read. */
final class InMemoryObjections implements Objections {
    private final Map<String, Versioned<Objection>> kept = new LinkedHashMap<>();
    private final List<Outgoing> events = new ArrayList<>();

    List<Outgoing> events() {
        return events;
    }

    @Override
    public boolean receive(Envelope<?> cause, Received objection) {
        var id = objection.charge().id().text();
        return kept.putIfAbsent(id, new Versioned<>(id, 1, objection)) == null;
    }

    @Override
    public Optional<Versioned<Objection>> find(ObjectionId id) {
        return Optional.ofNullable(kept.get(id.text()));
    }

    @Override
    public StepAnswer step(ObjectionId id, long version, Function<Objection, StepAnswer> step) {
        var read = read(id);
        if (read.version() != version) {
            throw new StaleVersionException(id.text(), version, read.version());
        }
        var answer = step.apply(read.state());
        if (answer instanceof StepAnswer.Taken(var next)) {
            write(read, next);
        }
        return answer;
    }

    @Override
    public Objection advance(ObjectionId id, UnaryOperator<Objection> step) {
        var read = read(id);
        var next = step.apply(read.state());
        if (!next.equals(read.state())) {
            write(read, next);
        }
        return next;
    }

    private Versioned<Objection> read(ObjectionId id) {
        return find(id).orElseThrow(() -> new AbsentException("objections", id.text()));
    }

    private void write(Versioned<Objection> read, Objection next) {
        kept.put(read.id(), new Versioned<>(read.id(), read.version() + 1, next));
        events.addAll(AnnouncedAnswer.of(next));
    }

    @Override
    public List<Versioned<Objection>> of(ApplicationId application) {
        return kept.values().stream()
                .filter(each -> each.state().charge().application().equals(application))
                .toList();
    }

    @Override
    public List<Versioned<Objection>> openOf(ApplicationId application) {
        return of(application).stream().filter(each -> each.state().open()).toList();
    }

    @Override
    public List<Versioned<Objection>> list(Desk desk, boolean open, Page page) {
        return kept.values().stream()
                .filter(each ->
                        each.state().open() == open && each.state().charge().stage() == desk.stage())
                .toList();
    }

    @Override
    public Stream<Versioned<Objection>> stream(Desk desk, boolean open) {
        return list(desk, open, new Page(0, Page.MAX_SIZE)).stream();
    }

    @Override
    public long count(Desk desk, boolean open) {
        return list(desk, open, new Page(0, 100)).size();
    }

    @Override
    public List<ObjectionId> upheld(int limit) {
        return kept.values().stream()
                .filter(each -> each.state() instanceof Upheld)
                .map(each -> each.state().charge().id())
                .toList();
    }
}
