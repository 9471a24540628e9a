package cn.gov.zs.housing.disclosure.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The contract without a database. */
class InMemoryArchiveTest extends ArchiveContract {
    private final ArchiveFiles files = new ArchiveFiles() {
        private final Map<String, ArchiveFile> kept = new TreeMap<>();

        @Override
        public void keep(ArchiveFile file) {
            kept.putIfAbsent(file.itemId() + file.format(), file);
        }

        @Override
        public Optional<ArchiveFile> find(String itemId, ArchiveFormat format) {
            return Optional.ofNullable(kept.get(itemId + format));
        }

        @Override
        public Optional<Instant> completeSince(String itemId) {
            var made = kept.values().stream()
                    .filter(file -> file.itemId().equals(itemId))
                    .map(ArchiveFile::at)
                    .toList();
            return made.size() == 2 ? made.stream().max(Comparator.naturalOrder()) : Optional.empty();
        }

        @Override
        public List<String> listMadeSince(Instant moment, int limit) {
            return kept.values().stream()
                    .filter(file -> !file.at().isBefore(moment))
                    .map(ArchiveFile::itemId)
                    .distinct()
                    .limit(limit)
                    .toList();
        }

        @Override
        public void removeAll(String itemId) {
            kept.values().removeIf(file -> file.itemId().equals(itemId));
        }
    };

    private final ArchiveOrders orders = new ArchiveOrders() {
        private final Map<String, ArchiveOrder> waiting = new TreeMap<>();
        private final Map<String, Instant> takenUntil = new TreeMap<>();

        @Override
        public void add(ArchiveOrder order) {
            waiting.putIfAbsent(order.itemId(), order);
        }

        @Override
        public Optional<ArchiveOrder> take(Instant now) {
            var taken = waiting.values().stream()
                    .filter(order -> !takenUntil
                            .getOrDefault(order.itemId(), Instant.EPOCH)
                            .isAfter(now))
                    .min(Comparator.comparing(ArchiveOrder::at));
            taken.ifPresent(order -> takenUntil.put(order.itemId(), now.plus(LEFT_TO_ITS_TAKER)));
            return taken;
        }

        @Override
        public void done(String itemId) {
            waiting.remove(itemId);
        }

        @Override
        public boolean waitsSince(Instant moment) {
            return waiting.values().stream()
                    .anyMatch(order -> order.at().isBefore(moment) && !takenUntil.containsKey(order.itemId()));
        }
    };

    @Override
    protected ArchiveFiles files() {
        return files;
    }

    @Override
    protected ArchiveOrders orders() {
        return orders;
    }
}
