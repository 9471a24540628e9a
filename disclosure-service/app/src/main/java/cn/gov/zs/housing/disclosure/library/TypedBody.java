package cn.gov.zs.housing.disclosure.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what an officer typed for a text, and finds all that is wrong with it at once. */
public final class TypedBody {
    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** Most characters of the issuing body and of a label. */
    public static final int LONGEST_NAME = 100;

    /** Most characters of a text: as a form it has to stay below the largest body that is accepted. */
    public static final int LONGEST_TEXT = 80_000;

    /** Most characters of a part of a guide, and of a reason. */
    public static final int LONGEST_PART = 5_000;

    private final Map<String, String> fields;
    private final LocalDate today;
    private final Function<DocumentNumber, Optional<LibraryText>> numbers;
    private final List<Attachment> attachments;
    private final List<TextFlaw> flaws = new ArrayList<>();

    private TypedBody(
            Map<String, String> fields,
            LocalDate today,
            Function<DocumentNumber, Optional<LibraryText>> numbers,
            List<Attachment> attachments) {
        this.fields = fields;
        this.today = today;
        this.numbers = numbers;
        this.attachments = attachments;
    }

    /** What a check found. */
    public sealed interface Answer {
        /** It can be kept. */
        record Sound(TextBody body) implements Answer {}

        /** It cannot be read; one flaw at least. */
        record Flawed(List<TextFlaw> flaws) implements Answer {
            /** Keeps its own copy. */
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /**
     * Reads a text.
     *
     * @param fields as the form names them
     * @param numbers finds the policy of a number
     * @param attachments the papers that it has already
     */
    public static Answer read(
            TextKind kind,
            Map<String, String> fields,
            LocalDate today,
            Function<DocumentNumber, Optional<LibraryText>> numbers,
            List<Attachment> attachments) {
        var typed = new TypedBody(fields, today, numbers, attachments);
        var body = typed.body(kind);
        return typed.flaws.isEmpty() ? new Answer.Sound(body) : new Answer.Flawed(typed.flaws);
    }

    private TextBody body(TextKind kind) {
        var head = new TextHead(
                line("title", LONGEST_TITLE, true),
                line("issuer", LONGEST_NAME, true),
                pastDay("madeOn"),
                line("label", LONGEST_NAME, false));
        return switch (kind) {
            case POLICY -> policy(head);
            case INTERPRETATION ->
                new TextBody.Interpretation(head, policyNamed("policy", true).orElse(NOBODY), text(), attachments);
            case GUIDE -> guide(head);
            case ANSWER ->
                new TextBody.Answer(
                        head,
                        choice("category", AnswerCategory.values()).orElse(AnswerCategory.OTHER),
                        policyNamed("policy", false),
                        text());
        };
    }

    /** Stands where a flaw was found, so that the others are found too; it never leaves this class. */
    private static final TextId NOBODY = new TextId("00000000-0000-0000-0000-000000000000");

    private TextBody policy(TextHead head) {
        var from = given("inForceFrom").isEmpty() ? head.madeOn() : day("inForceFrom");
        if (from.isBefore(head.madeOn())) {
            flaw("inForceFrom", TextFlaw.Fault.DAY_BEFORE, 0);
        }
        var expires = given("expiresOn").isEmpty() ? Optional.<LocalDate>empty() : Optional.of(day("expiresOn"));
        if (expires.filter(last -> last.isBefore(from)).isPresent()) {
            flaw("expiresOn", TextFlaw.Fault.DAY_BEFORE, 0);
        }
        var relations = new ArrayList<Relation>();
        relations("amends", Relation.Effect.AMENDS, relations);
        relations("repeals", Relation.Effect.REPEALS, relations);
        return new TextBody.Policy(head, number(), from, expires, text(), relations, attachments);
    }

    private Optional<DocumentNumber> number() {
        var typed = given("number");
        if (!given("unnumbered").isEmpty()) {
            if (!typed.isEmpty()) {
                flaw("number", TextFlaw.Fault.MALFORMED, 0);
            }
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            flaw("number", TextFlaw.Fault.REQUIRED, 0);
            return Optional.empty();
        }
        var number = DocumentNumber.read(typed);
        if (number.isEmpty()) {
            flaw("number", TextFlaw.Fault.MALFORMED, 0);
        }
        return number;
    }

    private TextBody guide(TextHead head) {
        var parts = new EnumMap<GuidePart, String>(GuidePart.class);
        for (var part : GuidePart.values()) {
            var words = line("part." + part.name(), LONGEST_PART, part.required());
            if (!words.isEmpty()) {
                parts.put(part, words);
            }
        }
        var from = given("inForceFrom").isEmpty() ? head.madeOn() : day("inForceFrom");
        if (from.isBefore(head.madeOn())) {
            flaw("inForceFrom", TextFlaw.Fault.DAY_BEFORE, 0);
        }
        return new TextBody.Guide(head, from, parts, attachments);
    }

    private void relations(String field, Relation.Effect effect, List<Relation> into) {
        given(field).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var found = policy(line);
            if (found.isEmpty()) {
                flaw(field, TextFlaw.Fault.UNKNOWN, 0);
            } else if (into.stream().anyMatch(each -> each.target().equals(found.get()))) {
                flaw(field, TextFlaw.Fault.MALFORMED, 0);
            } else {
                into.add(new Relation(effect, found.get()));
            }
        });
    }

    private Optional<TextId> policyNamed(String field, boolean required) {
        var typed = given(field);
        var found = policy(typed);
        if (typed.isEmpty() ? required : found.isEmpty()) {
            flaw(field, typed.isEmpty() ? TextFlaw.Fault.REQUIRED : TextFlaw.Fault.UNKNOWN, 0);
        }
        return found;
    }

    /** By its number, or by its address for one that has none. */
    private Optional<TextId> policy(String typed) {
        return DocumentNumber.read(typed)
                .flatMap(numbers)
                .map(LibraryText::id)
                .or(() -> TextId.parse(typed.substring(typed.lastIndexOf('/') + 1)));
    }

    private String text() {
        return line("words", LONGEST_TEXT, true);
    }

    private String line(String field, int longest, boolean required) {
        var text = given(field);
        TypedLine.fault(text, longest, required).ifPresent(fault -> flaw(field, fault, longest));
        return text;
    }

    private String given(String field) {
        return TypedLine.clean(fields.getOrDefault(field, ""));
    }

    private LocalDate pastDay(String field) {
        var day = day(field);
        if (day.isAfter(today)) {
            flaw(field, TextFlaw.Fault.DAY_AHEAD, 0);
        }
        return day;
    }

    private LocalDate day(String field) {
        var typed = given(field);
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            flaw(field, typed.isEmpty() ? TextFlaw.Fault.REQUIRED : TextFlaw.Fault.MALFORMED, 0);
            return LocalDate.EPOCH;
        }
    }

    private <E extends Enum<E>> Optional<E> choice(String field, E[] values) {
        var typed = given(field);
        var found = Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            flaw(field, typed.isEmpty() ? TextFlaw.Fault.REQUIRED : TextFlaw.Fault.MALFORMED, 0);
        }
        return found;
    }

    private void flaw(String field, TextFlaw.Fault fault, int longest) {
        if (flaws.stream().noneMatch(each -> each.field().equals(field))) {
            flaws.add(new TextFlaw(field, fault, longest));
        }
    }

    /** Reads a reason: of a correction, or why a text is to come down. */
    public static Optional<TextFlaw> reasonFlaw(String reason) {
        return TypedLine.fault(TypedLine.clean(reason), LONGEST_PART, true)
                .map(fault -> new TextFlaw("reason", fault, LONGEST_PART));
    }
}
