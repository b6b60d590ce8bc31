package harness

import hudson.AbortException

/** The global variable `scm`: the commit of a Git repository that the build is for. A script can only hand it on. */
class Scm extends GroovyObjectSupport implements Handle {
    private final String url
    private final String commit

    private Scm(Map request) {
        url = request.url
        commit = request.commit
    }

    /** Fails where the Jenkinsfile does not come from a repository. */
    static Scm of(Build build) {
        Map request = (Map) build.request.scm
        if (request != null) return new Scm(request)
        throw new AbortException(
            '‘checkout scm’ is only available when using “Multibranch Pipeline” or “Pipeline script from SCM”')
    }

    @Override
    Object getProperty(String name) {
        throw Scope.current().build.violate('java.lang.UnsupportedOperationException',
            "the test harness does not emulate scm.${name}".toString())
    }

    /** Makes the folder the commit's files, whatever it held, and gives what the checkout is known by. */
    Map<String, String> checkOut(File folder, Scope scope) {
        folder.mkdirs()
        git(folder, scope, 'init', '--quiet')
        git(folder, scope, 'fetch', '--quiet', this.@url, '+refs/heads/*:refs/remotes/origin/*')
        git(folder, scope, 'checkout', '--quiet', '--force', '--detach', this.@commit)
        scope.log("Checking out Revision ${this.@commit}")
        return [GIT_COMMIT: this.@commit, GIT_URL: this.@url, GIT_BRANCH: 'origin/main']
    }

    private static void git(File folder, Scope scope, String... args) {
        ProcessBuilder builder = new ProcessBuilder(['git', *args]).directory(folder).redirectErrorStream(true)
        builder.environment().clear()
        builder.environment().putAll(scope.env())
        Process process = builder.start()
        String said = process.inputStream.getText('UTF-8')
        if (process.waitFor() != 0) throw new AbortException("git ${args[0]} failed: ${said}".toString())
    }
}
