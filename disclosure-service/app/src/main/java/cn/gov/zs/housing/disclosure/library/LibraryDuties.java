package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Arising;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import java.time.LocalDate;

/**
 * The clock of a text: its duty arises the day it was made, as soon as its draft is handed in (decision 0328). Safe to repeat.
 *
 * <p>What was made before the library was opened had to be public elsewhere: it is taken in without a duty, unless an officer opened one.
 */
public final class LibraryDuties {
    private final DutyBook book;
    private final TextReferences references;
    private final LocalDate from;

    /** @param from texts made before this day have no duty here */
    public LibraryDuties(DutyBook book, TextReferences references, LocalDate from) {
        this.book = book;
        this.references = references;
        this.from = from;
    }

    /** A text is there, drafted or public, that has to be public in time. */
    void arose(LibraryText text, int version, TextBody body) {
        // a correction is no new document; a guide that changes is ("自制定或变更之日起")
        if (version > 1 && text.kind() != TextKind.GUIDE) {
            return;
        }
        var head = body.head();
        if (!head.madeOn().isBefore(from)) {
            book.aroseOf(
                    text.kind().item(), references.of(text, version), new Arising(head.madeOn(), head.title(), null));
        }
    }
}
