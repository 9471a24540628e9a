package cn.gov.zs.platform.pages;

import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Thymeleaf expression objects: {@code #show} writes dates and amounts, {@code #assets} gives their addresses. */
final class PageDialect extends AbstractDialect implements IExpressionObjectDialect {

    private final Assets assets;

    PageDialect(Assets assets) {
        super("platform-pages");
        this.assets = assets;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of("show", "assets");
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return name.equals("show") ? new Show(context.getLocale()) : assets;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
