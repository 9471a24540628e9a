package cn.gov.zs.housing.housing.upkeep;

import java.time.Instant;
import java.util.Optional;

/** What can be done to a repair request, and by whom. Nothing where the state does not allow it. */
public enum RepairAct {
    /** 受理. */
    ACCEPT(false, false) {
        @Override
        Optional<Repair> on(Repair repair, String note, Hand by) {
            return repair instanceof Repair.Reported reported
                    ? Optional.of(reported.accept(note, by))
                    : Optional.empty();
        }
    },
    /** 派工. */
    ASSIGN(false, true) {
        @Override
        Optional<Repair> on(Repair repair, String note, Hand by) {
            return switch (repair) {
                case Repair.Accepted accepted -> Optional.of(accepted.assign(note, by));
                case Repair.Assigned assigned -> Optional.of(assigned.assign(note, by));
                default -> Optional.empty();
            };
        }
    },
    /** 维修完成. */
    FINISH(false, false) {
        @Override
        Optional<Repair> on(Repair repair, String note, Hand by) {
            return switch (repair) {
                case Repair.Accepted accepted -> Optional.of(accepted.done(note, by));
                case Repair.Assigned assigned -> Optional.of(assigned.done(note, by));
                default -> Optional.empty();
            };
        }
    },
    /** 不予维修. */
    REFUSE(false, true) {
        @Override
        Optional<Repair> on(Repair repair, String note, Hand by) {
            return switch (repair) {
                case Repair.Reported reported -> Optional.of(reported.refuse(note, by));
                case Repair.Accepted accepted -> Optional.of(accepted.refuse(note, by));
                default -> Optional.empty();
            };
        }
    },
    /** 确认修好. */
    CONFIRM(true, false) {
        @Override
        Optional<Repair> on(Repair repair, String note, Hand by) {
            return repair instanceof Repair.Done done ? Optional.of(done.confirm(by)) : Optional.empty();
        }
    },
    /** 要求重新办理. */
    REOPEN(true, true) {
        @Override
        Optional<Repair> on(Repair repair, String note, Hand by) {
            return switch (repair) {
                case Repair.Done done -> Optional.of(done.reopen(note, by));
                case Repair.Refused refused -> Optional.of(refused.reopen(note, by));
                default -> Optional.empty();
            };
        }
    };

    private final boolean tenants;
    private final boolean worded;

    RepairAct(boolean tenants, boolean worded) {
        this.tenants = tenants;
        this.worded = worded;
    }

    abstract Optional<Repair> on(Repair repair, String note, Hand by);

    /** Whether the tenant does it, and not the office. */
    public boolean isTenants() {
        return tenants;
    }

    /** Whether it is to be said why, or to whom. */
    public boolean isWorded() {
        return worded;
    }

    /** Whether a request in that state allows it. */
    public boolean isOpenTo(Repair repair) {
        return on(repair, "", new Hand("", Instant.EPOCH)).isPresent();
    }
}
