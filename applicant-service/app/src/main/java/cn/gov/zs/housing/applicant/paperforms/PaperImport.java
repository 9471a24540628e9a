package cn.gov.zs.housing.applicant.paperforms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One workbook of paper forms. It is stored whole or not at all, waits until a clerk confirms what she was shown, and keeps the forms
 * only until each of them is an application or the import is dropped.
 *
 * @param id follows from the workbook's bytes and the clerk's township and village, so that the same workbook is the same import
 * @param township code
 * @param village code; empty for a township's import
 * @param by Keycloak subject of who uploaded it
 * @param byName her name as staff see it
 * @param households how many forms it holds or held
 * @param persons applicants and co-applicants in them
 * @param confirmedAt the arrival of every application in it; null before
 * @param endedAt null before it was finished or dropped
 * @param forms empty once it has ended
 */
public record PaperImport(
        String id,
        String township,
        String village,
        String by,
        String byName,
        Instant uploadedAt,
        int households,
        int persons,
        Status status,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        List<PaperForm> forms) {
    /** Most households in one workbook. */
    public static final int MAX_HOUSEHOLDS = 2_000;

    /** How an import stands. */
    public enum Status {
        /** Shown to the clerk; nothing of it is an application. */
        TO_CONFIRM,
        /** Confirmed: every form becomes an application. */
        CONFIRMED,
        /** Every form became one. */
        FINISHED,
        /** Nobody wanted it. */
        DROPPED
    }

    /** Keeps its own copy of the list. */
    public PaperImport {
        forms = List.copyOf(forms);
    }

    /** An import that was just uploaded. */
    public static PaperImport uploaded(String digest, Clerk by, List<PaperForm> forms, Instant at) {
        return new PaperImport(
                idOf(digest, by),
                by.township(),
                by.village(),
                by.subject(),
                by.name(),
                at,
                forms.size(),
                forms.stream()
                        .mapToInt(form -> 1 + form.draft().coApplicants().size())
                        .sum(),
                Status.TO_CONFIRM,
                null,
                null,
                forms);
    }

    /** The number of the import of a workbook with this digest. */
    public static String idOf(String digest, Clerk by) {
        var parts = String.join("/", digest, by.township(), by.village());
        return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Confirmed by a clerk who may see it. */
    public ImportAnswer confirm(Instant at) {
        return status == Status.TO_CONFIRM
                ? new ImportAnswer.Done(with(Status.CONFIRMED, at, null, forms))
                : new ImportAnswer.NotDue(status);
    }

    /** Dropped, with its forms. */
    public ImportAnswer drop(Instant at) {
        return status == Status.TO_CONFIRM
                ? new ImportAnswer.Done(with(Status.DROPPED, null, at, List.of()))
                : new ImportAnswer.NotDue(status);
    }

    /** Finished: its forms are applications now and kept there only. */
    public ImportAnswer finish(Instant at) {
        return status == Status.CONFIRMED
                ? new ImportAnswer.Done(with(Status.FINISHED, confirmedAt, at, List.of()))
                : new ImportAnswer.NotDue(status);
    }

    private PaperImport with(Status next, @Nullable Instant confirmed, @Nullable Instant ended, List<PaperForm> kept) {
        return new PaperImport(
                id, township, village, by, byName, uploadedAt, households, persons, next, confirmed, ended, kept);
    }

    /** Which import and how it stands, not who is in it. */
    @Override
    public String toString() {
        return "import " + id + " of " + households + " paper forms, " + status;
    }
}
