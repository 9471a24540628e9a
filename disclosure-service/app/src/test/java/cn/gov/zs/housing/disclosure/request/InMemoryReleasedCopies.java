package cn.gov.zs.housing.disclosure.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Originals and copies without a database, held to the same words by {@link ReleasedCopiesContract}. */
public final class InMemoryReleasedCopies implements ReleasedCopies {
    private final Map<String, List<Original>> originals = new HashMap<>();
    private final Map<String, List<ReleasedCopy>> copies = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public void keep(RequestNumber of, Original original, byte[] content) {
        originals.computeIfAbsent(of.text(), _ -> new ArrayList<>()).add(original);
        contents.put("original " + of.text() + original.id(), content);
    }

    @Override
    public List<Original> listOriginals(RequestNumber of) {
        return originals.getOrDefault(of.text(), List.of());
    }

    @Override
    public Optional<byte[]> original(RequestNumber of, String id) {
        return Optional.ofNullable(contents.get("original " + of.text() + id));
    }

    @Override
    public void release(RequestNumber of, ReleasedCopy copy, byte[] pdf) {
        if (contents.putIfAbsent("copy " + of.text() + copy.id(), pdf) == null) {
            copies.computeIfAbsent(of.text(), _ -> new ArrayList<>()).add(copy);
        }
    }

    @Override
    public List<ReleasedCopy> list(RequestNumber of) {
        return copies.getOrDefault(of.text(), List.of());
    }

    @Override
    public Optional<byte[]> copy(RequestNumber of, String id) {
        return Optional.ofNullable(contents.get("copy " + of.text() + id));
    }

    @Override
    public void removeAll(RequestNumber of) {
        originals.remove(of.text());
        copies.remove(of.text());
        contents.keySet().removeIf(each -> each.contains(of.text()));
    }
}
