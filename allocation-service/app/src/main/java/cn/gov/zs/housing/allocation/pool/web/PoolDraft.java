package cn.gov.zs.housing.allocation.pool.web;

import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The form as it was typed, wrong or right; lines left blank count for nothing.
 *
 * @param formId becomes the request's id
 * @param wishes the lines of the form
 */
record PoolDraft(
        @Nullable String formId,
        @Nullable String title,
        @Nullable List<Line> wishes) {

    private static final int LINES_AT_FIRST = 3;

    /** A line of the form. */
    record Line(
            @Nullable String estate,
            @Nullable String rooms,
            @Nullable String count) {

        private static final Line BLANK = new Line(null, null, null);

        private static Line of(Wish wish) {
            return new Line(wish.estate().orElse(null), Integer.toString(wish.rooms()), Integer.toString(wish.count()));
        }

        boolean blank() {
            return text(estate).isEmpty()
                    && text(rooms).isEmpty()
                    && text(count).isEmpty();
        }
    }

    /** Keeps its own copy; a form without lines has none, and one whose numbers leave out some has blank ones there. */
    PoolDraft {
        wishes = wishes == null
                ? List.of()
                : wishes.stream()
                        .map(line -> Objects.requireNonNullElse(line, Line.BLANK))
                        .toList();
    }

    static PoolDraft blank() {
        return new PoolDraft(UUID.randomUUID().toString(), null, List.of()).withMoreLines();
    }

    /** The wishes of a request, to be asked for again. */
    static PoolDraft like(PoolRequest request) {
        var asked = request.asked();
        return new PoolDraft(
                        UUID.randomUUID().toString(),
                        asked.title(),
                        asked.wishes().stream().map(Line::of).toList())
                .withMoreLines();
    }

    /** The lines as the page shows them. */
    public List<Line> lines() {
        return wishes == null ? List.of() : wishes;
    }

    /** With some blank lines at the end, as far as a request can have them. */
    PoolDraft withMoreLines() {
        var filled = lines().stream().filter(line -> !line.blank());
        return new PoolDraft(
                formId,
                title,
                Stream.concat(filled, Stream.generate(() -> Line.BLANK).limit(LINES_AT_FIRST))
                        .limit(PoolRequest.MOST_WISHES)
                        .toList());
    }

    /** Whether a request can have no more. */
    public boolean full() {
        return lines().size() >= PoolRequest.MOST_WISHES;
    }

    /** What is wished for, with what is wrong written beside its field. */
    List<Wish> check(BindingResult errors) {
        if (text(formId).isEmpty() || !text(formId).matches(PoolForms.UUID_FORM)) {
            errors.reject("field.type");
        }
        if (text(title).isEmpty()) {
            errors.rejectValue("title", "field.required");
        } else if (text(title).length() > PoolForms.LONGEST_TITLE) {
            errors.rejectValue("title", "pool.field.title");
        }
        var found = new ArrayList<Wish>();
        for (int i = 0; i < lines().size(); i++) {
            if (!lines().get(i).blank()) {
                wish(lines().get(i), "wishes[" + i + "].", errors).ifPresent(found::add);
            }
        }
        if (found.isEmpty() && !errors.hasFieldErrors("wishes*")) {
            errors.reject("pool.field.no-wish");
        }
        if (found.size() > PoolRequest.MOST_WISHES) {
            errors.reject("pool.field.wishes");
        }
        return found;
    }

    private static Optional<Wish> wish(Line line, String at, BindingResult errors) {
        var estate = Optional.of(text(line.estate())).filter(name -> !name.isEmpty());
        var rooms = number(line.rooms(), Wish.MOST_ROOMS);
        var count = number(line.count(), PoolRequest.MOST_HOMES);
        if (estate.filter(name -> name.length() > Wish.LONGEST_ESTATE).isPresent()) {
            errors.rejectValue(at + "estate", "pool.field.estate");
        }
        if (rooms.isEmpty()) {
            errors.rejectValue(at + "rooms", "pool.field.rooms");
        }
        if (count.isEmpty()) {
            errors.rejectValue(at + "count", "pool.field.count");
        }
        return rooms.flatMap(r -> count.map(c -> new Wish(estate, r, c)));
    }

    private static Optional<Integer> number(@Nullable String typed, int most) {
        var text = text(typed);
        return text.matches("[0-9]{1,4}")
                ? Optional.of(Integer.parseInt(text)).filter(number -> number >= 1 && number <= most)
                : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
