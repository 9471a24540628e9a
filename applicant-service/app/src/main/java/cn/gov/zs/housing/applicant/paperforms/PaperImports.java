package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The imports and how far each has come. */
public interface PaperImports {
    /**
     * Keeps an import that was just uploaded, whole. One that was dropped before begins anew.
     *
     * @return false when the same workbook stands there already; nothing is kept then
     */
    boolean keep(PaperImport first);

    /** The import with this number. */
    Optional<PaperImport> find(String id);

    /** A page of what a clerk may see, newest first. */
    List<PaperImport> list(Clerk clerk, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<PaperImport> stream(Clerk clerk);

    /** How many a clerk may see. */
    long count(Clerk clerk);

    /**
     * Puts a step to an import.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is none
     */
    ImportAnswer change(String id, Function<PaperImport, ImportAnswer> step);

    /** The numbers of those confirmed and not finished. */
    List<String> confirmed();

    /** The numbers of those uploaded before this and confirmed by nobody. */
    List<String> forgotten(Instant before);

    /** How far an import has come; empty before a replica took it. */
    Optional<PaperRun> findRun(String id);

    /** Takes or keeps an import for this replica; empty when it is another's. */
    Optional<PaperRun> take(String id, String replica, Instant now, Instant until);

    /** Stores that some more are done; false when this replica has lost it. */
    boolean advance(String id, String replica, int from, int more, List<Integer> notTaken);
}
