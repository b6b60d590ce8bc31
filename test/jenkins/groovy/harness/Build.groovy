package harness

/** One run of one pipeline: what it was given, what it did. */
class Build {
    final Map request
    final boolean sandbox
    final boolean windows
    final Library library = new Library()
    final Steps steps
    final EnvAction env
    final CurrentBuild currentBuild = new CurrentBuild()
    final Map<String, Object> params = new LinkedHashMap<String, Object>()
    final List<Map> calls = Collections.synchronizedList([])
    final List<String> libraries = Collections.synchronizedList([])
    /** A declarative pipeline is running. */
    boolean declarative = false

    private final Closure onLog
    private final StringBuffer text = new StringBuffer()
    private final Set<File> allocated = new HashSet<File>()
    private Violation violation

    Build(Map request, Closure onLog) {
        // What JsonSlurper returns is built when it is first read, and that by one thread alone: branches are several.
        this.request = (Map) Plain.of(request)
        this.onLog = onLog
        sandbox = request.sandbox
        windows = request.windows
        params.putAll((Map) request.params)
        library.add('library', new File((String) request.vars), new File((String) request.resources))
        env = new EnvAction(this)
        steps = new Steps(this)
    }

    /** Runs it to its end and gives the answer to send. */
    Map run() {
        Scope scope = new Scope(this)
        Object returned = null
        Throwable failure = null
        scope.log('[Pipeline] Start of Pipeline')
        scope.enter {
            try {
                Library.Compiled compiled = Library.compile('WorkflowScript', (String) request.script)
                libraries.addAll(compiled.libraries)
                Script script = (Script) Cps.within(new Frame(Frame.Kind.PLAIN, 'WorkflowScript.<init>')) {
                    compiled.type.getDeclaredConstructor().newInstance()
                }
                returned = script.run()
            } catch (Throwable caught) {
                failure = caught
            }
        }
        failure = violation ?: failure
        scope.log('[Pipeline] End of Pipeline')
        if (failure != null) {
            currentBuild.worsen(Failures.result(failure))
            Failures.lines(failure).each { scope.log(it) }
        }
        String result = currentBuild.result ?: 'SUCCESS'
        scope.log("Finished: ${result}")
        Map answer = [
            result: result,
            error: failure == null ? null : [type: Failures.type(failure), message: failure.message ?: ''],
            log: text.toString(),
            returned: Plain.of(returned),
            steps: new ArrayList(calls),
            libraries: new ArrayList(libraries),
            displayName: currentBuild.displayName,
            description: currentBuild.description,
        ]
        return answer.findAll { it.value != null || it.key == 'returned' }
    }

    /** Remembers a broken rule; the first one decides how the build ends, whoever catches it. */
    synchronized Violation violate(String type, String message) {
        Violation made = new Violation(type, message)
        if (violation == null) violation = made
        return made
    }

    void log(String line, String branch, List<String> secrets) {
        String shown = line
        secrets.findAll { it }.sort { -it.length() }.each { shown = shown.replace(it, '****') }
        if (branch != null && !shown.startsWith('[Pipeline]')) shown = "[${branch}] ${shown}"
        synchronized (text) {
            text.append(shown).append('\n')
            onLog.call(shown)
        }
    }

    synchronized File allocate() {
        File first = new File((String) request.workspace)
        File folder = first
        for (int i = 2; !allocated.add(folder); i++) folder = new File(first.path + '@' + i)
        folder.mkdirs()
        return folder
    }

    synchronized void release(File folder) {
        allocated.remove(folder)
    }

    /** The environment before any step has changed it: the build's, and within `node` the agent's. */
    Map<String, String> baseEnvironment(Scope scope) {
        Map<String, String> all = [:]
        if (scope.workspace != null) all.putAll((Map) request.env)
        all.putAll([
            JOB_NAME: 'test', JOB_BASE_NAME: 'test', BUILD_NUMBER: '1', BUILD_ID: '1', BUILD_TAG: 'jenkins-test-1',
            BUILD_DISPLAY_NAME: '#1', BUILD_URL: 'http://jenkins.example/job/test/1/',
            JENKINS_URL: 'http://jenkins.example/',
            JOB_URL: 'http://jenkins.example/job/test/', CI: 'true',
        ])
        params.each { name, value -> if (value != null) all[(String) name] = value.toString() }
        if (scope.workspace != null) {
            all.NODE_NAME = request.nodeName
            all.WORKSPACE = scope.workspace.path
            all.WORKSPACE_TMP = scope.workspace.path + '@tmp'
        }
        return all
    }
}
