package org.goldenthread.access.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.web.method.HandlerMethod;

class OneReadingTests {
    private final List<String> heard = new ArrayList<>();
    private final OneReading reading = new OneReading(new Heard());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_page_is_read_in_one_transaction_that_ends_before_it_is_written() throws Exception {
        var request = new MockHttpServletRequest("GET", "/measures");
        reading.preHandle(request, response, page());
        assertThat(heard).containsExactly("begins, reading only");
        reading.postHandle(request, response, page(), null);
        reading.afterCompletion(request, response, page(), null);
        assertThat(heard).containsExactly("begins, reading only", "ends");
    }

    @Test
    void it_ends_where_the_page_fails() throws Exception {
        var request = new MockHttpServletRequest("GET", "/measures");
        reading.preHandle(request, response, page());
        reading.afterCompletion(request, response, page(), new IllegalStateException());
        assertThat(heard).containsExactly("begins, reading only", "ends");
    }

    @Test
    void a_form_that_is_sent_and_a_file_beside_the_pages_have_none() throws Exception {
        reading.preHandle(new MockHttpServletRequest("POST", "/measures/new"), response, page());
        reading.preHandle(new MockHttpServletRequest("GET", "/site/style/site.css"), response, new Object());
        assertThat(heard).isEmpty();
    }

    private HandlerMethod page() throws NoSuchMethodException {
        return new HandlerMethod(this, OneReadingTests.class.getDeclaredMethod("page"));
    }

    private final class Heard implements PlatformTransactionManager {
        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition wanted) {
            heard.add(wanted != null && wanted.isReadOnly() ? "begins, reading only" : "begins");
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            heard.add("ends");
        }

        @Override
        public void rollback(TransactionStatus status) {
            heard.add("ends");
        }
    }
}
