package cn.gov.zs.housing.disclosure.mask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 再识别检查: reads a draft together with all that was ever published, as the least favourable reader would, and says what keeps it from
 * going out. It looks up a few hundred households at a time, by keys, so it takes time as the draft is long and not as the archive is.
 *
 * <p>Two notices are linked when the office knows that they are about one household, and also when a reader must think so: same name, no
 * other township, no digit that contradicts (decision 0316).
 */
public final class Guard {
    private static final int AT_ONCE = 500;
    private static final String HOUSEHOLD = "household:";
    private static final String NAME = "name:";
    private static final String COMBINATION = "combination:";

    private final Exposures exposures;
    private final UnaryOperator<String> nameEntry;

    /** @param nameEntry a name's entry in a blind index: nobody can tell the name by it */
    public Guard(Exposures exposures, UnaryOperator<String> nameEntry) {
        this.exposures = exposures;
        this.nameEntry = nameEntry;
    }

    /** Looks at a draft. Nothing is kept. */
    public Verdict look(Shown draft, MaskPolicy policy, LocalDate today) {
        var look = new Look(draft, policy, policy.reader(today));
        for (int from = 0; from < draft.rows().size(); from += AT_ONCE) {
            look.rows(draft.rows()
                    .subList(from, Math.min(from + AT_ONCE, draft.rows().size())));
        }
        look.groups();
        return look.verdict();
    }

    /**
     * Keeps what a draft shows, before it is public: a crash between the two leaves a trace of what nobody has read, which errs to the
     * safe side. Safe to repeat.
     */
    public void keep(Shown draft, MaskPolicy policy) {
        for (int from = 0; from < draft.rows().size(); from += AT_ONCE) {
            var people = new LinkedHashMap<String, Trace>();
            var combinations = new LinkedHashMap<String, List<Trace>>();
            for (var row : draft.rows()
                    .subList(from, Math.min(from + AT_ONCE, draft.rows().size()))) {
                var trace = trace(draft, row);
                keys(row).forEach(key -> people.put(key, trace));
                row.tells()
                        .coarser()
                        .forEach(each -> combinations
                                .computeIfAbsent(COMBINATION + each.text(), _ -> new ArrayList<>())
                                .add(trace));
            }
            exposures.keep(people, Exposure::with);
            keepCombinations(combinations, policy.smallestGroup());
        }
    }

    private static Trace trace(Shown draft, Shown.Named row) {
        return new Trace(draft.id(), draft.place(), row.mask(), row.tells().township(), row.household());
    }

    /** Of a combination a few households are kept, and a notice that names each: more are not asked for. */
    private void keepCombinations(Map<String, List<Trace>> all, int enough) {
        for (int at = 0; !all.isEmpty() && at < enough; at++) {
            var one = new LinkedHashMap<String, Trace>();
            for (var each : all.entrySet()) {
                if (at < each.getValue().size()) {
                    one.put(each.getKey(), each.getValue().get(at));
                }
            }
            exposures.keep(one, (there, trace) -> there.withHousehold(trace, enough));
        }
    }

    private Set<String> keys(Shown.Named row) {
        var keys = new LinkedHashSet<String>();
        if (!row.household().isEmpty()) {
            keys.add(HOUSEHOLD + row.household());
        }
        keys.add(NAME + nameEntry.apply(Names.skeleton(row.name())));
        return keys;
    }

    /** One look at one draft. */
    private final class Look {
        private final Shown draft;
        private final MaskPolicy policy;
        private final Reader reader;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<IdMask, Candidates> counted = new HashMap<>();
        private final Map<String, Exposure> own = new HashMap<>();
        private Candidates fewest = new Candidates(Long.MAX_VALUE, Long.MAX_VALUE);
        private long smallest = Long.MAX_VALUE;

        Look(Shown draft, MaskPolicy policy, Reader reader) {
            this.draft = draft;
            this.policy = policy;
            this.reader = reader;
        }

        void rows(List<Shown.Named> some) {
            var keyed = new LinkedHashMap<Shown.Named, Set<String>>();
            some.forEach(row -> keyed.put(row, keys(row)));
            var known = exposures.find(keyed.values().stream()
                    .flatMap(Collection::stream)
                    .distinct()
                    .toList());
            keyed.forEach((row, keys) -> row(row, keys, known));
        }

        private void row(Shown.Named row, Set<String> keys, Map<String, Exposure> known) {
            if (!policy.allows(draft.place(), row.mask())) {
                findings.add(Finding.alone(Finding.Kind.BEYOND_POLICY, MaskField.ID_NUMBER, row.row()));
            }
            var linked = new LinkedHashSet<Trace>();
            var restyled = new LinkedHashSet<Trace>();
            for (var key : keys) {
                var certain = key.startsWith(HOUSEHOLD);
                Stream.concat(
                                known.getOrDefault(key, Exposure.NONE).traces().stream()
                                        .filter(trace -> !trace.published().equals(draft.id())),
                                own.getOrDefault(key, Exposure.NONE).traces().stream())
                        .filter(trace -> !trace.mask().contradicts(row.mask()))
                        .filter(trace -> certain || !elsewhere(row, trace))
                        .forEach(trace -> {
                            linked.add(trace);
                            // a namesake's wholly hidden number says nothing of this one
                            if (!row.mask().within(trace.mask())
                                    && (certain || trace.mask().shown() > 0)) {
                                restyled.add(trace);
                            }
                        });
            }
            splice(row, linked);
            restyled.stream()
                    .findFirst()
                    .ifPresent(trace -> findings.add(new Finding(
                            Finding.Kind.STYLE_CHANGED,
                            MaskField.ID_NUMBER,
                            row.row(),
                            Optional.of(trace.earlier(MaskField.ID_NUMBER)),
                            0)));
            keys.forEach(key ->
                    own.merge(key, Exposure.NONE.with(trace(draft, row)), (there, _) -> there.with(trace(draft, row))));
        }

        /** A namesake: who is at home in another township is taken for another person, by a reader too. */
        private boolean elsewhere(Shown.Named row, Trace trace) {
            var township = row.tells().township();
            return township.isPresent() && trace.township().isPresent() && !township.equals(trace.township());
        }

        private void splice(Shown.Named row, Set<Trace> linked) {
            var least = count(row.mask());
            for (var first : linked) {
                least = least.fewest(count(spliced(row.mask(), first, linked)));
            }
            fewest = fewest.fewest(least);
            // a draft that shows no digit takes nothing away: it may go out whatever was done before
            if (least.neighbour() < policy.floor() && row.mask().shown() > 0) {
                findings.add(new Finding(
                        Finding.Kind.SPLICE,
                        MaskField.ID_NUMBER,
                        row.row(),
                        linked.stream()
                                .min(Comparator.comparingLong(trace ->
                                        count(row.mask().spliced(trace.mask())).neighbour()))
                                .map(trace -> trace.earlier(MaskField.ID_NUMBER)),
                        least.neighbour()));
            }
        }

        /** All that fit together, beginning with this one: nobody can say of them that they are of two people. */
        private IdMask spliced(IdMask mask, Trace first, Set<Trace> linked) {
            var all = mask.spliced(first.mask());
            for (var trace : linked) {
                all = all.contradicts(trace.mask()) ? all : all.spliced(trace.mask());
            }
            return all;
        }

        private Candidates count(IdMask mask) {
            return counted.computeIfAbsent(mask, each -> CandidateCount.of(each, reader));
        }

        void groups() {
            var sizes = new LinkedHashMap<Combination, Long>();
            draft.groups().forEach(group -> sizes.merge(group.tells(), group.households(), Long::sum));
            var named = exposures.find(sizes.keySet().stream()
                    .map(each -> COMBINATION + each.text())
                    .toList());
            for (var group : draft.groups()) {
                long size = sizes.getOrDefault(group.tells(), 0L);
                smallest = size > 0 ? Math.min(smallest, size) : smallest;
                if (size > 0 && size < policy.smallestGroup()) {
                    findings.add(small(group, size, named));
                }
            }
        }

        /** A small group is grave when its few households are also the few that notices name: then the row is about them. */
        private Finding small(Shown.Group group, long size, Map<String, Exposure> named) {
            var there = named.getOrDefault(COMBINATION + group.tells().text(), Exposure.NONE)
                    .traces();
            var leads = !there.isEmpty() && there.size() < policy.smallestGroup();
            return new Finding(
                    leads ? Finding.Kind.SINGLES_OUT : Finding.Kind.SMALL_GROUP,
                    MaskField.TYPED_TABLE,
                    group.row(),
                    leads
                            ? Optional.of(new Finding.Earlier(
                                    there.getFirst().published(),
                                    there.getFirst().place(),
                                    MaskField.APPLICANT_NAME))
                            : Optional.empty(),
                    size);
        }

        Verdict verdict() {
            var left = draft.rows().isEmpty() ? Candidates.NONE : fewest;
            return new Verdict(
                    policy.version(),
                    findings,
                    new Verdict.Figures(
                            draft.rows().size(), left, smallest == Long.MAX_VALUE ? 0 : smallest, policy.floor()));
        }
    }
}
