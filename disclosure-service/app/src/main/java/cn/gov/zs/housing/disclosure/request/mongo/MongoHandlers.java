package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.request.Handler;
import cn.gov.zs.housing.disclosure.request.Handlers;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Disclosure officers in the collection {@code request-handlers}, by their subjects. */
@Component
final class MongoHandlers implements Handlers {
    /** Far more than a unit has. */
    private static final int MOST = 500;

    private static final String COLLECTION = "request-handlers";

    private final Aggregates<Handler> handlers;

    MongoHandlers(AggregateStore store) {
        this.handlers = store.of(COLLECTION, Handler.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public void seen(Handler handler) {
        var id = handler.officer().subject();
        if (handlers.find(id).isEmpty() && handlers.create(id, handler)) {
            return;
        }
        handlers.change(
                id,
                known -> known.seenAt().isAfter(handler.seenAt())
                        ? Change.none(known)
                        : Change.to(handler, List.of(), handler));
    }

    @Override
    public Optional<Handler> find(String subject) {
        return handlers.find(subject).map(Versioned::state);
    }

    @Override
    public List<Handler> list() {
        return handlers.list(Filters.empty(), Sorts.ascending("state.officer.name", "_id"), 0, MOST).stream()
                .map(Versioned::state)
                .toList();
    }
}
