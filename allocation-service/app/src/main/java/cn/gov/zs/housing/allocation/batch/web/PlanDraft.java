package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Arrangement;
import cn.gov.zs.housing.allocation.batch.OfferedHome;
import cn.gov.zs.housing.allocation.batch.PoolWish;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The plan as it was typed, wrong or right: a line for each unit type of the offer, in it a share for each category. A share left blank
 * is none.
 *
 * @param formId becomes the batch's id
 * @param pools one for each unit type
 * @param seats how many seats stand for each party, in the order of {@link Seat.Party}
 */
record PlanDraft(
        @Nullable String formId,
        @Nullable String title,
        @Nullable String offerId,
        @Nullable List<Line> pools,
        @Nullable List<String> seats,
        @Nullable String needed,
        @Nullable String balls,
        @Nullable String highest) {

    /** A unit type; {@code homes} is how many the offer has, for the reader only. */
    record Line(
            @Nullable String rooms,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<Share> shares) {

        /** Keeps its own copy; a line without shares has a blank one for each category. */
        Line {
            shares = filled(shares, Category.values().length, Share.BLANK);
        }

        /** The shares, one for each category. */
        public List<Share> all() {
            return Objects.requireNonNull(shares);
        }
    }

    /** A category's share of a unit type. */
    record Share(@Nullable String homes, @Nullable String reserves) {
        private static final Share BLANK = new Share(null, null);

        boolean blank() {
            return text(homes).isEmpty() && text(reserves).isEmpty();
        }
    }

    /** Keeps its own copies. */
    PlanDraft {
        pools = pools == null
                ? List.of()
                : pools.stream().filter(Objects::nonNull).toList();
        seats = filled(seats, Seat.Party.values().length, "");
    }

    private static <T> List<T> filled(@Nullable List<T> typed, int length, T blank) {
        var all = new ArrayList<T>();
        for (int i = 0; i < length; i++) {
            var one = typed == null || i >= typed.size() ? null : typed.get(i);
            all.add(one == null ? blank : one);
        }
        // the binder puts each seat into the list once more
        return all;
    }

    /** A new plan over an offer's homes, with what is usual filled in. */
    static PlanDraft over(String offerId, List<OfferedHome> homes, String title) {
        var usual = Arrangement.USUAL;
        var balls = usual.lastInput();
        return new PlanDraft(
                UUID.randomUUID().toString(),
                title,
                offerId,
                homes.stream()
                        .map(OfferedHome::rooms)
                        .distinct()
                        .sorted()
                        .map(PoolWish::usual)
                        .map(wish -> new Line(
                                Integer.toString(wish.rooms()),
                                Integer.toString(wish.from()),
                                Integer.toString(wish.to()),
                                null))
                        .toList(),
                Arrays.stream(Seat.Party.values())
                        .map(party -> Long.toString(usual.witnesses().seats().stream()
                                .filter(seat -> seat.standsFor() == party)
                                .count()))
                        .toList(),
                Integer.toString(usual.witnesses().needed()),
                Integer.toString(balls.balls()),
                Integer.toString(balls.highest()));
    }

    /** The lines as the page shows them. */
    public List<Line> lines() {
        return pools == null ? List.of() : pools;
    }

    /** The seats as the page shows them. */
    public List<String> seatCounts() {
        return Objects.requireNonNull(seats);
    }

    /** What is planned, with what is wrong written beside its field; empty when something is. */
    Optional<BatchForms.Plan> check(BindingResult errors) {
        if (!text(formId).matches(BatchForms.UUID_FORM) || text(offerId).isEmpty()) {
            errors.reject("field.type");
        }
        if (text(title).isEmpty()) {
            errors.rejectValue("title", "field.required");
        } else if (text(title).length() > BatchForms.LONGEST_TITLE) {
            errors.rejectValue("title", "plan.field.title");
        }
        var found = new ArrayList<BatchForms.Pool>();
        for (int i = 0; i < lines().size(); i++) {
            pool(lines().get(i), "pools[" + i + "].", errors).ifPresent(found::add);
        }
        if (found.isEmpty() && !errors.hasFieldErrors("pools*")) {
            errors.reject("plan.field.no-quota");
        }
        var witnesses = witnesses(errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new BatchForms.Plan(text(formId), text(title), text(offerId), found, witnesses));
    }

    private static Optional<BatchForms.Pool> pool(Line line, String at, BindingResult errors) {
        int rooms = number(line.rooms(), 0, 99, at + "rooms", errors);
        int from = number(line.from(), 1, PoolWish.MOST_PERSONS, at + "from", errors);
        int to = number(line.to(), 1, PoolWish.MOST_PERSONS, at + "to", errors);
        if (from > to && to > 0) {
            errors.rejectValue(at + "to", "plan.field.persons");
        }
        var quotas = new ArrayList<BatchForms.Quota>();
        for (var category : Category.values()) {
            var share = line.all().get(category.ordinal());
            var field = at + "shares[" + category.ordinal() + "].";
            if (!share.blank()) {
                int homes = number(share.homes(), 0, BatchForms.MOST_HOMES, field + "homes", errors);
                int reserves = text(share.reserves()).isEmpty()
                        ? 0
                        : number(share.reserves(), 0, PoolWish.MOST_RESERVES, field + "reserves", errors);
                if (homes > 0) {
                    quotas.add(new BatchForms.Quota(category, homes, reserves));
                }
            }
        }
        return quotas.isEmpty() ? Optional.empty() : Optional.of(new BatchForms.Pool(rooms, from, to, quotas));
    }

    private BatchForms.@Nullable Witnesses witnesses(BindingResult errors) {
        var parties = new ArrayList<Seat.Party>();
        for (var party : Seat.Party.values()) {
            int count = number(seatCounts().get(party.ordinal()), 0, 5, "seats[" + party.ordinal() + "]", errors);
            for (int i = 0; i < count; i++) {
                parties.add(party);
            }
        }
        int asked = number(needed, 2, 15, "needed", errors);
        int drawn = number(balls, 3, 20, "balls", errors);
        int top = number(highest, 1, 99, "highest", errors);
        if (asked > parties.size()) {
            errors.rejectValue("needed", "plan.field.needed", new Object[] {parties.size()}, null);
        }
        return errors.hasErrors() ? null : new BatchForms.Witnesses(parties, asked, drawn, top);
    }

    private static int number(@Nullable String typed, int least, int most, String field, BindingResult errors) {
        var text = text(typed);
        int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            errors.rejectValue(field, "plan.field.number", new Object[] {least, most}, null);
            return -1;
        }
        return number;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
