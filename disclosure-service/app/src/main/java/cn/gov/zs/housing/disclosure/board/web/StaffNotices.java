package cn.gov.zs.housing.disclosure.board.web;

import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import org.springframework.stereotype.Component;

/** Which notices a member of staff deals with: a clerk those of the township and of the whole city, the disclosure unit all. */
@Component
public class StaffNotices {
    public static final String CLERK = "township-clerk";
    public static final String OFFICER = "disclosure-officer";
    public static final String HEAD = "disclosure-head";

    private final Notices notices;

    StaffNotices(Notices notices) {
        this.notices = notices;
    }

    /** The notice, if it is the caller's; 404 for all others alike. */
    public Notice get(Caller caller, String id) {
        caller.require(CLERK, OFFICER, HEAD);
        return notices.find(new NoticeId(id))
                .filter(notice -> unit(caller) || ofTownship(caller, notice))
                .orElseThrow(ProblemException::absent);
    }

    static boolean unit(Caller caller) {
        return caller.has(OFFICER) || caller.has(HEAD);
    }

    private static boolean ofTownship(Caller caller, Notice notice) {
        var township = notice.head().township();
        return caller.has(CLERK)
                && caller.township().isPresent()
                && (township == null || township.code().equals(caller.township().get()));
    }
}
