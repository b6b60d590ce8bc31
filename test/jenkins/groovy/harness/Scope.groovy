package harness

/** What the steps around the current point have set: where it runs, with which variables, which secrets to hide. */
class Scope {
    private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<Scope>()

    final Build build
    /** The calls under way on this thread; shared by all scopes of the thread. */
    List<Frame> stack = []
    /** The current folder, or null outside of `node`. */
    File cwd
    File workspace
    String branch
    /** Changes to the environment, outermost first. */
    List<Closure> environment = []
    List<String> secrets = []
    /** When a `timeout` around this point ends, in milliseconds of the clock. */
    long deadline = Long.MAX_VALUE

    Scope(Build build) {
        this.build = build
    }

    static Scope current() {
        return CURRENT.get()
    }

    /** Runs `body` on this thread with this scope as the current one. */
    public <T> T enter(Closure<T> body) {
        Scope before = CURRENT.get()
        CURRENT.set(this)
        try {
            return body.call()
        } finally {
            if (before == null) CURRENT.remove()
            else CURRENT.set(before)
        }
    }

    Scope inner(Map changes = [:]) {
        Scope copy = new Scope(build)
        copy.stack = stack
        copy.cwd = cwd
        copy.workspace = workspace
        copy.branch = branch
        copy.environment = environment
        copy.secrets = secrets
        copy.deadline = deadline
        changes.each { name, value -> copy.setProperty((String) name, value) }
        return copy
    }

    /** The same, with one more change to the environment. */
    Scope withEnvironment(Closure change, List<String> moreSecrets = []) {
        return inner(environment: environment + [change], secrets: secrets + moreSecrets)
    }

    /** The environment in force here: the agent's, then `env.X = …`, then each block's changes. */
    EnvVars env() {
        EnvVars all = new EnvVars(build.baseEnvironment(this))
        all.overrideAll(build.env.getAssigned())
        environment.each { it.call(all) }
        return all
    }

    void log(String line) {
        build.log(line, branch, secrets)
    }
}
