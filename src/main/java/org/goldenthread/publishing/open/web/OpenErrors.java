package org.goldenthread.publishing.open.web;

import jakarta.servlet.http.HttpServletResponse;
import org.goldenthread.access.NotHere;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is not public and what does not exist are answered alike, to a byte. */
@ControllerAdvice(assignableTypes = {OpenPages.class, OpenDataPages.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class OpenErrors {

    @ExceptionHandler(NotHere.class)
    String notHere(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "publishing/open/nothing";
    }
}
