package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.contract.TenancyDeclinedV1;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;

/** The household never moved in and does not want to, or never came to sign (已放弃承租). No rent was ever due. */
public record Declined(TenancyFile file, Declination declination) implements Over {

    /**
     * How it came to nothing.
     *
     * @param on the Shanghai day
     * @param reason the officer's words; empty once forgotten
     * @param by subject of the officer who entered it
     */
    public record Declination(LocalDate on, String reason, String by) {
        /** Without words about people. */
        @Override
        public String toString() {
            return "Declination[" + on + "]";
        }
    }

    static TenancyAnswer decline(Tenancy before, String reason, Act act) {
        var file = before.file();
        return TenancyAnswer.moved(
                new Declined(
                        file.with(act.step(Step.Kind.DECLINED, reason)), new Declination(act.day(), reason, act.by())),
                Outgoing.of(
                        TenancyDeclinedV1.TYPE,
                        new TenancyDeclinedV1(
                                file.id().text(),
                                file.home().text(),
                                file.household().application(),
                                act.day())));
    }

    @Override
    public LocalDate endedOn() {
        return declination.on();
    }

    @Override
    public Declined forget() {
        return new Declined(file.forgotten(), new Declination(declination.on(), "", declination.by()));
    }

    @Override
    public Declined with(TenancyFile changed) {
        return new Declined(changed, declination);
    }

    @Override
    public TenancyState state() {
        return TenancyState.DECLINED;
    }
}
