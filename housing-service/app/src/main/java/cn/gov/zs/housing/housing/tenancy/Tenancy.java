package cn.gov.zs.housing.housing.tenancy;

import java.util.Optional;

/**
 * A household and the home it rents (租赁关系). Each state is a type, so that nobody moves in without a contract and nobody is put
 * out without a notice.
 *
 * <p>ToBeSigned → Contracted → Let ⇄ Leaving → Ended; before the household moved in, it can be Declined.
 */
public sealed interface Tenancy permits ToBeSigned, Contracted, Let, Leaving, Over {

    /** What is on file. */
    TenancyFile file();

    /** The same state with another file. */
    Tenancy with(TenancyFile file);

    /** The state as a list can be filtered by. */
    TenancyState state();

    /** Its id. */
    default TenancyId id() {
        return file().id();
    }

    /** Why it ends, once that is known. */
    default Optional<Departure> leaving() {
        return switch (this) {
            case Leaving leaving -> Optional.of(leaving.departure());
            case Ended ended -> Optional.of(ended.departure());
            case ToBeSigned _, Contracted _, Let _, Declined _ -> Optional.empty();
        };
    }

    /** The tenant has an account now; one once known stays. */
    default Tenancy linked(String account, Act act) {
        return file().household().subject().isPresent()
                ? this
                : with(file().with(file().household().linked(account)).with(act.step(Step.Kind.ACCOUNT_LINKED, "")));
    }

    /** The household qualifies no longer: the notice on that ground can be given from here on. */
    default Tenancy lost(Loss loss, Act act) {
        return file().loss().isPresent()
                ? this
                : with(file().loss(Optional.of(loss)).with(act.step(Step.Kind.QUALIFICATION_LOST, loss.ground())));
    }

    /** The loss did not hold; a notice that rested on it falls with it. */
    default Tenancy restored(Act act) {
        return file().loss().isEmpty()
                ? this
                : with(file().loss(Optional.empty()).with(act.step(Step.Kind.QUALIFICATION_RESTORED, "")));
    }
}
