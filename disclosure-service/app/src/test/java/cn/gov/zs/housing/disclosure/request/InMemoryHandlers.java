package cn.gov.zs.housing.disclosure.request;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Officers without a database, held to the same words by {@link HandlersContract}. */
public final class InMemoryHandlers implements Handlers {
    private final Map<String, Handler> handlers = new TreeMap<>();

    @Override
    public synchronized void seen(Handler handler) {
        handlers.merge(
                handler.officer().subject(),
                handler,
                (known, now) -> known.seenAt().isAfter(now.seenAt()) ? known : now);
    }

    @Override
    public synchronized Optional<Handler> find(String subject) {
        return Optional.ofNullable(handlers.get(subject));
    }

    @Override
    public synchronized List<Handler> list() {
        return handlers.values().stream()
                .sorted(Comparator.comparing(each -> each.officer().name()))
                .toList();
    }
}
