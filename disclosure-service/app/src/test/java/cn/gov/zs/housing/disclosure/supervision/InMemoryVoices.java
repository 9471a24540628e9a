package cn.gov.zs.housing.disclosure.supervision;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Complaints and suggestions without a database, held to the same words by {@link VoicesContract}. */
public final class InMemoryVoices implements Voices {
    private final Map<String, Versioned<Voice>> voices = new TreeMap<>();

    @Override
    public synchronized boolean add(Voice voice) {
        var id = voice.head().number().text();
        return voices.putIfAbsent(id, new Versioned<>(id, Versioned.FIRST, voice)) == null;
    }

    @Override
    public synchronized Optional<Versioned<Voice>> find(VoiceNumber number) {
        return Optional.ofNullable(voices.get(number.text()));
    }

    @Override
    public synchronized <R> R change(VoiceNumber number, long version, Function<Voice, Change<Voice, R>> decision) {
        var found = find(number).orElseThrow(() -> new AbsentException("voices", number.text()));
        if (found.version() != version) {
            throw new StaleVersionException(number.text(), version, found.version());
        }
        var change = decision.apply(found.state());
        if (change.state() != null) {
            voices.put(number.text(), new Versioned<>(number.text(), version + 1, change.state()));
        }
        return change.answer();
    }

    @Override
    public synchronized List<Voice> listOpen(int page, int size) {
        return voices.values().stream()
                .map(Versioned::state)
                .filter(each -> !(each instanceof Voice.Published))
                .sorted(Comparator.comparing((Voice each) -> each.head().at()))
                .skip((long) page * size)
                .limit(size)
                .toList();
    }

    @Override
    public synchronized List<Voice.Published> listPublished(int page, int size) {
        return voices.values().stream()
                .map(Versioned::state)
                .filter(Voice.Published.class::isInstance)
                .map(Voice.Published.class::cast)
                .sorted(Comparator.comparing(Voice.Published::on).reversed())
                .skip((long) page * size)
                .limit(size)
                .toList();
    }
}
