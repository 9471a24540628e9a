package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code kill -9} leaves: the writes on homes before it, one by one, and nothing after. */
final class DyingHomeClaims extends HomeClaims {
    private int left;

    DyingHomeClaims(Stock stock, int writes) {
        super(stock.homes, stock.eachHome);
        this.left = writes;
    }

    @Override
    void write(Collection<Versioned<Home>> read, Function<Home, @Nullable Home> next) {
        read.stream().filter(home -> next.apply(home.state()) != null).forEach(home -> {
            if (left-- == 0) {
                throw new Killed();
            }
            super.write(List.of(home), next);
        });
    }
}
