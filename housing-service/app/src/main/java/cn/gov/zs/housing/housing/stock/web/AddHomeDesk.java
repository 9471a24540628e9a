package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.AddHome;
import cn.gov.zs.housing.housing.stock.AddHomeAnswer;
import cn.gov.zs.housing.housing.stock.Estates;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What form and interface do alike when a home is entered. */
@Component
class AddHomeDesk {
    private final AddHome addHome;
    private final Estates estates;
    private final Clock clock;

    AddHomeDesk(AddHome addHome, Estates estates, Clock clock) {
        this.addHome = addHome;
        this.estates = estates;
        this.clock = clock;
    }

    boolean knows(String estate) {
        return estates.knows(estate.strip());
    }

    /** @throws ProblemException 409 {@code form.replayed} */
    AddHomeAnswer add(NewHome home, Caller caller) {
        var answer = addHome.add(home.description(), home.entry(caller.subject(), clock.instant()), home.enteredAs());
        if (answer instanceof AddHomeAnswer.FormReplayed replayed) {
            throw ProblemException.conflict(
                    "form.replayed", Map.of("homeId", replayed.home().text()));
        }
        return answer;
    }
}
