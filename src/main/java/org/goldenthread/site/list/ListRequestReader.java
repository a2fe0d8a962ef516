package org.goldenthread.site.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads from the address what it asks of a list. */
@Component
class ListRequestReader implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final Set<String> OWN = Set.of("sort", "down", "after", "format", "_csrf");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListRequest.class;
    }

    @Override
    public ListRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, String> filters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name) && values.length > 0 && !values[0].isBlank()) {
                filters.put(name, values[0].strip());
            }
        });
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        var sort = request.getParameter("sort");
        var format = request.getParameter("format");
        return new ListRequest(
                servlet == null ? "" : servlet.getRequestURI(),
                filters,
                sort == null ? "" : sort,
                "yes".equals(request.getParameter("down")),
                request.getParameter("after"),
                format != null && (format.equals("csv") || format.equals("xlsx")) ? format : "");
    }
}
