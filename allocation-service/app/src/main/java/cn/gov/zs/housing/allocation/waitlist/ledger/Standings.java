package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.waitlist.RankKey;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many hold each place, while a ledger is read. */
final class Standings {
    private final TreeMap<RankKey, Long> held;

    Standings(Map<RankKey, Long> held) {
        this.held = new TreeMap<>(held);
    }

    void apply(LedgerPage.Line line) {
        line.from().ifPresent(key -> held.computeIfPresent(key, (_, many) -> many > 1 ? many - 1 : null));
        line.to().ifPresent(key -> held.merge(key, 1L, Long::sum));
    }

    /** 1 + how many stand ahead. */
    long position(RankKey key) {
        return 1
                + held.headMap(key).values().stream().mapToLong(Long::longValue).sum();
    }

    Optional<Long> position(Optional<RankKey> key) {
        return key.map(this::position);
    }

    SortedMap<RankKey, Long> held() {
        return Collections.unmodifiableSortedMap(held);
    }
}
