package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.scoring.PortableSheets;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.WaitingMonths;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDraft;
import cn.gov.zs.housing.allocation.scoring.draft.SyntheticCity;
import cn.gov.zs.housing.allocation.scoring.draft.WhatIf;
import cn.gov.zs.housing.allocation.waitlist.Household;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a sheet would do: on the real list for officers only, on a synthetic city for everybody. */
@Component
class WhatIfDesk {

    private static final int CITY = 2_000;

    private final DraftDesk desk;
    private final ScoreSheets sheets;
    private final Waitlist waitlist;
    private final PortableSheets portable;
    private final Moments moments;

    WhatIfDesk(DraftDesk desk, ScoreSheets sheets, Waitlist waitlist, PortableSheets portable, Moments moments) {
        this.desk = desk;
        this.sheets = sheets;
        this.waitlist = waitlist;
        this.portable = portable;
        this.moments = moments;
    }

    WhatIfView onTheList(SheetDraft draft, String sort, int page) {
        var sheet = desk.runnable(draft);
        var missing = desk.trial(draft).factsNotRegistered();
        if (!missing.isEmpty()) {
            throw ProblemException.conflict(
                    "score-sheet.fact-not-registered", Map.of("facts", missing), String.join("、", missing));
        }
        var category = draft.content().category();
        var today = moments.today();
        var list = waitlist.ranked(category, 0, 0).stream()
                .map(entry -> entry.state().household())
                .toList();
        var before = desk.inForce(category);
        var result = WhatIf.of(
                list,
                Household::applicationId,
                (household, asked) -> PortableSheets.facts(
                        asked, household.facts(), WaitingMonths.on(today, household.countedFrom())),
                before,
                sheet);
        var sorted = switch (sort) {
            case "gain" -> result.byGain();
            case "loss" -> result.byLoss();
            case "place" -> result.byPlace();
            default -> result.byMove();
        };
        var rows = Paged.read(
                page,
                (skip, limit) -> sorted.subList(Math.min(skip, sorted.size()), Math.min(skip + limit, sorted.size())));
        return WhatIfView.of(result, before.isPresent(), rows.map(WhatIfView::row));
    }

    /** A sheet the public may see, on the city of this seed, beside the sheet in force for the same category. */
    WhatIfView onACity(String id, int seed) {
        var shown = shown(id);
        var before = sheets.inForce(shown.category(), moments.today())
                .map(sheet -> sheet.content())
                .filter(content -> !content.digest().equals(shown.digest()))
                .map(content -> portable.of(content.digest(), content.dmn()));
        var city = new SyntheticCity(seed, CITY);
        var result = WhatIf.of(city.numbers(), String::valueOf, city::facts, before, shown.sheet());
        return WhatIfView.of(result, before.isPresent(), null);
    }

    private record Shown(Category category, String digest, Sheet sheet) {}

    private Shown shown(String id) {
        Optional<Shown> adopted = sheets.all()
                .find(id)
                .map(found -> found.state().content())
                .map(c -> new Shown(c.category(), c.digest(), portable.of(c.digest(), c.dmn())));
        return adopted.orElseGet(() -> {
            var draft = desk.proposed(id).orElseThrow(ProblemException::absent);
            return new Shown(draft.content().category(), draft.content().digest(), desk.runnable(draft));
        });
    }
}
