package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.catalogue.OpenAnswer;
import cn.gov.zs.housing.disclosure.catalogue.PublishAnswer;
import cn.gov.zs.housing.disclosure.catalogue.TypedDuty;
import cn.gov.zs.housing.disclosure.catalogue.TypedPublication;
import cn.gov.zs.platform.http.Caller;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes in the book of duties for officers, for the pages as for the API. */
@Component
class DutyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(DutyDesk.class);
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";

    private final DutyOffice office;
    private final Clock clock;

    DutyDesk(DutyOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    static void mayRead(Caller caller) {
        caller.require(OFFICER, HEAD);
    }

    static void mayWrite(Caller caller) {
        caller.require(OFFICER);
    }

    OpenAnswer open(Caller caller, TypedDuty typed) {
        mayWrite(caller);
        var answer = office.open(typed, officer(caller), clock.instant());
        LOG.info(
                "A duty of {} was asked for: {}",
                typed.item(),
                answer.getClass().getSimpleName());
        return answer;
    }

    PublishAnswer publish(Caller caller, DutyId id, long version, TypedPublication typed) {
        mayWrite(caller);
        return told(id, office.publish(id, version, typed, officer(caller), clock.instant()));
    }

    PublishAnswer correct(Caller caller, DutyId id, long version, TypedPublication typed) {
        mayWrite(caller);
        return told(id, office.correct(id, version, typed, officer(caller), clock.instant()));
    }

    private static PublishAnswer told(DutyId id, PublishAnswer answer) {
        LOG.info("Duty {}: {}", id.text(), answer.getClass().getSimpleName());
        return answer;
    }

    private static Officer officer(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }
}
