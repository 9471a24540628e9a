package cn.gov.zs.platform.pages;

import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Thymeleaf expression objects: {@code #show} writes dates and amounts, {@code #assets} and {@code #navigation} give addresses. */
final class PageDialect extends AbstractDialect implements IExpressionObjectDialect {

    private final Assets assets;
    private final Navigation navigation;

    PageDialect(Assets assets, Navigation navigation) {
        super("platform-pages");
        this.assets = assets;
        this.navigation = navigation;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of("show", "assets", "navigation");
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return switch (name) {
                    case "show" -> new Show(context.getLocale());
                    case "navigation" -> navigation;
                    default -> assets;
                };
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
