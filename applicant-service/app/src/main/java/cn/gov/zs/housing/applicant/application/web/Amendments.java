package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Amendment;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;

/** Reads corrected declarations, from a page's form as from the API. */
@Component
public class Amendments {
    private final Clock clock;

    Amendments(Clock clock) {
        this.clock = clock;
    }

    /** What a page's form said. */
    public sealed interface Read {
        /** Nothing is wrong with it. */
        record Clean(Declaration declaration) implements Read {}

        /**
         * The form again, as it was typed.
         *
         * @param model what the form's page needs
         */
        record Faulty(Map<String, Object> model) implements Read {}
    }

    /** The form as it was declared, identity numbers left blank. */
    public Map<String, Object> form(Application application) {
        return DeclarationForm.shown(
                application.declaration(), UUID.fromString(application.id().text()));
    }

    /**
     * Reads a page's form.
     *
     * @throws ProblemException if no form of ours sends such fields
     */
    public Read read(Application application, MultiValueMap<String, String> fields) {
        var sent = form(fields);
        var numbers = new TypedNumbers();
        var days = new TypedDays();
        var answer = check(application, sent, numbers, days);
        // a number that could not be read is missing in the draft: the first reason is the right one
        var unread = new ArrayList<Flaw>(numbers.flaws());
        unread.addAll(days.flaws());
        unread.addAll(sent.notAsked());
        return switch (answer) {
            case Amendment.Complete(Declaration declaration) when unread.isEmpty() -> new Read.Clean(declaration);
            case Amendment.Complete _ -> new Read.Faulty(FormModel.of(sent, unread, List.of()));
            case Amendment.Flawed(List<Flaw> found) -> new Read.Faulty(FormModel.of(sent, unread, found));
        };
    }

    private Amendment check(Application application, ApplicationForm sent, TypedNumbers numbers, TypedDays days) {
        return Amendment.check(sent.draft(numbers, days), application.declaration(), now());
    }

    /** Reads what the API was sent; 400 with every flaw when something is wrong. */
    Declaration declaration(Application application, @Nullable NewApplication sent) throws BindException {
        if (sent == null) {
            throw ProblemException.field("declaration", "required", "flaw.required");
        }
        return switch (Amendment.check(sent.draft(), application.declaration(), now())) {
            case Amendment.Complete(Declaration declaration) -> declaration;
            case Amendment.Flawed(List<Flaw> flaws) -> throw FlawErrors.problem(flaws);
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ApplicationForm form(MultiValueMap<String, String> fields) {
        try {
            return ApplicationForm.of(fields);
        } catch (IllegalArgumentException noFormOfOurs) {
            throw new ProblemException(400, "request.malformed", Map.of());
        }
    }
}
