package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import cn.gov.zs.housing.allocation.scoring.ScoreLine;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.scoring.dmn.SheetItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says a score's lines in the words of the sheet that gave them. */
@Component
class SheetWords {
    /** What takes off at the very end, beyond all items. */
    private static final SheetItem TOTAL =
            new SheetItem("score", "总分", "Total", List.of(), List.of(), "总分的上限或取整", "limit or rounding of the total");

    private final ScoreSheets sheets;
    private final DmnSheets dmn;

    SheetWords(ScoreSheets sheets, DmnSheets dmn) {
        this.sheets = sheets;
        this.dmn = dmn;
    }

    /** The lines in their words. */
    List<EntryView.LineView> lines(String sheetId, List<ScoreLine> lines) {
        var content = sheets.all().get(sheetId).state().content();
        var items = dmn.of(content.digest(), content.dmn()).items();
        return lines.stream().map(line -> line(line, items)).toList();
    }

    private static EntryView.LineView line(ScoreLine line, List<SheetItem> items) {
        var item = items.stream()
                .filter(i -> i.item().equals(line.item()))
                .findFirst()
                .or(() -> Optional.of(TOTAL).filter(total -> total.item().equals(line.item())))
                .orElseThrow(() -> new IllegalStateException("the sheet has no item " + line.item()));
        var row = line.row() == 0 ? null : item.rows().get(line.row() - 1);
        return new EntryView.LineView(
                line.item(),
                line.row(),
                Decimals.text(line.points()),
                item.label(),
                item.english(),
                row == null ? item.cap() : row.label(),
                row == null ? item.capEnglish() : row.english());
    }
}
