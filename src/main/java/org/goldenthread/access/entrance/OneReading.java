package org.goldenthread.access.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Reads everything that a page shows in one transaction, on one connection that is told once on whose behalf it works.
 * It ends before the page is written, so that a slow reader keeps no connection.
 */
@Component
class OneReading implements HandlerInterceptor {
    private static final String READING = OneReading.class.getName();
    private final PlatformTransactionManager transactions;

    OneReading(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && request.getMethod().equals("GET")) {
            var readOnly = new DefaultTransactionDefinition();
            readOnly.setReadOnly(true);
            request.setAttribute(READING, transactions.getTransaction(readOnly));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        end(request);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        end(request);
    }

    private void end(HttpServletRequest request) {
        if (request.getAttribute(READING) instanceof TransactionStatus status) {
            request.removeAttribute(READING);
            transactions.rollback(status);
        }
    }
}
