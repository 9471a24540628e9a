package cn.gov.zs.platform.eventing.sample;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Counted;
import cn.gov.zs.platform.eventing.Subscription;
import cn.gov.zs.platform.eventing.Tally;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service with pages, whose handler fails on demand. */
@SpringBootApplication
public class PageService {

    public static final String TOPIC = "paged-source.events";
    public static final Set<Integer> POISON = ConcurrentHashMap.newKeySet();

    @Bean
    Subscription<Counted> counted(AggregateStore store) {
        var tally = new Tally(store);
        return Tally.on(TOPIC, event -> {
            if (POISON.contains(event.body().count())) {
                throw new IllegalStateException("cannot bear it");
            }
            tally.take(event);
        });
    }

    /** A state that is nothing but its name. */
    record Thing(String name) {}

    @RestController
    static class Things {

        private final Aggregates<Thing> things;

        Things(AggregateStore store) {
            things = store.of("web-things", Thing.class, UnaryOperator.identity(), UnaryOperator.identity());
            things.create("here", new Thing("here"));
        }

        @GetMapping("/api/v1/things")
        String change(@RequestParam String id, @RequestParam long version) {
            things.change(id, version, thing -> Change.to(thing));
            return id;
        }
    }
}
