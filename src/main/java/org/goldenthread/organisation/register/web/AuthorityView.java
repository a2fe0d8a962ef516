package org.goldenthread.organisation.register.web;

import java.util.List;
import org.goldenthread.organisation.register.Authority;

/** An authority's page: its names, what it followed and what followed it. */
public record AuthorityView(
        Authority authority,
        boolean there,
        List<String> aliases,
        List<Authority> before,
        List<Authority> next,
        List<Authority> today) {}
