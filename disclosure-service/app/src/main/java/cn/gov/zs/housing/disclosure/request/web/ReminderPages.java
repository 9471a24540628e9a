package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.Reminder;
import cn.gov.zs.housing.disclosure.request.ReminderRound;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says that a reminder was read (已阅). */
@Controller
class ReminderPages {
    private final RequestDesk desk;
    private final ReminderRound reminders;

    ReminderPages(RequestDesk desk, ReminderRound reminders) {
        this.desk = desk;
        this.reminders = reminders;
    }

    /** What the head was told of, only the head has read. */
    @PostMapping(StaffRequestPages.HERE + "/{number}/reminders")
    String seen(
            Caller caller,
            @PathVariable String number,
            @RequestParam Reminder.Kind kind,
            @RequestParam Reminder.Concern concern,
            @RequestParam String due) {
        switch (kind) {
            case REMINDED -> RequestDesk.mayWrite(caller);
            case ESCALATED -> RequestDesk.mayExtend(caller);
        }
        var day = StaffRequestPages.day(due)
                .orElseThrow(() -> ProblemException.field("due", "malformed", "request.flaw.due.malformed"));
        var by = desk.by(caller, 0);
        reminders.seen(
                desk.get(number).state().head().number(), new Reminder.Key(kind, concern, day), by.member(), by.at());
        return "redirect:" + StaffRequestPages.HERE;
    }
}
