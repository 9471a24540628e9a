package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Letters without a database, held to the same words by {@link LettersContract}. */
public final class InMemoryLetters implements Letters {
    private final Map<Integer, Integer> last = new HashMap<>();
    private final Map<String, IssuedLetter> letters = new TreeMap<>();
    private final Map<String, Map<ArchiveFormat, byte[]>> files = new HashMap<>();

    @Override
    public synchronized LetterNumber next(int year) {
        return new LetterNumber(year, last.merge(year, 1, Integer::sum));
    }

    @Override
    public synchronized boolean add(IssuedLetter issued, Map<ArchiveFormat, byte[]> made) {
        var id = issued.letter().of().text();
        if (letters.putIfAbsent(id, issued) != null) {
            return false;
        }
        files.put(id, made);
        return true;
    }

    @Override
    public synchronized Optional<IssuedLetter> find(RequestNumber of) {
        return Optional.ofNullable(letters.get(of.text()));
    }

    @Override
    public synchronized Optional<byte[]> file(IssuedLetter issued, ArchiveFormat format) {
        return Optional.ofNullable(files.get(issued.letter().of().text())).map(made -> made.get(format));
    }

    @Override
    public synchronized IssuedLetter change(RequestNumber of, UnaryOperator<IssuedLetter> change) {
        var next = change.apply(Objects.requireNonNull(letters.get(of.text())));
        letters.put(of.text(), next);
        return next;
    }

    @Override
    public synchronized List<RequestNumber> listDue(Instant now, int limit) {
        return letters.values().stream()
                .filter(each -> each.mailing()
                        .filter(wait -> !wait.dueAt().isAfter(now))
                        .isPresent())
                .sorted(Comparator.comparing(
                        each -> each.mailing().orElseThrow().dueAt()))
                .limit(limit)
                .map(each -> each.letter().of())
                .toList();
    }

    @Override
    public synchronized void remove(RequestNumber of) {
        letters.remove(of.text());
        files.remove(of.text());
    }
}
