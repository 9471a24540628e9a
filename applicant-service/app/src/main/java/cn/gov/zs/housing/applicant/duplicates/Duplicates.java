package cn.gov.zs.housing.applicant.duplicates;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.duplicates.Duplicate.Kind;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds duplicates of an application among all others, by the index of identity numbers. */
public final class Duplicates {
    /** A person in more applications than this is found all the same; the rest adds nothing. */
    private static final int MOST_OTHERS = 50;

    private final Applications applications;

    /** Looks among these applications. */
    public Duplicates(Applications applications) {
        this.applications = applications;
    }

    /** What others say of this application's members, member by member. */
    public List<Duplicate> of(Application application) {
        return among(application, applications.sharingPersons(application, MOST_OTHERS));
    }

    /**
     * The same for several at once, such as those of a workbook that are stored nowhere yet.
     *
     * @return in each one's place what was found of it
     */
    public List<List<Duplicate>> ofEach(List<? extends Application> several) {
        if (several.isEmpty()) {
            return List.of();
        }
        var others = applications.withPersonsOf(several, MOST_OTHERS * several.size());
        return several.stream()
                .map(one -> among(
                        one,
                        others.stream()
                                .filter(other -> !other.id().equals(one.id()))
                                .toList()))
                .toList();
    }

    /** The same, given the others. */
    public static List<Duplicate> among(Application application, List<Application> others) {
        var members = numbers(application.declaration().household());
        var found = new ArrayList<Duplicate>();
        for (int member = 0; member < members.size(); member++) {
            for (var other : others) {
                var theirs = numbers(other.declaration().household());
                if (!theirs.contains(members.get(member))) {
                    continue;
                }
                if (housed(other)) {
                    found.add(new Duplicate(Kind.ALREADY_HOUSED, member, other));
                } else if (open(other)) {
                    found.add(new Duplicate(Kind.IN_ANOTHER_OPEN, member, other));
                }
                if (apart(members.get(member), members, other)) {
                    found.add(new Duplicate(Kind.COUPLE_APART, member, other));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether this person stood beside a spouse there and stands without that spouse here. */
    private static boolean apart(IdNumber person, List<IdNumber> here, Application other) {
        var household = other.declaration().household();
        var applicant = household.applicant().idNumber();
        return household.coApplicants().stream()
                .filter(member -> member.relation() == Relation.SPOUSE)
                .map(spouse -> spouse.person().idNumber())
                .anyMatch(spouse -> person.equals(applicant) && !here.contains(spouse)
                        || person.equals(spouse) && !here.contains(applicant));
    }

    private static boolean housed(Application other) {
        return switch (other.state()) {
            case ALLOTTED, ALLOTMENT_CONFIRMED, QUALIFICATION_LOST -> true;
            default -> false;
        };
    }

    /** A case that is closed for good is no longer open; a refused one may still be appealed and is. */
    private static boolean open(Application other) {
        return !other.state().closed() || other.state() == ApplicationState.REFUSED;
    }

    private static List<IdNumber> numbers(Household household) {
        return Stream.concat(
                        Stream.of(household.applicant()),
                        household.coApplicants().stream().map(CoApplicant::person))
                .map(person -> person.idNumber())
                .toList();
    }
}
