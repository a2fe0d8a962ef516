package org.goldenthread.access;

/** What somebody may want to do, from the harmless to the weighty. Every page and verb names one. */
public enum Act {
    /** Enter without signing in: the sign-in page, public pages, style sheets. */
    ENTER,
    /** Be signed in, with no matter which role. */
    BE_KNOWN,
    /** Read a council's record. */
    SEE,
    /** Say something beside a record. */
    COMMENT,
    /** Add evidence to a record, or bring in a paper for others to review. */
    CONTRIBUTE,
    /** Change a record that one's own post owns; whoever may edit may do it to every record. */
    OWN,
    /** Change every record of a council: accept papers, rank priorities, set who answers for what. */
    EDIT,
    /** Read the whole trail of a council. */
    INSPECT,
    /** Open councils, add accounts, give roles. */
    ADMINISTER
}
