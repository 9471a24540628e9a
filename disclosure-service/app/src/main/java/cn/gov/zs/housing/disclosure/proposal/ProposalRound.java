package cn.gov.zs.housing.disclosure.proposal;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.search.Folding;
import cn.gov.zs.housing.disclosure.search.SynonymList;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds requests of several applicants for the same. A request that is like a proposal joins it, decided or not, so that no group is proposed
 * anew; the others are grouped around the first of them. Safe to call at any time, from any replica: a group's id follows from its first.
 */
public final class ProposalRound {
    private static final int AT_ONCE = 200;

    /** What shows nothing that could be published, or is published already. */
    private static final Set<Outcome> NOTHING_TO_PUBLISH =
            EnumSet.of(Outcome.PETITION, Outcome.ALREADY_PUBLIC, Outcome.PUBLICATION, Outcome.REPEATED);

    private final Requests requests;
    private final Proposals proposals;
    private final SynonymList synonyms;
    private final Function<LocalDate, Optional<ProposalRule>> rules;

    public ProposalRound(
            Requests requests,
            Proposals proposals,
            SynonymList synonyms,
            Function<LocalDate, Optional<ProposalRule>> rules) {
        this.requests = requests;
        this.proposals = proposals;
        this.synonyms = synonyms;
        this.rules = rules;
    }

    /** A request as it is compared. */
    private record Asked(InformationRequest request, AskedWords words) {
        RequestNumber number() {
            return request.head().number();
        }

        String person() {
            return request.head().person();
        }
    }

    /** Looks through what arrived in the months of the rule; how many proposals are new. */
    public int run(Instant at) {
        var today = OfficeDay.of(at);
        return rules.apply(today).map(rule -> run(rule, today, at)).orElse(0);
    }

    /** A proposal with its words as they are compared. */
    private record Known(PublicationProposal proposal, AskedWords words) {
        static Known of(PublicationProposal proposal) {
            return new Known(proposal, AskedWords.ofRuns(proposal.shared()));
        }
    }

    private int run(ProposalRule rule, LocalDate today, Instant at) {
        var known = known();
        var members = new HashSet<RequestNumber>();
        known.forEach(each -> members.addAll(each.proposal().requests()));
        var free = new ArrayList<Asked>();
        for (var asked : asked(today.minusMonths(rule.months()))) {
            if (!members.contains(asked.number()) && !joined(asked, known, rule)) {
                free.add(asked);
            }
        }
        return propose(free, rule, at);
    }

    private boolean joined(Asked asked, List<Known> known, ProposalRule rule) {
        var like = known.stream()
                .filter(each -> each.words().enough() && each.words().within(asked.words(), rule.likeness()))
                .findFirst();
        like.ifPresent(each -> proposals.change(each.proposal().id(), now -> now.joined(asked.number())));
        return like.isPresent();
    }

    private int propose(List<Asked> free, ProposalRule rule, Instant at) {
        var withPair = new HashMap<String, List<Integer>>();
        for (int i = 0; i < free.size(); i++) {
            for (var pair : free.get(i).words().pairs()) {
                withPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(i);
            }
        }
        var taken = new HashSet<Integer>();
        int found = 0;
        for (int i = 0; i < free.size(); i++) {
            if (taken.contains(i)) {
                continue;
            }
            var first = free.get(i);
            var near = new HashSet<Integer>();
            first.words().pairs().forEach(pair -> near.addAll(withPair.getOrDefault(pair, List.of())));
            var group = near.stream()
                    .sorted()
                    .filter(each -> !taken.contains(each)
                            && first.words().like(free.get(each).words(), rule.likeness()))
                    .toList();
            var theirs = group.stream().map(free::get).toList();
            if (theirs.stream().map(Asked::person).distinct().count() >= rule.applicants()) {
                taken.addAll(group);
                found += proposals.add(proposal(theirs, rule, at)) ? 1 : 0;
            }
        }
        return found;
    }

    private static PublicationProposal proposal(List<Asked> group, ProposalRule rule, Instant at) {
        var writers = new LinkedHashMap<String, Set<String>>();
        group.forEach(each -> each.words()
                .pairs()
                .forEach(pair ->
                        writers.computeIfAbsent(pair, _ -> new HashSet<>()).add(each.person())));
        var runs = group.getFirst().words().runs(pair -> isShared(writers, pair, rule)).stream()
                .filter(run -> group.stream().noneMatch(each -> namesApplicant(run, each.request())))
                .toList();
        return new PublicationProposal(
                ProposalId.of(group.getFirst().number()),
                rule.version(),
                runs,
                group.stream().map(Asked::number).toList(),
                at,
                Optional.empty());
    }

    /** What so many different applicants wrote is of none of them alone. */
    private static boolean isShared(Map<String, Set<String>> writers, String pair, ProposalRule rule) {
        return writers.getOrDefault(pair, Set.of()).size() >= rule.applicants();
    }

    /** Whether a text holds the name of who asked, or where she is reached. */
    static boolean namesApplicant(String text, InformationRequest request) {
        var folded = Folding.of(text);
        var applicant = request.file().applicant();
        return List.of(applicant.name(), applicant.contact(), applicant.address(), applicant.proof()).stream()
                .map(Folding::of)
                .filter(each -> each.length() > 1)
                .anyMatch(folded::contains);
    }

    private List<Known> known() {
        var all = new ArrayList<Known>();
        List<PublicationProposal> page;
        do {
            page = proposals.listAfter(
                    all.isEmpty()
                            ? Optional.empty()
                            : Optional.of(all.getLast().proposal().id()),
                    AT_ONCE);
            page.stream().map(Known::of).forEach(all::add);
        } while (page.size() == AT_ONCE);
        return all;
    }

    /** Those that arrived after this day and say enough, the first first. */
    private List<Asked> asked(LocalDate after) {
        return Stream.concat(read(requests::listOpen, _ -> true).stream(), overSince(after).stream())
                .filter(each -> each.head().arrivedOn().isAfter(after))
                .filter(ProposalRound::counts)
                .map(each -> new Asked(each, AskedWords.of(each.file().wish().description(), synonyms)))
                .filter(each -> each.words().enough())
                .sorted(Comparator.comparing(
                                (Asked each) -> each.request().head().arrivedAt())
                        .thenComparing(each -> each.number().text()))
                .toList();
    }

    /** They come the newest first: what is behind the first that is too old is older still and is not read. */
    private List<InformationRequest> overSince(LocalDate after) {
        return read(requests::listOver, last -> last.head().arrivedOn().isAfter(after));
    }

    private static List<InformationRequest> read(
            BiFunction<Optional<Requests.Cursor>, Integer, List<Versioned<InformationRequest>>> list,
            Predicate<InformationRequest> goOnBehind) {
        var all = new ArrayList<InformationRequest>();
        List<Versioned<InformationRequest>> page;
        do {
            page = list.apply(
                    all.isEmpty() ? Optional.empty() : Optional.of(Requests.Cursor.of(all.getLast())), AT_ONCE);
            page.stream().map(Versioned::state).forEach(all::add);
        } while (page.size() == AT_ONCE && goOnBehind.test(all.getLast()));
        return all;
    }

    private static boolean counts(InformationRequest request) {
        return !request.head().person().isEmpty()
                && request.ending().filter(NOTHING_TO_PUBLISH::contains).isEmpty();
    }
}
