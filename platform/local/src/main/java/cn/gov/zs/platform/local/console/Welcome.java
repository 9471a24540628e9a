package cn.gov.zs.platform.local.console;

import cn.gov.zs.platform.local.Addresses;
import cn.gov.zs.platform.local.keycloak.Realm;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What to do with a platform that has started: where it is, and who one may be. */
public final class Welcome {

    private Welcome() {}

    /** Prints the addresses and one demo account per role, with the password they share. */
    public static void print(PrintStream out, Addresses addresses, long nanos) {
        out.printf(Locale.ROOT, "%nReady after %.1f s.%n%n", nanos / 1e9);
        out.println("  pages     " + addresses.publicUrl() + "/");
        out.println("  API       " + addresses.publicUrl() + "/api");
        out.println("  Keycloak  " + addresses.publicKeycloak() + "/");
        addresses.letters().ifPresent(at -> out.println("  letters   " + at));
        out.println("  servers   Kafka " + addresses.kafka());
        out.println();
        Set<String> shown = new HashSet<>();
        for (Realm.Account account : Realm.accounts()) {
            if (shown.add(account.role())) {
                out.printf(Locale.ROOT, "  %-19s %-20s %s%n", account.role(), account.username(), account.name());
            }
        }
        out.println();
        out.println("  password of all: " + Realm.accounts().getFirst().password() + "   (demo data, loopback only)");
        out.println("  ./housing journey plays the whole path, ./housing clock +21d moves the day, Ctrl-C ends it");
    }
}
