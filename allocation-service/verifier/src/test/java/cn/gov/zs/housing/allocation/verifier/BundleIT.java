package cn.gov.zs.housing.allocation.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Bundles that are right, forged ones, and mutants. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleIT {
    private static final int BYTE_MUTANTS = 100_000;
    private static final int VALUE_MUTANTS = 700;
    private static final int HOUSEHOLDS = 100_000;

    private VerifierPage page;

    @BeforeAll
    void open() {
        page = VerifierPage.forComputing();
    }

    @AfterAll
    void close() {
        page.close();
    }

    @Test
    void finds_right_what_is_right() {
        var wrong = page.askForList("""
                async sheet => {
                  const wrong = [];
                  for (let seed = 1; seed <= 25; seed++) {
                    const { bytes, digest } = await bundles.make({ seed, households: 3 + seed * 5, categories: 1 + seed % 3, sheet });
                    const report = await openDraw.verify(bytes, { digest });
                    if (!report.right) wrong.push(seed, JSON.stringify(report.checks.filter(({ state }) => state !== "RIGHT")));
                  }
                  return wrong;
                }""", VerifierPage.sheet());
        assertThat(wrong).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> finds_each_lie_and_names_the_household() {
        return page.askForList("() => forgeries.names()", null).stream()
                .map(name -> DynamicTest.dynamicTest((String) name, () -> {
                    var found = page.askForMap(
                            "([name, sheet]) => forgeries.tried(name, sheet, 3)", List.of(name, VerifierPage.sheet()));
                    assertThat(found.get("verdict")).isEqualTo("DIFFERS");
                    assertThat(VerifierPage.list(found.get("differing"))).contains(found.get("check"));
                    if (found.get("told") != null) {
                        assertThat(VerifierPage.list(found.get("numbers"))).contains(found.get("told"));
                    }
                    assertThat(VerifierPage.list(found.get("said")))
                            .isNotEmpty()
                            .allSatisfy(said -> assertThat((String) said).doesNotContain("undefined", "{", "NaN"));
                }));
    }

    /** A bundle re-made as a whole is consistent in itself; only what was published before the draw gives it away. */
    @Test
    void tells_a_bundle_made_anew_from_the_one_published() {
        var differing = page.askForList("""
                async sheet => {
                  const first = await bundles.make({ seed: 4, households: 30, sheet });
                  const anew = await bundles.make({ seed: 4, households: 30, sheet }, { entrants: (entrants) => void (entrants[0].tag = "0".repeat(64)) });
                  const differing = async (options) => (await openDraw.verify(anew.bytes, options)).checks.filter(({ state }) => state !== "RIGHT").map(({ name }) => name).join();
                  return [await differing({}), await differing({ digest: first.digest }), await differing({ digest: anew.digest }), await differing({ key: "A".repeat(43) + "=" }), await differing({ logKey: "housing.zs.example/log+00000000+" + "A".repeat(44) })];
                }""", VerifierPage.sheet());
        assertThat(differing).containsExactly("", "DIGEST", "", "SIGNATURE", "LOG");
    }

    @Test
    void finds_every_changed_byte() {
        var found = page.askForMap("count => forgeries.byteMutants(count)", BYTE_MUTANTS);
        System.out.printf(
                "%s byte mutants of %s bytes in %s ms%n", found.get("tried"), found.get("size"), found.get("millis"));
        assertThat(found.get("lost")).isEqualTo(List.of());
        assertThat((Integer) found.get("tried")).isGreaterThanOrEqualTo(BYTE_MUTANTS);
    }

    @Test
    void finds_every_changed_value_though_it_is_listed_and_signed_anew() {
        var found = page.askForMap("count => forgeries.valueMutants(count)", VALUE_MUTANTS);
        System.out.printf("%s value mutants in %s ms%n", found.get("tried"), found.get("millis"));
        assertThat(found.get("lost")).isEqualTo(List.of());
    }

    @Test
    void verifies_a_hundred_thousand_households_within_thirty_seconds() {
        var found = page.askForMap("""
                async ([sheet, households]) => {
                  const { bytes, digest } = await bundles.make({ seed: 99, households, sheet }), size = bytes.length;
                  const started = performance.now(), report = await openDraw.verify(bytes, { digest });
                  return { right: report.right, size, millis: performance.now() - started };
                }""", List.of(VerifierPage.sheet(), HOUSEHOLDS));
        System.out.printf(
                "%,d households, %s bytes, verified in %s ms%n", HOUSEHOLDS, found.get("size"), found.get("millis"));
        assertThat(found).contains(Map.entry("right", true));
        assertThat(((Number) found.get("millis")).doubleValue()).isLessThan(30_000);
    }

    @Test
    void tells_what_is_no_bundle_from_what_is_a_broken_one() {
        var said = page.askForList("""
                async sheet => {
                  const { bytes } = await bundles.make({ seed: 4, households: 10, sheet }), compressed = bytes.slice();
                  compressed[8] = 8;
                  const longer = new Uint8Array(bytes.length + 1);
                  longer.set(bytes);
                  const files = [new Uint8Array(0), new TextEncoder().encode("%PDF-1.7"), bytes.slice(30000), bytes.slice(0, 20000), compressed, longer];
                  return Promise.all(files.map(async (file) => {
                    const { verdict, checks } = await openDraw.verify(file);
                    return [verdict, ...checks.flatMap(({ findings }) => findings.map(({ code }) => code)), checks.filter(({ state }) => state === "NOT_CHECKED").length].join(" ");
                  }));
                }""", VerifierPage.sheet());
        assertThat(said.subList(0, 3)).containsOnly("NOT_A_BUNDLE 0");
        assertThat((String) said.get(3)).startsWith("DIFFERS container.cut").endsWith(" 12");
        assertThat((String) said.get(4))
                .startsWith("DIFFERS container.compressed")
                .endsWith(" 12");
        assertThat(said.get(5)).isEqualTo("DIFFERS container.tail 0");
    }
}
