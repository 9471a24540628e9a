package cn.gov.zs.housing.disclosure.search.web;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Validity;
import cn.gov.zs.housing.disclosure.search.Question;
import cn.gov.zs.housing.disclosure.search.SearchOrder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The lists of the library and the search for people; nobody needs a login. */
@Controller
class SearchPages {
    private static final int PAGE_SIZE = 10;

    private final SearchCounter counter;

    SearchPages(SearchCounter counter) {
        this.counter = counter;
    }

    @GetMapping("/search")
    ModelAndView search(@Valid @ModelAttribute SearchQuery query, HttpServletResponse response) {
        return page(Place.SEARCH, query, response);
    }

    @GetMapping("/policies")
    ModelAndView policies(@Valid @ModelAttribute SearchQuery query, HttpServletResponse response) {
        return page(Place.POLICIES, query, response);
    }

    @GetMapping("/guides")
    ModelAndView guides(@Valid @ModelAttribute SearchQuery query, HttpServletResponse response) {
        return page(Place.GUIDES, query, response);
    }

    @GetMapping("/answers")
    ModelAndView answers(@Valid @ModelAttribute SearchQuery query, HttpServletResponse response) {
        return page(Place.ANSWERS, query, response);
    }

    private ModelAndView page(Place place, SearchQuery query, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var found = counter.ask(place, query, PAGE_SIZE);
        var index = counter.index();
        return new ModelAndView("disclosure/search", found.problem() == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("place", place)
                .addObject("query", query)
                .addObject("words", query.words().length() > Question.LONGEST ? "" : query.words())
                .addObject("longest", Question.LONGEST)
                .addObject("found", found)
                .addObject("asked", !query.words().isEmpty())
                .addObject("href", query.address(place))
                .addObject("widened", query.widened(place))
                .addObject("issuers", index.issuers())
                .addObject("years", index.years())
                .addObject("orders", SearchOrder.values())
                .addObject("validities", Validity.values())
                .addObject("categories", AnswerCategory.values());
    }
}
