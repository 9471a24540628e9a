package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.household.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a department answered. Component names are the names on the wire and in the database: {@code AnswerWireTest} freezes them.
 *
 * <p>It prints its kind only; whose data it holds is said by numbers of members, 0 for the applicant.
 */
public sealed interface Answer {
    /** More entries than this are no household's. */
    int MAX_ENTRIES = 100;

    /** The largest amount or area taken for one. */
    BigDecimal MAX_AMOUNT = new BigDecimal("1000000000");

    /** Whom it speaks of; a member may occur several times. */
    List<Integer> members();

    /**
     * Where each person has hukou.
     *
     * @param registrations one for each person that was found
     */
    record Hukou(List<Registration> registrations) implements Answer {
        /**
         * One person's hukou.
         *
         * @param township code of the township in Zhongshan; null when it is elsewhere
         * @param relation what the book says the person is to the applicant; null when it does not say
         */
        public record Registration(
                int member,
                @Nullable String township,
                @Nullable Relation relation) {}

        /** @throws IllegalArgumentException if there are too many entries */
        public Hukou {
            registrations = entries(registrations);
        }

        @Override
        public List<Integer> members() {
            return registrations.stream().map(Registration::member).toList();
        }

        @Override
        public String toString() {
            return "hukou answer";
        }
    }

    /**
     * Marriages, and what the household receives.
     *
     * @param aid 低保 or 特困
     */
    record CivilStatus(List<Marriage> marriages, Aid aid) implements Answer {
        /** One person's marriage. */
        public record Marriage(int member, Marital status) {
            /** @throws NullPointerException without a status */
            public Marriage {
                Objects.requireNonNull(status, "status");
            }
        }

        /** Marriage as registered. */
        public enum Marital {
            /** 无登记记录: says neither yes nor no, registers before the network are on paper. */
            NO_RECORD,
            /** 未婚. */
            UNMARRIED,
            /** 已婚. */
            MARRIED,
            /** 离异. */
            DIVORCED,
            /** 丧偶. */
            WIDOWED
        }

        /** Standing assistance. */
        public enum Aid {
            /** None. */
            NONE,
            /** 低保. */
            SUBSISTENCE,
            /** 特困. */
            DESTITUTE
        }

        /** @throws IllegalArgumentException if there are too many entries */
        public CivilStatus {
            marriages = entries(marriages);
            Objects.requireNonNull(aid, "aid");
        }

        @Override
        public List<Integer> members() {
            return marriages.stream().map(Marriage::member).toList();
        }

        @Override
        public String toString() {
            return "civil status answer";
        }
    }

    /** Homes in the city; none when empty. */
    record Homes(List<Home> homes) implements Answer {
        /**
         * One home.
         *
         * @param floorArea in m²
         */
        public record Home(int member, BigDecimal floorArea) {
            /** @throws IllegalArgumentException if it is no area */
            public Home {
                requireAmount(floorArea);
            }
        }

        /** @throws IllegalArgumentException if there are too many entries */
        public Homes {
            homes = entries(homes);
        }

        @Override
        public List<Integer> members() {
            return homes.stream().map(Home::member).toList();
        }

        @Override
        public String toString() {
            return "homes answer";
        }
    }

    /** Bases of social insurance; who is not insured is left out. */
    record InsuranceBases(List<Base> bases) implements Answer {
        /**
         * One person's base.
         *
         * @param monthly in yuan
         */
        public record Base(int member, BigDecimal monthly) {
            /** @throws IllegalArgumentException if it is no amount */
            public Base {
                requireAmount(monthly);
            }
        }

        /** @throws IllegalArgumentException if there are too many entries */
        public InsuranceBases {
            bases = entries(bases);
        }

        @Override
        public List<Integer> members() {
            return bases.stream().map(Base::member).toList();
        }

        @Override
        public String toString() {
            return "insurance answer";
        }
    }

    /** Taxed income; who had none is left out. */
    record TaxedIncomes(List<Income> incomes) implements Answer {
        /**
         * One person's income.
         *
         * @param yearly of the last twelve months, in yuan
         */
        public record Income(int member, BigDecimal yearly) {
            /** @throws IllegalArgumentException if it is no amount */
            public Income {
                requireAmount(yearly);
            }
        }

        /** @throws IllegalArgumentException if there are too many entries */
        public TaxedIncomes {
            incomes = entries(incomes);
        }

        @Override
        public List<Integer> members() {
            return incomes.stream().map(Income::member).toList();
        }

        @Override
        public String toString() {
            return "tax answer";
        }
    }

    /** Accounts of the housing fund. */
    record FundAccounts(List<Account> accounts) implements Answer {
        /**
         * One account.
         *
         * @param balance in yuan
         * @param monthlyBase what contributions are reckoned from, in yuan
         */
        public record Account(int member, BigDecimal balance, BigDecimal monthlyBase) {
            /** @throws IllegalArgumentException if it is no amount */
            public Account {
                requireAmount(balance);
                requireAmount(monthlyBase);
            }
        }

        /** @throws IllegalArgumentException if there are too many entries */
        public FundAccounts {
            accounts = entries(accounts);
        }

        @Override
        public List<Integer> members() {
            return accounts.stream().map(Account::member).toList();
        }

        @Override
        public String toString() {
            return "housing fund answer";
        }
    }

    /** Vehicles; none when empty. */
    record Vehicles(List<Vehicle> vehicles) implements Answer {
        /**
         * One vehicle.
         *
         * @param value what it is worth now, in yuan
         */
        public record Vehicle(int member, BigDecimal value) {
            /** @throws IllegalArgumentException if it is no amount */
            public Vehicle {
                requireAmount(value);
            }
        }

        /** @throws IllegalArgumentException if there are too many entries */
        public Vehicles {
            vehicles = entries(vehicles);
        }

        @Override
        public List<Integer> members() {
            return vehicles.stream().map(Vehicle::member).toList();
        }

        @Override
        public String toString() {
            return "vehicles answer";
        }
    }

    private static <T> List<T> entries(List<T> list) {
        if (list.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("more than " + MAX_ENTRIES + " entries");
        }
        return List.copyOf(list);
    }

    private static void requireAmount(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(MAX_AMOUNT) > 0 || Math.abs((long) amount.scale()) > 20) {
            throw new IllegalArgumentException("not an amount");
        }
    }
}
