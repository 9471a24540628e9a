package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.law.Clause;
import java.util.List;

/** Every answer to who reports, checks, decides or takes back a change. */
public sealed interface ChangeAnswer {
    /** It moved on. */
    record Moved(ReportedChange now) implements ChangeAnswer {}

    /** This form was sent before; nothing was doubled. */
    record Replayed(ReportedChange standing) implements ChangeAnswer {}

    /** What is declared now is not complete, or was typed by rules that no longer hold; nothing was kept. */
    record Flawed(List<Flaw> flaws) implements ChangeAnswer {
        /** Copies the list. */
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** A refusal of the act, with the clause it rests on. */
    sealed interface Barred extends ChangeAnswer {
        /** The clause. */
        default Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** Only a household that waits, or lives in the home it drew, has facts that can change. */
    record NotQualified(ApplicationState state) implements Barred {
        @Override
        public Clause clause() {
            return Clause.REGISTRATION;
        }
    }

    /** Another change of this case is open. */
    record OpenAlready(ChangeId open) implements Barred {}

    /** This is not its next step. */
    record NotDue(ChangeState state) implements Barred {}

    /** The hukou is in another township: to this person the case does not exist; a move to another township is a new application. */
    record OtherTownship() implements Barred {
        @Override
        public Clause clause() {
            return Clause.FIRST_REVIEW;
        }
    }

    /** Four eyes: nobody handles her own household's change. */
    record OwnCase() implements Barred {}

    /** Four eyes: who reported it neither checks nor decides it. */
    record OwnReport() implements Barred {}

    /** Four eyes: who checked it does not decide it. */
    record OwnCheck() implements Barred {}

    /** What another reported is not taken back. */
    record OthersReport() implements Barred {}
}
