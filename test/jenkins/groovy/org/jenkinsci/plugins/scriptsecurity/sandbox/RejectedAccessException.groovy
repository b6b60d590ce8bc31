package org.jenkinsci.plugins.scriptsecurity.sandbox

/** What the Groovy sandbox throws when a script uses something that no whitelist names. */
class RejectedAccessException extends SecurityException {
    RejectedAccessException(String what) {
        super("Scripts not permitted to use ${what}".toString())
    }
}
