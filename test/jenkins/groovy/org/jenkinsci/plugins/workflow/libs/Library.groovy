package org.jenkinsci.plugins.workflow.libs

import java.lang.annotation.Retention
import java.lang.annotation.RetentionPolicy

/** Stands in for the annotation that loads a library; here it is recorded, and the library is always there. */
@Retention(RetentionPolicy.SOURCE)
@interface Library {
    String[] value()
}
