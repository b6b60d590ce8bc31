package harness

/** A process of the agent: its output goes to the log as it comes, or is kept for the step to return. */
class Running {
    private final Process process
    private final Scope scope
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream()
    private final List<Thread> readers

    /** `errors`: where stderr goes: `log`, `discard`, or `merge` (with stdout). */
    Running(List<String> command, Scope scope, Map<String, String> env, boolean keepOutput, String errors = 'log') {
        this.scope = scope
        ProcessBuilder builder = new ProcessBuilder(command).directory(scope.cwd)
        builder.environment().clear()
        builder.environment().putAll(env)
        builder.redirectInput(ProcessBuilder.Redirect.from(new File('/dev/null')))
        if (!keepOutput || errors == 'merge') builder.redirectErrorStream(true)
        if (errors == 'discard') builder.redirectError(ProcessBuilder.Redirect.DISCARD)
        process = builder.start()
        readers = keepOutput
            ? [keeping(process.inputStream), logging(process.errorStream)]
            : [logging(process.inputStream)]
    }

    private Thread keeping(InputStream stream) {
        return Thread.start { stream.eachByte(8192) { bytes, n -> kept.write(bytes, 0, n) } }
    }

    private Thread logging(InputStream stream) {
        return Thread.start { stream.eachLine('UTF-8') { scope.log(it) } }
    }

    /** Waits for the end; when the time is up, or the build is to stop, the process and all it started are ended. */
    int await() {
        try {
            long left = scope.deadline - System.currentTimeMillis()
            if (!process.waitFor(Math.max(0L, left), java.util.concurrent.TimeUnit.MILLISECONDS)) {
                scope.log('Sending interrupt signal to process')
                end()
                throw FlowSteps.expired()
            }
        } catch (InterruptedException stopped) {
            end()
            throw stopped
        }
        readers*.join()
        return process.exitValue()
    }

    String output() {
        return kept.toString('UTF-8')
    }

    private void end() {
        process.descendants().forEach { it.destroyForcibly() }
        process.destroyForcibly()
    }
}
