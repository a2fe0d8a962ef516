package org.goldenthread.browser;

import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The product's pages, as the product itself routes requests to them. */
final class Routes {
    private Routes() {}

    /** Every pattern that is answered to a GET, the most particular first. */
    static List<PathPattern> pages(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> isOurs(one.getValue()))
                .filter(one -> one.getKey().getMethodsCondition().getMethods().isEmpty()
                        || one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(one -> one.getKey().getPatternValues().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.goldenthread");
    }

    /** The page that answers at an address. */
    static Optional<PathPattern> of(List<PathPattern> pages, String address) {
        var path = PathContainer.parsePath(address.replaceAll("[?#].*", ""));
        return pages.stream().filter(page -> page.matches(path)).findFirst();
    }
}
