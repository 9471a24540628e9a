package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.DraftCheck;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes an application in, from the page as from the API. */
@Component
public class Submission {
    private static final Logger LOG = LoggerFactory.getLogger(Submission.class);

    private final Applications applications;
    private final Clock clock;

    Submission(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /** Checks what was typed; nothing is kept yet. */
    DraftAnswer check(Draft draft, UUID formId, Caller caller) {
        // the database keeps milliseconds; a finer instant would come back as another one
        return DraftCheck.check(
                draft,
                ApplicationId.of(formId),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Checks what was typed by this person; nothing is kept yet.
     *
     * @param ownerSubject Keycloak subject of the household; empty for one without an account
     */
    public DraftAnswer check(Draft draft, ApplicationId id, Entry entry, Optional<String> ownerSubject) {
        return DraftCheck.check(draft, id, entry, ownerSubject, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Keeps a complete application; when it was kept before, nothing happens, and that is no error. */
    public void keepOnce(Submitted application) {
        if (applications.submit(application)) {
            LOG.info(
                    "application {} submitted in township {} through {}",
                    application.id(),
                    application.township().code(),
                    application.declaration().entry().channel());
        }
    }

    /** Keeps a complete application; a form that was sent before answers 409 and doubles nothing. */
    void keep(Submitted application, Caller caller) {
        if (applications.submit(application)) {
            LOG.info(
                    "application {} submitted in township {}",
                    application.id(),
                    application.township().code());
            return;
        }
        var facts = applications
                .find(application.id())
                .map(Versioned::state)
                .filter(kept -> kept.isOwnedBy(caller.subject()))
                .map(Application::id)
                .map(id -> Map.of("applicationId", id.text()))
                .orElse(Map.of());
        throw ProblemException.conflict("form.replayed", facts);
    }
}
