package cn.gov.zs.platform.eventing.web;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.ProblemMapping;
import java.util.Map;
import java.util.Optional;

/** What the exceptions of aggregates are over HTTP. */
final class EventingProblems implements ProblemMapping {

    @Override
    public Optional<ProblemException> of(Throwable thrown) {
        return switch (thrown) {
            case AbsentException _ -> Optional.of(ProblemException.absent());
            case StaleVersionException stale ->
                Optional.of(ProblemException.conflict(
                        "state.stale", Map.of("expected", stale.expected(), "actual", stale.actual())));
            default -> Optional.empty();
        };
    }
}
