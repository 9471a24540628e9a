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

    @Override
    protected ArchiveFiles files() {
        return files;
    }
}
