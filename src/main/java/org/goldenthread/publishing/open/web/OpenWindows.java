package org.goldenthread.publishing.open.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the window before the public pages, behind the headers that keep strangers' scripts out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenWindows {

    @Bean
    FilterRegistrationBean<OpenWindow> openWindow(Pulse pulse) {
        var registration = new FilterRegistrationBean<>(new OpenWindow(pulse));
        registration.addUrlPatterns("/open", "/open/*");
        registration.setOrder(0);
        return registration;
    }
}
