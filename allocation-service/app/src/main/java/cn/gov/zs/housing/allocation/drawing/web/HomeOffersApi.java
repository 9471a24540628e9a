package cn.gov.zs.housing.allocation.drawing.web;

import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Homes offered after a draw and the answers to them, as JSON. */
@RestController
@RequestMapping("/api/v1/allocation")
class HomeOffersApi {

    private final HomeOfferDesk desk;

    HomeOffersApi(HomeOfferDesk desk) {
        this.desk = desk;
    }

    /** What the caller's households were offered. */
    @GetMapping("/home-offers/mine")
    List<HomeOfferView> mine(Caller caller) {
        return desk.of(caller);
    }

    /** Accepts a home or gives it up: the household itself, or an officer for one at the window. */
    @PostMapping("/batches/{id}/home-answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @RequestBody @Valid HomeOfferForm form, Caller caller) {
        desk.answer(id, form, caller);
    }
}
