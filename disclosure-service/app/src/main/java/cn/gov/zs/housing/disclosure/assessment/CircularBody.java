package cn.gov.zs.housing.disclosure.assessment;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentBody.Report.Section;
import cn.gov.zs.housing.disclosure.document.DocumentBody.Report.Table;
import cn.gov.zs.housing.disclosure.rules.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A circular as it is published. */
final class CircularBody {
    private static final List<String> NAMES = List.of(
            "应公开", "按时公开", "逾期公开", "逾期未公开", "逾期天数合计", "最长逾期天数", "更正", "撤回重做", "异议成立", "应答复申请", "按时答复", "复议诉讼纠正");

    private CircularBody() {}

    static DocumentBody.Report of(Circular.Proposed circular) {
        var head = circular.head();
        var sections = new ArrayList<Section>();
        sections.add(new Section("一、通报事项", head.reason(), List.of()));
        sections.add(new Section("二、考核指标", head.year() + "年，由系统按办理记录计算。", List.of(table(head.score()))));
        circular.reply().ifPresent(reply -> sections.add(new Section("三、被通报单位说明", reply.words(), List.of())));
        return new DocumentBody.Report(
                DocumentKind.CIRCULAR,
                "关于对" + head.name() + "予以" + head.kind().words() + "的通报（" + head.year() + "年）",
                CircularOffice.document(head.id()).path(),
                sections);
    }

    private static Table table(Score score) {
        var figures = score.figures();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("指标", "数值"));
        IntStream.range(0, NAMES.size())
                .mapToObj(at -> List.of(NAMES.get(at), figures.get(at).toString()))
                .forEach(rows::add);
        return new Table("考核指标", rows);
    }
}
