package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Clause;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyAnswer;
import cn.gov.zs.platform.http.ProblemException;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** Turns refusals into problems. */
final class Answers {
    private Answers() {}

    /** @throws ProblemException 409 with reason, clause and first lawful day */
    static Tenancy moved(TenancyAnswer answer) {
        return switch (answer) {
            case TenancyAnswer.Moved moved -> moved.now();
            case TenancyAnswer.Refused refused -> throw problem(refused);
        };
    }

    static ProblemException problem(TenancyAnswer.Refused refused) {
        var facts = new LinkedHashMap<String, Object>();
        refused.firstLawfulDay().ifPresent(day -> facts.put("firstLawfulDay", day.toString()));
        refused.clause().ifPresent(clause -> facts.put("clause", clause.ref()));
        return ProblemException.conflict(refused.why().code(), facts, words(refused));
    }

    /** What the message of a refusal is filled with: the first lawful day, and the clause. */
    static Object[] words(TenancyAnswer.Refused refused) {
        return new Object[] {
            refused.firstLawfulDay().map(LocalDate::toString).orElse(""),
            refused.clause().map(Clause::ref).orElse("")
        };
    }
}
