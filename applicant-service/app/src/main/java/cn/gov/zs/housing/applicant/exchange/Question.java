package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question to one department about one household: the fewest facts it can be answered with (《个人信息保护法》 art. 6, 34).
 *
 * @param id the same whenever the same is asked again, so that a department answers once however often it is asked
 * @param about whose data are asked for; the first is always the applicant
 * @param township code of the township of hukou, to be confirmed; only 公安 is told, null for the others
 *     and where hukou is outside of Zhongshan
 * @param subsistence whether 低保 is claimed, to be confirmed; only 民政 is told, null for the others
 */
public record Question(
        String id,
        Department department,
        List<Subject> about,
        @Nullable String township,
        @Nullable Boolean subsistence) {

    /**
     * A person asked about.
     *
     * @param member 0 for the applicant, n for the n-th co-applicant
     */
    public record Subject(int member, Person person) {}

    /** Copies the list. */
    public Question {
        about = List.copyOf(about);
    }

    /** What this department is asked about this household. */
    public static Question of(Department department, Declaration declaration, Instant at) {
        return of(declaration.id().text(), department, declaration, at);
    }

    /**
     * What this department is asked about this household in this check.
     *
     * @param check the check's id: another check is another question
     */
    public static Question of(String check, Department department, Declaration declaration, Instant at) {
        return new Question(
                check + ":" + department.wireName(),
                department,
                subjects(department, declaration, at),
                department == Department.PUBLIC_SECURITY
                        ? declaration.hukouTownship().map(Township::code).orElse(null)
                        : null,
                department == Department.CIVIL_AFFAIRS
                        ? declaration.household().circumstances().incomeClass() == IncomeClass.SUBSISTENCE
                        : null);
    }

    private static List<Subject> subjects(Department department, Declaration declaration, Instant at) {
        var household = declaration.household();
        var day = ShanghaiDay.of(at);
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject(0, household.applicant()));
        for (int place = 0; place < household.coApplicants().size(); place++) {
            var person = household.coApplicants().get(place).person();
            if (department.knows(person.idNumber(), day)) {
                subjects.add(new Subject(place + 1, person));
            }
        }
        return subjects;
    }

    /** Whether every person the answer speaks of was asked about. */
    public boolean isAnsweredBy(Answer answer) {
        return department.answers().isInstance(answer)
                && answer.members().stream().allMatch(member -> about.stream().anyMatch(s -> s.member() == member));
    }

    /** The case and the department, no person. */
    @Override
    public String toString() {
        return "question " + id;
    }
}
