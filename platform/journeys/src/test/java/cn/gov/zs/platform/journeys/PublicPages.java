package cn.gov.zs.platform.journeys;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages that anybody can reach by links from the home page, one of each kind. */
final class PublicPages {
    /** More kinds than this are no kinds: then addresses are told apart that should not be. */
    private static final int MOST = 250;

    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*(\\.html)?");
    /** An item of the catalogue is named by words, and is a value all the same. */
    private static final Pattern CATALOGUE_ITEM = Pattern.compile("(?<=/catalogue/)[a-z-]+");

    private static final Pattern NOT_THE_PUBLICS = Pattern.compile("/(auth|my|staff|login|logout|openapi)(/.*)?");

    private final Page page;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    PublicPages(Page page) {
        this.page = page;
    }

    /** Looks at one page of each kind, on phone and desk, in both languages; what is wrong with any of them. */
    List<String> faults() {
        var next = new ArrayDeque<>(List.of(TestPlatform.address().resolve("/")));
        kinds.add(kind(next.getFirst()));
        while (!next.isEmpty()) {
            var address = next.poll();
            if (!looked(address)) {
                continue;
            }
            for (var link : links()) {
                if (isPublic(link) && kinds.add(kind(link))) {
                    next.add(link);
                }
            }
            if (kinds.size() > MOST) {
                faults.add("more than " + MOST + " kinds of page, the last of them "
                        + kinds.stream().skip(MOST - 5L).toList());
                return faults;
            }
        }
        return faults;
    }

    /** The kinds found, as paths with a star for what differs. */
    Set<String> kinds() {
        return kinds;
    }

    private boolean looked(URI address) {
        var answer = page.request().get(address.toString());
        if (answer.status() != 200) {
            faults.add(address + " is linked and answers " + answer.status());
            return false;
        }
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return false;
        }
        page.navigate(address.toString());
        try {
            Accessible.checkEverywhere(page);
        } catch (AssertionError fault) {
            faults.add(address + ": " + fault.getMessage());
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private List<URI> links() {
        var found = (List<String>) page.locator("a[href]")
                .evaluateAll("links => links.filter(a => !a.hasAttribute('download')).map(a => a.href)");
        return found.stream()
                .filter(link -> link.startsWith(TestPlatform.address().toString()))
                .map(link -> URI.create(link.replaceFirst("#.*", "")))
                .toList();
    }

    private static boolean isPublic(URI address) {
        return !NOT_THE_PUBLICS.matcher(address.getPath()).matches();
    }

    /** Two addresses are of one kind if they differ in ids and values alone. */
    private static String kind(URI address) {
        var path = Arrays.stream(address.getPath().split("/", -1))
                .map(part -> part.isEmpty() || WORD.matcher(part).matches() ? part : "*")
                .collect(Collectors.joining("/"));
        path = CATALOGUE_ITEM.matcher(path).replaceFirst("*");
        var query = address.getQuery() == null
                ? ""
                : Arrays.stream(address.getQuery().split("&", -1))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .filter(name -> !name.equals("lang"))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
        return path + (query.equals("?") ? "" : query);
    }
}
