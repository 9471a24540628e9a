package cn.gov.zs.housing.applicant.inspection;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.identity.Person;
import java.time.Instant;

/** The one way from an application to a whole identity number on a page: it leads past the record. */
public final class Inspection {
    private final IdNumberReads reads;

    /** Keeps its records here. */
    public Inspection(IdNumberReads reads) {
        this.reads = reads;
    }

    /** What a look came to. */
    public sealed interface Answer {
        /** The record is stored; the person's number may be shown, once. */
        record Recorded(IdNumberRead read, Person person) implements Answer {}

        /** The household has nobody in this place; nothing was recorded. */
        record NoSuchMember() implements Answer {}
    }

    /**
     * Records a look, then gives what may be seen. When the record cannot be stored the exception goes up and nothing is seen.
     *
     * @param application one that the reader may see
     * @param member 0 for the applicant, 1 to 9 for a co-applicant
     * @param recordId a new UUID
     */
    public Answer look(
            Application application, int member, Reader reader, ReadReason reason, String recordId, Instant at) {
        var household = application.declaration().household();
        if (member < 0 || member >= household.size()) {
            return new Answer.NoSuchMember();
        }
        var read = new IdNumberRead(
                recordId,
                at,
                reader.subject(),
                reader.name(),
                reader.role(),
                application.id().text(),
                member,
                reason.text());
        reads.keep(read);
        return new Answer.Recorded(
                read,
                member == 0
                        ? household.applicant()
                        : household.coApplicants().get(member - 1).person());
    }
}
