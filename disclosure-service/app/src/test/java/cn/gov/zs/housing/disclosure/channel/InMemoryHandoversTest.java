package cn.gov.zs.housing.disclosure.channel;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The memory version keeps the same words. */
class InMemoryHandoversTest extends HandoversContract {
    private final Handovers handovers = new Handovers() {
        private final Map<String, Handover> receipts = new LinkedHashMap<>();

        @Override
        public boolean add(Handover receipt) {
            return receipts.putIfAbsent(receipt.id(), receipt) == null;
        }

        @Override
        public Optional<Handover> find(String id) {
            return Optional.ofNullable(receipts.get(id));
        }

        @Override
        public List<Handover> list(NoticeId notice) {
            return receipts.values().stream()
                    .filter(each -> each.notice().equals(notice))
                    .sorted(Comparator.comparing(Handover::at))
                    .toList();
        }
    };

    @Override
    protected Handovers handovers() {
        return handovers;
    }
}
