package org.goldenthread.publishing.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that answers programs, as the product itself routes requests to them: no list is kept by hand. */
@Component
class Addresses {
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    Addresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** By path, then by method. */
    List<Address> all() {
        return mapping.getObject().getHandlerMethods().entrySet().stream()
                .filter(one -> answersPrograms(one.getValue()))
                .flatMap(one -> addresses(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Address::path).thenComparing(Address::method))
                .toList();
    }

    private static boolean answersPrograms(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.goldenthread.")
                && (AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                        || handler.hasMethodAnnotation(ResponseBody.class));
    }

    private static Stream<Address> addresses(RequestMappingInfo info, HandlerMethod handler) {
        var bodies = info.getConsumesCondition().getConsumableMediaTypes();
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Address(method.name(), pattern, handler, bodies)));
    }
}
