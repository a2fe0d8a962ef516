package org.goldenthread.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.access.Gate;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame around every page. */
@ControllerAdvice
public class FrameAdvice {
    private final Gate gate;
    private final List<NavigationItem> items;

    FrameAdvice(Gate gate, List<NavigationItem> items) {
        this.gate = gate;
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return of(request);
    }

    /** The frame of a request, for pages outside the usual way such as errors. */
    public Frame of(HttpServletRequest request) {
        var visitor = gate.visitor(request);
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var flash = RequestContextUtils.getInputFlashMap(request);
        var query = request.getQueryString();
        return new Frame(
                visitor,
                items.stream().filter(item -> visitor.may(item.act())).toList(),
                request.getRequestURI(),
                request.getRequestURI() + (query == null ? "" : "?" + query),
                token == null ? "" : token.getToken(),
                flash == null ? null : (String) flash.get(Said.NAME));
    }
}
