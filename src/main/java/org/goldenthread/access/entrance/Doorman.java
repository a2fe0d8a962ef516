package org.goldenthread.access.entrance;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.access.Gate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How one comes in: sign-in, sessions in the database, headers that keep strangers' scripts out, the gate. */
@Configuration(proxyBeanMethods = false)
class Doorman {
    static final String SIGN_IN = "/access/sign-in";
    static final String SIGN_OUT = "/access/sign-out";
    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|svg|png|ico|woff2?|webmanifest)");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Styles, scripts and pictures are the same for everybody: no session is asked for them. */
    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain shopWindow(HttpSecurity http) throws Exception {
        http.securityMatcher(request -> FILE.matcher(request.getRequestURI()).matches())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(Doorman::strict);
        return http.build();
    }

    /** Programs that show a key: without a session, and without a form's token, which only sessions need. */
    /** Public pages are the same for everybody: whoever asks is nobody there, also with a session or a key. */
    @Bean
    @Order(0)
    @ConditionalOnWebApplication
    SecurityFilterChain marketSquare(HttpSecurity http) throws Exception {
        http.securityMatcher(request -> Gate.forEverybody(request.getRequestURI()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new EntranceFilter(), AuthorizationFilter.class)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    strict(headers);
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
                });
        return http.build();
    }

    @Bean
    @Order(2)
    @ConditionalOnWebApplication
    SecurityFilterChain sideDoor(HttpSecurity http, KeyEntry keys) throws Exception {
        http.securityMatcher(KeyFilter::isShown)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new KeyFilter(keys), AuthorizationFilter.class)
                .addFilterBefore(new EntranceFilter(), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new SignInFirst()))
                .headers(Doorman::strict);
        return http.build();
    }

    /** Links in mails that are sent back with one click: their own signature says what they may. */
    @Bean
    @Order(3)
    @ConditionalOnWebApplication
    SecurityFilterChain letterBox(HttpSecurity http, ObjectProvider<SealedAddress> addresses) throws Exception {
        http.securityMatcher(request -> addresses.stream()
                        .anyMatch(one -> request.getRequestURI().startsWith(one.below())))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new EntranceFilter(), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(Doorman::strict);
        return http.build();
    }

    @Bean
    @Order(4)
    @ConditionalOnWebApplication
    SecurityFilterChain frontDoor(HttpSecurity http) throws Exception {
        // Who may do what is said beside each page with @May; here only who is known.
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new EntranceFilter(), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(new SignInRefused())
                        .successHandler(new SignedIn()))
                .logout(out -> out.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?out"))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new EndedSession()))
                .headers(Doorman::strict)
                .requestCache(cache -> cache.requestCache(new PagesOnly()));
        return http.build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    /** After signing in one comes back to a page, never to a form's target or a fragment. */
    private static final class PagesOnly extends org.springframework.security.web.savedrequest.HttpSessionRequestCache {
        PagesOnly() {
            setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                    && request.getHeader("HX-Request") == null
                    && !Gate.forPrograms(request.getRequestURI())
                    && !request.getRequestURI().matches(".*\\.(csv|xlsx|json)"));
        }
    }

    /** Argon2id as OWASP's guidance on storing passwords names it first: 19 MiB, two passes, one lane. */
    @Bean
    PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    @ConditionalOnWebApplication
    WebMvcConfigurer gateBeforeEveryPage(Gate gate, OneReading reading) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                for (var one : List.of(reading, gate)) {
                    registry.addInterceptor(one).excludePathPatterns("/static/**", "/govuk/**", "/webjars/**");
                }
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(gate);
            }
        };
    }
}
