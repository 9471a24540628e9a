package cn.gov.zs.platform.http.sample;

import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.sample.SampleController.Colour;
import cn.gov.zs.platform.http.sample.SampleController.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleApi {

    record Wish(
            @NotBlank String name,
            Colour colour,
            int size,
            @Valid List<Part> parts) {}

    @PostMapping("/api/v1/wishes")
    ResponseEntity<Map<String, String>> wish(@Valid @RequestBody Wish wish, Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("name", wish.name()));
    }

    @GetMapping("/api/v1/public/wishes")
    Map<String, Object> wishes(@RequestParam int page, @RequestParam Optional<Colour> colour, Optional<Caller> caller) {
        return Map.of("page", page);
    }

    @GetMapping("/api/v1/public/wishes/{id}")
    Map<String, Object> wish(@PathVariable UUID id) {
        if (id.getMostSignificantBits() == 0) {
            var firstLawfulDay = LocalDate.of(2026, 12, 4);
            throw ProblemException.refused(
                    "sample.too-early", "二（一）（4）", Map.of("firstLawfulDay", firstLawfulDay), firstLawfulDay);
        }
        if (id.getMostSignificantBits() == 1) {
            throw new UnsupportedOperationException();
        }
        throw new IllegalStateException("secret 442000199001011234 of the inside");
    }
}
