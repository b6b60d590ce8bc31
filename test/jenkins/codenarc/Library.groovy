/** Jenkins imports its `@Library` into every Jenkinsfile; for CodeNarc it has to be where no import is needed. */
@interface Library {
    String[] value()
}
