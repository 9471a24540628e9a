package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.Pending;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextKind;
import java.time.LocalDate;

/** A text as one line of the staff's list. */
record StaffLine(String id, TextKind kind, String title, String number, LocalDate madeOn, State state, int versions) {
    /** How it stands with it. */
    enum State {
        /** 草稿. */
        DRAFT,
        /** 待审核发布. */
        WAITS,
        /** 待审核撤下. */
        WAITS_TO_COME_DOWN,
        /** 已发布. */
        PUBLISHED,
        /** 已撤下. */
        DOWN
    }

    static StaffLine of(LibraryText text) {
        var body = text.newest();
        return new StaffLine(
                text.id().text(),
                text.kind(),
                body.head().title(),
                body instanceof TextBody.Policy policy
                        ? policy.number().map(DocumentNumber::text).orElse("")
                        : "",
                body.head().madeOn(),
                state(text),
                text.versions().size());
    }

    private static State state(LibraryText text) {
        return switch (text.pending().orElse(null)) {
            case null -> text.withdrawn().isPresent() ? State.DOWN : State.PUBLISHED;
            case Pending.Draft draft -> draft.submitted() ? State.WAITS : State.DRAFT;
            case Pending.TakeDown _ -> State.WAITS_TO_COME_DOWN;
        };
    }
}
