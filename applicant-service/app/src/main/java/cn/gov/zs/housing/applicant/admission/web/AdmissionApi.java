package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.FiguresAnswer;
import cn.gov.zs.housing.applicant.admission.FiguresCheck;
import cn.gov.zs.housing.applicant.admission.FiguresDraft;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check and the standards for programs; no login. */
@RestController
@RequestMapping("/api/v1/public")
@Tag(name = "admission")
class AdmissionApi {
    private final Judgements judgements;
    private final StandardLists lists;
    private final Clock clock;

    AdmissionApi(Judgements judgements, StandardLists lists, Clock clock) {
        this.judgements = judgements;
        this.lists = lists;
        this.clock = clock;
    }

    /** All versions, newest first. */
    record StandardList(List<StandardView> items) {}

    @PostMapping("/admission-checks")
    @Operation(summary = "Tells how a household stands to each condition of the standard in force; stores nothing")
    JudgementView check(@RequestBody FiguresDraft sent) throws BindException {
        return switch (FiguresCheck.check(sent, ShanghaiDay.of(clock.instant()))) {
            case FiguresAnswer.Complete(var category, var figures) -> judgements.of(category, figures);
            case FiguresAnswer.Flawed(List<Flaw> flaws) -> throw FlawErrors.problem(flaws);
        };
    }

    @GetMapping("/admission-standards")
    @Operation(summary = "Lists every version of every category's admission standard, newest first")
    StandardList standards() {
        return new StandardList(lists.forEverybody());
    }
}
