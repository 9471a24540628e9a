package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.paperforms.PaperImport.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the forms of confirmed imports into applications, some at a time. A crash anywhere is made good by doing the last ones
 * again: each form's application has a number of its own, so nobody applies twice.
 */
public final class PaperWalk {
    /** How long an import waits to be confirmed before its forms are dropped. */
    public static final Duration PATIENCE = Duration.ofDays(30);

    private static final int AT_ONCE = 25;

    private final PaperImports imports;
    private final PaperSubmission submission;
    private final String replica;
    private final InstantSource clock;
    private final Duration lease;

    /**
     * @param replica tells this process from the others
     * @param lease how long a replica that fell silent keeps an import
     */
    public PaperWalk(
            PaperImports imports, PaperSubmission submission, String replica, InstantSource clock, Duration lease) {
        this.imports = imports;
        this.submission = submission;
        this.replica = replica;
        this.clock = clock;
        this.lease = lease;
    }

    /** Goes on with every confirmed import that nobody else works on, until each has ended. */
    public void walkAll() {
        imports.confirmed().forEach(this::walk);
    }

    /** Drops imports that nobody confirmed: they hold what people declared. */
    public void dropForgotten() {
        imports.forgotten(now().minus(PATIENCE)).forEach(id -> imports.change(id, found -> found.drop(now())));
    }

    private void walk(String id) {
        var run = imports.take(id, replica, now(), now().plus(lease));
        var found = imports.find(id);
        if (run.isPresent() && found.isPresent() && found.get().status() == Status.CONFIRMED) {
            walk(found.get(), run.get());
        }
    }

    /** Goes on as long as this replica keeps the import; the forms are read and decrypted once. */
    private void walk(PaperImport imported, PaperRun run) {
        int done = run.done();
        while (done < imported.forms().size()) {
            if (Thread.currentThread().isInterrupted()
                    || imports.take(imported.id(), replica, now(), now().plus(lease))
                            .isEmpty()) {
                return;
            }
            var next = imported.forms()
                    .subList(done, Math.min(done + AT_ONCE, imported.forms().size()));
            var notTaken = handIn(imported, next);
            if (!imports.advance(imported.id(), replica, done, next.size(), notTaken)) {
                return;
            }
            done += next.size();
        }
        imports.change(imported.id(), standing -> standing.finish(now()));
    }

    private List<Integer> handIn(PaperImport imported, List<PaperForm> forms) {
        var notTaken = new ArrayList<Integer>();
        for (var form : forms) {
            switch (submission.check(
                    form.draft(),
                    form.applicationId(imported.id()),
                    imported.by(),
                    imported.byName(),
                    arrival(imported))) {
                case DraftAnswer.Complete(var application) -> submission.keep(application);
                case DraftAnswer.Flawed _ -> notTaken.add(form.row());
            }
        }
        return notTaken;
    }

    private static Instant arrival(PaperImport imported) {
        var at = imported.confirmedAt();
        if (at == null) {
            throw new IllegalStateException("a confirmed import has the instant it was confirmed");
        }
        return at;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
