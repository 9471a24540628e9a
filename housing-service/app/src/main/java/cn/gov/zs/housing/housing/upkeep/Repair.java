package cn.gov.zs.housing.housing.upkeep;

/**
 * What a tenant asked to be repaired (报修). Each state is a type, so that nothing is confirmed that was not done.
 *
 * <p>Reported → Accepted → (Assigned) → Done → Confirmed; or Refused. The tenant reopens what is done or refused.
 */
public sealed interface Repair {
    /** What is on file. */
    RepairFile file();

    /** The state as a list can be filtered by. */
    RepairState state();

    /** Waits for an officer (已报修). */
    record Reported(RepairFile file) implements Repair {
        /** The office sees to it. */
        public Accepted accept(String note, Hand by) {
            return new Accepted(file.with(RepairState.ACCEPTED, note, by));
        }

        /** The office does not, and says why. */
        public Refused refuse(String reason, Hand by) {
            return new Refused(file.with(RepairState.REFUSED, reason, by));
        }

        @Override
        public RepairState state() {
            return RepairState.REPORTED;
        }
    }

    /** The office sees to it (已受理). */
    record Accepted(RepairFile file) implements Repair {
        /** Somebody is sent. */
        public Assigned assign(String to, Hand by) {
            return new Assigned(file.with(RepairState.ASSIGNED, to, by));
        }

        /** It is repaired, with nobody sent for. */
        public Done done(String note, Hand by) {
            return new Done(file.with(RepairState.DONE, note, by));
        }

        /** A look showed that the office does not repair it, such as what the tenant broke. */
        public Refused refuse(String reason, Hand by) {
            return new Refused(file.with(RepairState.REFUSED, reason, by));
        }

        @Override
        public RepairState state() {
            return RepairState.ACCEPTED;
        }
    }

    /** Somebody is sent (已派工). */
    record Assigned(RepairFile file) implements Repair {
        /** Somebody else is sent. */
        public Assigned assign(String to, Hand by) {
            return new Assigned(file.with(RepairState.ASSIGNED, to, by));
        }

        /** It is repaired. */
        public Done done(String note, Hand by) {
            return new Done(file.with(RepairState.DONE, note, by));
        }

        @Override
        public RepairState state() {
            return RepairState.ASSIGNED;
        }
    }

    /** Repaired, and the tenant is to look (已维修，待确认). */
    record Done(RepairFile file) implements Repair {
        /** The tenant agrees. */
        public Confirmed confirm(Hand by) {
            return new Confirmed(file.with(RepairState.CONFIRMED, "", by));
        }

        /** It is not repaired after all. */
        public Reported reopen(String why, Hand by) {
            return new Reported(file.with(RepairState.REPORTED, why, by));
        }

        @Override
        public RepairState state() {
            return RepairState.DONE;
        }
    }

    /** The tenant agrees that it is repaired (已确认). */
    record Confirmed(RepairFile file) implements Repair {
        @Override
        public RepairState state() {
            return RepairState.CONFIRMED;
        }
    }

    /** The office does not repair it (不予维修). */
    record Refused(RepairFile file) implements Repair {
        /** The tenant disagrees and says why. */
        public Reported reopen(String why, Hand by) {
            return new Reported(file.with(RepairState.REPORTED, why, by));
        }

        @Override
        public RepairState state() {
            return RepairState.REFUSED;
        }
    }
}
