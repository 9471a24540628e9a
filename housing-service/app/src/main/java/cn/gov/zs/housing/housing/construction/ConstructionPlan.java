package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year's construction plan (年度建设计划): its adopted versions, which stay as they are, and what is being entered as the next.
 * Legal source: work plan 二（一）（1）.
 */
public sealed interface ConstructionPlan {
    /** First year a plan can be of: working days are known from here on. */
    int FIRST_YEAR = 2019;

    /** Last year a plan can be of. */
    int LAST_YEAR = 2099;

    /** The calendar year. */
    int year();

    /** Versions 1 to n. */
    List<PlanVersion> versions();

    /** The version in force: the last one; empty before the first is adopted. */
    default Optional<PlanVersion> inForce() {
        return versions().isEmpty() ? Optional.empty() : Optional.of(versions().getLast());
    }

    /** The version with this number. */
    default Optional<PlanVersion> version(int number) {
        return number < 1 || number > versions().size()
                ? Optional.empty()
                : Optional.of(versions().get(number - 1));
    }

    /** Nothing is being entered. */
    record Standing(int year, List<PlanVersion> versions) implements ConstructionPlan {
        public Standing {
            versions = List.copyOf(versions);
        }

        /** Begins the next version; what is in force is its beginning. */
        public Drafted begin(String form, String source, String reason, Signed by) {
            var content = inForce().map(PlanVersion::content).orElse(PlanContent.EMPTY);
            return new Drafted(year, versions, new PlanDraft(form, source, reason, content, List.of(by.by()), by));
        }
    }

    /** The next version is being entered; the one in force goes on being so. */
    record Drafted(int year, List<PlanVersion> versions, PlanDraft draft) implements ConstructionPlan {
        public Drafted {
            versions = List.copyOf(versions);
        }

        /** Another content. */
        public Drafted edit(PlanContent content, String by) {
            return new Drafted(year, versions, draft.with(content, by));
        }

        /** Gives the draft up. */
        public Standing discard() {
            return new Standing(year, versions);
        }

        /**
         * Adopts it as the next version.
         *
         * @param adoptedOn the day of the decision
         * @param today in Shanghai
         */
        public AdoptAnswer adopt(LocalDate adoptedOn, Signed by, LocalDate today) {
            // nobody approves what they entered
            if (draft.editors().contains(by.by())) {
                return new AdoptAnswer.OwnEntry();
            }
            var faults = PlanCheck.faults(draft.content());
            if (!faults.isEmpty()) {
                return new AdoptAnswer.NotWhole(faults);
            }
            if (adoptedOn.isAfter(today)) {
                return new AdoptAnswer.NotYet(today);
            }
            var before = inForce().map(PlanVersion::adoptedOn);
            if (before.filter(adoptedOn::isBefore).isPresent()) {
                return new AdoptAnswer.BeforeTheLast(before.get());
            }
            var next = version(adoptedOn, by);
            var all = new ArrayList<>(versions);
            all.add(next);
            return new AdoptAnswer.Adopted(new Standing(year, all), next);
        }

        private PlanVersion version(LocalDate adoptedOn, Signed by) {
            var number = versions.size() + 1;
            return new PlanVersion(
                    number,
                    draft.content(),
                    draft.source(),
                    draft.reason(),
                    adoptedOn,
                    draft.editors(),
                    by,
                    PlanDigest.of(year, number, draft.source(), draft.reason(), adoptedOn, draft.content()));
        }
    }
}
