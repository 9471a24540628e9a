package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.housing.allocation.waitlist.receipt.Tried;
import cn.gov.zs.housing.allocation.waitlist.receipt.WhatIf;
import cn.gov.zs.housing.allocation.waitlist.receipt.WhatWouldChange;
import cn.gov.zs.housing.allocation.waitlist.ties.TieRules;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes score receipts: of a household for itself, and for the officer who answers for the list. */
@Component
class ReceiptReading {

    private final Waitlist waitlist;
    private final WaitlistReading reading;
    private final ScoreSheets sheets;
    private final TieRules ties;
    private final WhatWouldChange whatWouldChange;
    private final ScoreWaiting scoreWaiting;
    private final Moments moments;

    ReceiptReading(
            Waitlist waitlist,
            WaitlistReading reading,
            ScoreSheets sheets,
            TieRules ties,
            WhatWouldChange whatWouldChange,
            ScoreWaiting scoreWaiting,
            Moments moments) {
        this.waitlist = waitlist;
        this.reading = reading;
        this.sheets = sheets;
        this.ties = ties;
        this.whatWouldChange = whatWouldChange;
        this.scoreWaiting = scoreWaiting;
        this.moments = moments;
    }

    /** The entry, for its owner or an officer; for everybody else it is not there. */
    Versioned<WaitlistEntry> entry(String applicationId, Caller caller) {
        return waitlist.all()
                .find(applicationId)
                .filter(entry -> caller.has(Roles.OFFICER)
                        || entry.state().household().ownerSubject().equals(caller.subject()))
                .orElseThrow(ProblemException::absent);
    }

    /** Whether scoring it again changed anything. */
    boolean again(String applicationId, Caller caller) {
        caller.require(Roles.OFFICER);
        return scoreWaiting.again(entry(applicationId, caller).id(), moments.today());
    }

    ReceiptView receipt(Versioned<WaitlistEntry> entry) {
        var standing = standing(entry.state());
        var sheet = sheets.all().get(standing.sheetId()).state();
        var household = entry.state().household();
        return new ReceiptView(
                reading.one(entry),
                sheetPart(sheet),
                lines(reading.one(entry), sheet, household.facts(), standing.waitingMonths()),
                TieView.of(household.category(), ties.inForce(household.category(), moments.today())),
                entry.state() instanceof WaitlistEntry.Scored scored && sheet instanceof ScoreSheet.Published published
                        ? changes(scored, published)
                        : List.of());
    }

    private static ScoreAnswer.Scored standing(WaitlistEntry entry) {
        return switch (entry) {
            case WaitlistEntry.Unscored _ -> throw ProblemException.conflict("waiting-list.not-scored", Map.of());
            case WaitlistEntry.Scored e -> e.standing();
            case WaitlistEntry.Housed e -> e.standing();
            case WaitlistEntry.Removed e ->
                e.standing().orElseThrow(() -> ProblemException.conflict("waiting-list.not-scored", Map.of()));
        };
    }

    private static ReceiptView.SheetPart sheetPart(ScoreSheet sheet) {
        var content = sheet.content();
        var published = sheet instanceof ScoreSheet.Published it ? it : null;
        return new ReceiptView.SheetPart(
                content.sheetId(),
                content.title(),
                content.label(),
                content.digest(),
                published == null ? content.inForceFrom() : published.firstDay(),
                published == null ? null : published.publishedOn(),
                published == null ? null : published.path());
    }

    private static List<ReceiptView.LinePart> lines(EntryView entry, ScoreSheet sheet, ScoreFacts facts, int months) {
        var needs = ItemFacts.of(sheet.content().dmn());
        return entry.lines().stream()
                .map(line -> new ReceiptView.LinePart(
                        line,
                        needs.getOrDefault(line.item(), List.of()).stream()
                                .map(name -> new ReceiptView.FactPart(name, value(name, facts, months)))
                                .toList()))
                .toList();
    }

    private static String value(String name, ScoreFacts facts, int months) {
        return switch (name) {
            case "householdSize" -> String.valueOf(facts.householdSize());
            case "hasHome" -> String.valueOf(facts.hasHome());
            case "perHeadFloorArea" -> Decimals.text(facts.perHeadFloorArea());
            case "incomeClass" -> facts.incomeClass().name();
            case "singleParent" -> String.valueOf(facts.singleParent());
            case "furtherGenerations" -> String.valueOf(facts.furtherGenerations());
            case "specialStatuses" -> String.valueOf(facts.specialStatuses());
            case "parentsOwnTwoHomes" -> String.valueOf(facts.parentsOwnTwoHomes());
            case "waitingMonths" -> String.valueOf(months);
            default -> throw new IllegalStateException("a sheet in force asks for no fact " + name);
        };
    }

    private List<ReceiptView.ChangePart> changes(WaitlistEntry.Scored scored, ScoreSheet.Published sheet) {
        var category = scored.household().category();
        return whatWouldChange.of(scored, sheet, ties.chain(category, moments.today())).stream()
                .map(tried -> new ReceiptView.ChangePart(
                        tried.what().name(),
                        tried.on().orElse(null),
                        area(tried).orElse(null),
                        Decimals.text(tried.score()),
                        Decimals.text(tried.difference()),
                        waits(tried) ? null : position(scored, tried)))
                .toList();
    }

    private static boolean waits(Tried tried) {
        return tried.what() == WhatIf.NEXT_WAITING_POINT || tried.what() == WhatIf.NO_MORE_WAITING_POINTS;
    }

    private static Optional<String> area(Tried tried) {
        var shared = tried.what() == WhatIf.PERSON_MORE || tried.what() == WhatIf.PERSON_FEWER;
        return shared && tried.facts().hasHome()
                ? Optional.of(Decimals.text(tried.facts().perHeadFloorArea()))
                : Optional.empty();
    }

    /** Where it would stand among the others: behind its own place it does not stand ahead of itself. */
    private long position(WaitlistEntry.Scored scored, Tried tried) {
        long ahead = waitlist.countAhead(scored.household().category(), tried.key());
        return 1 + ahead - (scored.place().key().compareTo(tried.key()) < 0 ? 1 : 0);
    }
}
