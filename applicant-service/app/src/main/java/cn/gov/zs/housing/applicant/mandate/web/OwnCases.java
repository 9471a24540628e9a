package cn.gov.zs.housing.applicant.mandate.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.mandate.Standing;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The one door by which a household, or who holds its mandate in force, comes to its case (decision 0160). Every page under
 * {@code /my} and every part of the API that concerns a household's own case asks here. A case that is neither hers nor entrusted
 * to her is not there.
 */
@Component
public class OwnCases {
    private final Applications applications;
    private final Standing standing;

    OwnCases(Applications applications, Standing standing) {
        this.applications = applications;
        this.standing = standing;
    }

    /** The case with this number, when the caller is its household or holds its mandate. */
    public Optional<Versioned<Application>> find(Caller caller, String id) {
        return ApplicationId.read(id)
                .flatMap(applications::find)
                .filter(found -> standing.actsFor(caller.subject(), found.state()));
    }

    /** The same; 404 when there is none. */
    public Versioned<Application> get(Caller caller, String id) {
        return find(caller, id).orElseThrow(ProblemException::absent);
    }

    /** The cases others entrusted to the caller. */
    public List<ApplicationId> held(Caller caller) {
        return standing.held(caller.subject());
    }

    /**
     * Does something on a case. A holder's deed is marked with her mandate; what is refused leaves no mark.
     *
     * @param subject who does it
     * @param what the deed's code, worded under {@code mandate.act.<what>}
     */
    public <R> R act(String subject, ApplicationId id, String what, Supplier<R> deed) {
        return act(subject, id, what, deed, _ -> true);
    }

    /**
     * The same of a deed that may come to nothing without a refusal.
     *
     * @param happened whether this answer says that something was done
     */
    public <R> R act(String subject, ApplicationId id, String what, Supplier<R> deed, Predicate<R> happened) {
        var found = applications.find(id);
        if (found.isEmpty() || found.get().state().isOwnedBy(subject)) {
            // what is not submitted yet is whose it is, and nobody else's
            return deed.get();
        }
        var begun = standing.begin(subject, id, what).orElseThrow(ProblemException::absent);
        R answer;
        try {
            answer = deed.get();
        } catch (ProblemException | StaleVersionException refused) {
            standing.notDone(id, begun);
            throw refused;
        }
        if (happened.test(answer)) {
            standing.done(id, begun);
        } else {
            standing.notDone(id, begun);
        }
        return answer;
    }

    /** As {@link #act(String, ApplicationId, String, Supplier)}, without an answer. */
    public void act(String subject, ApplicationId id, String what, Runnable deed) {
        act(subject, id, what, () -> {
            deed.run();
            return true;
        });
    }
}
