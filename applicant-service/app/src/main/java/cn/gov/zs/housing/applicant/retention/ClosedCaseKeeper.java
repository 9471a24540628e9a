package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Optional;

/** Keeps the list of closed cases true to the applications. */
public final class ClosedCaseKeeper {
    private final Applications applications;
    private final ClosedCases cases;

    /** Reads the first and writes the second. */
    public ClosedCaseKeeper(Applications applications, ClosedCases cases) {
        this.applications = applications;
        this.cases = cases;
    }

    /**
     * A case moved, or may have. Safe to repeat and in any order: the application itself is read, and read again after the write, so
     * that of two at once the later one to write has seen the newest.
     */
    public void caseMoved(ApplicationId id) {
        follow(id, applications.find(id));
    }

    /** As {@link #caseMoved(ApplicationId)}, of a case that was just read; one that never ended is not in the list and costs nothing. */
    public void caseMoved(Versioned<Application> read) {
        if (Step.upTo(read.state()).stream()
                .anyMatch(step -> CaseEnd.of(step.after()).isPresent())) {
            follow(read.state().id(), Optional.of(read));
        }
    }

    private void follow(ApplicationId id, Optional<Versioned<Application>> first) {
        var read = first;
        while (true) {
            read.flatMap(found -> CaseEnd.of(found.state()))
                    .ifPresentOrElse(at -> cases.ended(id, at), () -> cases.leave(id));
            var now = applications.find(id);
            if (version(now).equals(version(read))) {
                return;
            }
            read = now;
        }
    }

    private static Optional<Long> version(Optional<Versioned<Application>> found) {
        return found.map(Versioned::version);
    }
}
